import { type Block, type Document, root, sha256 } from '@council-reports/core';
import { chunksOf } from './chunks.ts';
import type { SegmentKind } from './claim.ts';
import { barDelimited, type Delimiting, readDelimitedTable, tabDelimited } from './delimited-table.ts';
import { frontMatterReader } from './front-matter.ts';
import { readGridCell } from './grid-cell.ts';
import { readGridTable } from './grid-table.ts';
import { joinBlocks } from './join-blocks.ts';
import { defaultLimits } from './limits.ts';
import { createLocator } from './locator.ts';
import { notedLines } from './noted-lines.ts';
import { pagedByMarks } from './page-marks.ts';
import { parsePiece } from './parse-piece.ts';
import { plainBlocks, withPageBreaks } from './plain-blocks.ts';
import { readCell } from './read-cell.ts';
import { readHtml } from './read-html.ts';
import type { ReadTextOptions } from './read-text.ts';
import type { Reading } from './reading.ts';
import { referencesIn } from './references.ts';
import { inMarkdown, segmentsOf } from './segments.ts';
import { pagesOf, type SourceLine, sourceLines } from './source-line.ts';
import { withoutStrayMarks } from './stray-emphasis.ts';
import { readTextInput } from './text-input.ts';

/**
 * Reads Markdown into a document tree: CommonMark with GFM tables, inline HTML read as HTML, and tab-separated rows as tables.
 *
 * Every text node keeps its offsets in the source.
 *
 * @throws {UnreadableDocumentError} `empty`, `limitExceeded` or `unsupportedFormat` (bytes that are no text).
 */
export async function readMarkdown(input: string | Uint8Array, options: ReadTextOptions = {}): Promise<Document> {
  const limits = { ...defaultLimits, ...options.limits };
  const { text: source, bytes, issues } = readTextInput(input, limits.bytes);
  const lines = pagedByMarks(sourceLines(source, limits.lines));
  const noted = notedLines(lines);
  const reading: Reading = {
    source,
    locate: createLocator(source),
    limits,
    ...noted.notes,
    readFrontMatter: await frontMatterReader(lines),
    references: referencesIn(lines),
  };
  const blocks = withPageBreaks(pagesOf(lines), (page) =>
    segmentsOf(page, limits, inMarkdown, 'markdown').flatMap((segment) =>
      readers[segment.kind](segment.lines, reading),
    ),
  );
  return {
    root: root(blocks.map((block) => withoutStrayMarks(block, reading.locate))),
    source: {
      format: 'markdown',
      ...(options.name !== undefined && { name: options.name }),
      sha256: await sha256(bytes),
      bytes: bytes.byteLength,
    },
    text: source,
    issues: [...issues, ...noted.issues()],
  };
}

type Read = (lines: readonly SourceLine[], reading: Reading) => readonly Block[];

const readers: Readonly<Record<SegmentKind, Read>> = {
  markdown: (lines, reading) =>
    joinBlocks(chunksOf(lines).map(({ lines: own, joined }) => ({ joined, blocks: parsed(own, reading) }))),
  table: (lines, reading) => parsePiece(...boundsOf(lines), reading) ?? readers.piped(lines, reading),
  tabbed: (lines, reading) => delimited(lines, reading, tabDelimited),
  piped: (lines, reading) => delimited(lines, reading, barDelimited),
  frontMatter: (lines, reading) => reading.readFrontMatter(lines.slice(1, -1), reading),
  grid: (lines, reading) => [readGridTable(lines, (cell) => readGridCell(cell, reading), reading.limits)],
  html: (lines, reading) => {
    const [start, end] = boundsOf(lines);
    return readHtml(reading.source.slice(start, end), [start, end], reading);
  },
  fenced: (lines, reading) => plainBlocks(lines.slice(1, -1), reading),
  plain: (lines, reading) => {
    for (const line of lines) reading.notePlain(line.start);
    return plainBlocks(lines, reading);
  },
};

const delimited = (lines: readonly SourceLine[], reading: Reading, delimiting: Delimiting): readonly Block[] => [
  readDelimitedTable(lines, reading.source, delimiting, (start, end) => readCell(start, end, reading), reading.limits),
];

const parsed: Read = (lines, reading) => parsePiece(...boundsOf(lines), reading) ?? readers.plain(lines, reading);

function boundsOf(lines: readonly SourceLine[]): readonly [number, number] {
  const last = lines.at(-1);
  return [lines[0]?.start ?? 0, (last?.start ?? 0) + (last?.text.length ?? 0)];
}
