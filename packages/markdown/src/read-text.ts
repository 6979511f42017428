import { type Block, type Document, paragraph, root, sha256 } from '@council-reports/core';
import { readDelimitedTable, tabDelimited } from './delimited-table.ts';
import { exactText } from './exact-text.ts';
import { defaultLimits, type MarkdownLimits } from './limits.ts';
import { createLocator } from './locator.ts';
import { plainBlocks, withPageBreaks } from './plain-blocks.ts';
import { inText, segmentsOf } from './segments.ts';
import { pagesOf, sourceLines } from './source-line.ts';
import { readTextInput } from './text-input.ts';

/** What can be set when reading Markdown or plain text. */
export interface ReadTextOptions {
  /** The file's name, kept in the result's source. */
  readonly name?: string;
  /** Bounds to put in place of the defaults. */
  readonly limits?: Partial<MarkdownLimits>;
}

/**
 * Reads plain text into a document tree: a paragraph for each run of lines without a blank one between them, its line breaks kept, and a
 * table for each run of tab-separated rows.
 *
 * What the lines are (headings, items, labels) is left to core, which knows it from the words.
 *
 * @throws {UnreadableDocumentError} `empty`, `limitExceeded` or `unsupportedFormat` (bytes that are no text).
 */
export async function readText(input: string | Uint8Array, options: ReadTextOptions = {}): Promise<Document> {
  const limits = { ...defaultLimits, ...options.limits };
  const { text: source, bytes, issues } = readTextInput(input, limits.bytes);
  const lines = sourceLines(source, limits.lines);
  const locate = createLocator(source);
  const cell = (start: number, end: number): readonly Block[] => [
    paragraph(exactText(source.slice(start, end), source, start, end, locate)),
  ];
  const blocks = withPageBreaks(pagesOf(lines), (page) =>
    segmentsOf(page, limits, inText, 'plain').flatMap(({ kind, lines: own }) =>
      kind === 'tabbed'
        ? [readDelimitedTable(own, source, tabDelimited, cell, limits)]
        : plainBlocks(own, { source, locate }),
    ),
  );
  return {
    root: root(blocks),
    source: {
      format: 'text',
      ...(options.name !== undefined && { name: options.name }),
      sha256: await sha256(bytes),
      bytes: bytes.byteLength,
    },
    text: source,
    issues,
  };
}
