import {
  type Document,
  type DocumentIssue,
  type DocumentSource,
  root,
  sha256,
  UnreadableDocumentError,
} from '@council-reports/core';
import { readFurniture } from './furniture.ts';
import { toBlocks } from './layout/to-blocks.ts';
import { type DocxLimits, defaultLimits } from './limits.ts';
import { readNotes } from './notes.ts';
import { readNumbering } from './numbering/definitions.ts';
import { openPackage, type WordPackage } from './package/open-package.ts';
import { targetOfType } from './package/relationships.ts';
import { type FileProperties, readFileProperties } from './properties.ts';
import type { RegionsOf } from './story/page-counter.ts';
import { createFlow } from './story/read-flow.ts';
import { beginStory, type DocumentContext } from './story/reading.ts';
import { Tally } from './story/tally.ts';
import { readStyleSheet } from './styles/style-sheet.ts';
import { overLimit } from './unreadable.ts';
import { valOf, type XmlElement } from './xml/element.ts';

/** Options of `readDocx`. */
export interface ReadDocxOptions {
  /** The file's name, for the result alone: nothing is told by it. */
  readonly name?: string;
  /** Limits other than the defaults. */
  readonly limits?: Partial<DocxLimits>;
}

/**
 * Reads a Word document (.docx) into a document tree.
 *
 * Markers of numbered paragraphs are printed as Word prints them; insertions are read as accepted, deletions and hidden text left out and
 * reported. Text nodes carry the page where Word recorded its page breaks. Headers and footers are `furniture`; notes follow the text.
 *
 * @throws {UnreadableDocumentError} `empty`, `unsupportedFormat` (naming the format), `encrypted`, `corrupt` or `limitExceeded`.
 */
export async function readDocx(bytes: Uint8Array, options: ReadDocxOptions = {}): Promise<Document> {
  const limits = { ...defaultLimits, ...options.limits };
  if (bytes.byteLength > limits.bytes)
    throw overLimit(`The file has ${bytes.byteLength} bytes; the limit is ${limits.bytes}.`);
  const file = await openPackage(bytes, limits);
  const context = await readContext(file, limits);
  const body = beginStory(context, file.main, file.relationships);

  const flow = createFlow(body);
  await file.stream(file.main, { parent: 'w:body', visit: (element) => flow.take(element) });

  const properties = await readFileProperties(file);
  const items = flow.done();
  const counted = body.pages.resolve((section) => startsPage(body.sections[section]));
  const pagesKnown = body.pages.rendered || properties.pages === 1;
  const regionsOf: RegionsOf = pagesKnown ? counted.regionsOf : () => undefined;
  const blocks = toBlocks(items, regionsOf);
  const notes = await readNotes(file, body.notes, context, regionsOf);
  const settings = await file.readOptional(targetOfType(file.relationships, 'settings'));
  const furniture = await readFurniture(file, body.sections, settings, context);
  if (blocks.length === 0 && notes.length === 0)
    throw new UnreadableDocumentError('empty', 'The document has no text.');
  return {
    root: root([...blocks, ...notes]),
    source: await describe(bytes, options.name, context, properties),
    ...(furniture.length > 0 && { furniture }),
    issues: [...file.issues, ...context.tally.issues(), ...pageIssues(pagesKnown, counted.pages, properties.pages)],
  };
}

async function readContext(file: WordPackage, limits: DocxLimits): Promise<DocumentContext> {
  const styles = readStyleSheet(await file.readOptional(targetOfType(file.relationships, 'styles')));
  const numbering = await file.readOptional(targetOfType(file.relationships, 'numbering'));
  const counted = { cells: 0, marks: 0 };
  return {
    styles,
    numbering: readNumbering(numbering, styles.numberingOf),
    tally: new Tally(),
    count: (what) => {
      if (++counted[what] > limits[what]) throw overLimit(`The document has more than ${limits[what]} ${names[what]}.`);
    },
  };
}

const names = { cells: 'table cells', marks: 'tick boxes and pictures' } as const;

async function describe(
  bytes: Uint8Array,
  name: string | undefined,
  { styles }: DocumentContext,
  properties: FileProperties,
): Promise<DocumentSource> {
  return {
    format: 'docx',
    ...(name !== undefined && { name }),
    sha256: await sha256(new Uint8Array(bytes)),
    bytes: bytes.byteLength,
    ...(properties.pages !== undefined && { pages: properties.pages }),
    ...(styles.language !== undefined && { language: styles.language }),
    ...(properties.producer !== undefined && { producer: properties.producer }),
  };
}

/** How a section begins (ECMA-376 Part 1, 17.6.22): on a new page where it does not say. */
const startsPage = (section: XmlElement | undefined): boolean =>
  !['continuous', 'nextColumn'].includes(valOf(section, 'w:type') ?? 'nextPage');

function pageIssues(known: boolean, counted: number, declared: number | undefined): readonly DocumentIssue[] {
  if (!known)
    return [
      {
        code: 'pagesUnknown',
        severity: 'info',
        message: 'The file records no page breaks: nothing carries a page number.',
      },
    ];
  if (declared === undefined || declared === counted) return [];
  const message = `The file says it has ${declared} pages; its page breaks make ${counted}: page numbers may be off.`;
  return [{ code: 'pageCountDiffers', severity: 'info', message }];
}
