import { type Block, type Document, paragraph, root, sha256, text } from '@council-reports/core';
import { defaultLimits, type MarkdownLimits } from './limits.ts';
import { createLocator, type Locator } from './locator.ts';
import { type SourceLine, sourceLines } from './source-line.ts';
import { readTextInput } from './text-input.ts';

/** What can be set when reading Markdown or plain text. */
export interface ReadTextOptions {
  /** The file's name, kept in the result's source. */
  readonly name?: string;
  /** Bounds to put in place of the defaults. */
  readonly limits?: Partial<MarkdownLimits>;
}

/**
 * Reads plain text into a document tree: a paragraph for each run of lines without a blank one between them, its line breaks kept.
 *
 * What the lines are (headings, items, labels) is left to core, which knows it from the words.
 *
 * @throws {UnreadableDocumentError} `empty`, `limitExceeded` or `unsupportedFormat` (bytes that are no text).
 */
export async function readText(input: string | Uint8Array, options: ReadTextOptions = {}): Promise<Document> {
  const limits = { ...defaultLimits, ...options.limits };
  const { text: source, bytes, issues } = readTextInput(input, limits.bytes);
  const lines = sourceLines(source);
  return {
    root: root(plainBlocks(lines, createLocator(lines))),
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

/** Paragraphs of plain lines; a form feed begins a page. */
export function plainBlocks(lines: readonly SourceLine[], locate: Locator): readonly Block[] {
  const blocks: Block[] = [];
  let open: SourceLine[] = [];
  let page = 1;
  const flush = (): void => {
    const [first] = open;
    if (first !== undefined) {
      const children = open.map((line) => text(`${line.text}\n`, { position: locate(line.start, line.start + line.text.length + 1) }));
      blocks.push(paragraph(children));
    }
    open = [];
  };
  for (const line of lines) {
    if (line.text.includes('\f')) {
      flush();
      page += 1;
      blocks.push({ type: 'pageBreak', page });
    }
    if (line.text.trim() === '') flush();
    else open.push(line);
  }
  flush();
  return blocks;
}
