import { type Document, type DocumentIssue, root, sha256 } from '@council-reports/core';
import { load } from 'cheerio/slim';
import { decodePage } from './decode/decode-page.ts';
import type { Context, Page } from './flow/context.ts';
import { readFlow } from './flow/read-flow.ts';
import { defaultLimits, type HtmlLimits } from './limits.ts';
import { modernGovRules } from './modern-gov/rules.ts';
import { LeftOut } from './page/left-out.ts';
import { mainPart } from './page/main-part.ts';
import { survey } from './page/survey.ts';
import { parsePage } from './parse/parse-page.ts';
import { SourceMap } from './place/source-map.ts';
import { listSheet } from './style/list-sheet.ts';
import { StyleReader } from './style/style.ts';

/** How a page is to be read. */
export interface ReadHtmlOptions {
  /** The file's name, kept in the document's source. */
  readonly name?: string;
  /** The encoding the page came with, as in the `charset` of a `Content-Type` header. A byte order mark outweighs it. */
  readonly encoding?: string;
  /** Limits that differ from the default ones. */
  readonly limits?: Partial<HtmlLimits>;
}

/**
 * Reads an HTML page into a document tree: headings, paragraphs, lists with the markers a browser shows, tables with their spans.
 *
 * Offsets count in `Document.text`, the decoded page. Page furniture and hidden parts are left out, each with an issue.
 *
 * @throws {UnreadableDocumentError} `empty`, `limitExceeded`, or `unsupportedFormat` for bytes that are no text.
 */
export async function readHtml(input: Uint8Array | string, options: ReadHtmlOptions = {}): Promise<Document> {
  const limits = { ...defaultLimits, ...options.limits };
  const { text, bytes, issues } = decodePage(input, limits, options.encoding);
  const document = parsePage(text, limits);
  const $ = load(document);
  const seen = survey($);
  const leftOut = new LeftOut();
  const page: Page = {
    text,
    map: new SourceMap(text),
    styles: new StyleReader(),
    markers: await listSheet($),
    limits,
    leftOut,
    rules: seen.modernGov ? modernGovRules : () => undefined,
    flow: readFlow,
  };
  const blocks = readFlow(mainPart(seen, document, leftOut), startingContext(page));
  return {
    root: root(blocks),
    source: {
      format: 'html',
      ...(options.name !== undefined && { name: options.name }),
      sha256: await sha256(bytes),
      bytes: bytes.byteLength,
      ...(seen.language !== undefined && { language: seen.language }),
      ...(seen.producer !== undefined && { producer: seen.producer }),
    },
    text,
    ...(leftOut.furniture.length > 0 && { furniture: leftOut.furniture }),
    issues: [...issues, ...leftOut.issues(), ...(blocks.length === 0 ? [noText] : [])],
  };
}

const noText: DocumentIssue = { code: 'noText', severity: 'warning', message: 'The page holds no text.' };

const startingContext = (page: Page): Context => ({
  page,
  formats: [],
  font: null,
  preformatted: false,
  bullets: 0,
  inCell: false,
});
