import { createHash } from 'node:crypto';
import { type Block, type Document, root, UnreadableDocumentError } from '@council-reports/core';
import { truncationIssues } from './document/damage.ts';
import { type DocumentFacts, readFacts } from './document/facts.ts';
import { checkLimit, defaultLimits, type PdfLimits } from './document/limits.ts';
import { openDocument } from './document/open-document.ts';
import { pageIssues } from './document/page-issues.ts';
import type { PdfPage } from './document/pdf-page.ts';
import { printedLabels } from './document/printed-labels.ts';
import { readPages } from './document/read-pages.ts';
import type { RecognisePage } from './document/recognition.ts';
import { turnBack } from './document/turn-back.ts';
import { joinSheets, partSheets } from './document/two-up.ts';
import { layoutContext, layoutPage, looseTables, stitchPages } from './layout/index.ts';
import type { TextLine } from './page/page-model.ts';
import { bodyLines } from './tags/page-body.ts';
import { readTaggedPages } from './tags/read-tagged-pages.ts';

/** How a PDF is read. */
export interface ReadPdfOptions {
  /** The file's name, for the result's `source`. */
  readonly name?: string;
  /** Opens an encrypted file. */
  readonly password?: string;
  readonly limits?: Partial<PdfLimits>;
  /** Supplies the text of pages that hold none. */
  readonly recognisePage?: RecognisePage;
  /** `ignore` reads every page by its geometry, as if it had no tags. */
  readonly tags?: 'use' | 'ignore';
}

interface Content {
  readonly blocks: readonly Block[];
  readonly furniture: readonly string[];
  /** What the pages are called by the numbers they print. */
  readonly pageLabels?: readonly string[];
}

const textOf = ({ runs }: TextLine): string => runs.map(({ text }) => text).join(' ');

/** The tree of a document's pages: by their tags where these are trusted, by their geometry elsewhere, and joined where pages cut it. */
function toContent(sheets: readonly PdfPage[]): Content {
  const pages = partSheets(sheets);
  const context = layoutContext(pages);
  const bodies = pages.map((page) => ({ ...page, lines: bodyLines(page, context.isFurniture) }));
  const tagged = readTaggedPages(bodies, context.vocabulary, (model) => looseTables(model, context));
  const blocksPerPage = pages.map((page, index) => tagged[index] ?? layoutPage(page, context));
  const furniture = pages.map(({ lines, model }, index) => {
    const body = new Set(bodies[index]?.lines);
    return [...lines.filter((line) => !body.has(line)).map(textOf), ...(model.watermarks ?? [])];
  });
  const pageLabels = pages === sheets ? printedLabels(furniture) : undefined;
  const models = sheets.map(({ model }) => model);
  const blocks = stitchPages(blocksPerPage);
  return {
    blocks: turnBack(pages === sheets ? blocks : joinSheets(blocks, models), models),
    furniture: [...new Set(furniture.flat())],
    ...(pageLabels !== undefined && { pageLabels }),
  };
}

const sourceOf = (
  bytes: Uint8Array,
  facts: DocumentFacts,
  pages: readonly PdfPage[],
  name: string | undefined,
): Document['source'] => ({
  format: 'pdf',
  ...(name !== undefined && { name }),
  sha256: createHash('sha256').update(bytes).digest('hex'),
  bytes: bytes.length,
  pages: pages.length,
  ...(facts.language !== undefined && { language: facts.language }),
  ...(facts.producer !== undefined && { producer: facts.producer }),
  tagged: facts.tagged,
  ...(pages.some(({ model }) => model.recognised === true) && { ocr: true }),
});

/**
 * Reads a PDF into a document tree. The caller's bytes are not consumed, and everything is released, also after an error.
 *
 * Every text node has one region for each line it is printed on: page number from 1, box in points, origin at the top left of the page as
 * it is shown, y down.
 *
 * @throws UnreadableDocumentError `empty`, `encrypted`, `corrupt`, `unsupportedFormat` or `limitExceeded`.
 */
export async function readPdf(bytes: Uint8Array, options: ReadPdfOptions = {}): Promise<Document> {
  const limits = { ...defaultLimits, ...options.limits };
  if (bytes.length === 0) throw new UnreadableDocumentError('empty', 'The PDF has no bytes');
  checkLimit(limits, 'bytes', bytes.length);
  const opened = await openDocument(bytes, options.password);
  try {
    if (opened.pdf.numPages === 0) throw new UnreadableDocumentError('empty', 'The PDF has no pages');
    checkLimit(limits, 'pages', opened.pdf.numPages);
    const facts = await readFacts(opened.pdf);
    const { pages, reports } = await readPages(opened.pdf, { bytes, limits, suspects: facts.suspects, options });
    const { blocks, furniture, pageLabels: printed } = toContent(pages);
    const pageLabels = facts.pageLabels ?? printed;
    return {
      root: root(blocks),
      source: sourceOf(bytes, facts, pages, options.name),
      ...(facts.outline.length > 0 && { outline: facts.outline }),
      ...(pageLabels !== undefined && { pageLabels }),
      ...(facts.metadata !== undefined && { metadata: facts.metadata }),
      ...(facts.permissions !== undefined && { permissions: facts.permissions }),
      ...(furniture.length > 0 && { furniture }),
      issues: [...facts.issues, ...truncationIssues(bytes), ...pageIssues(reports)],
    };
  } finally {
    await opened.close();
  }
}
