import type { SourceLine } from './source-line.ts';

// A quotation mark that opens a cell and is not closed within so many lines is only a quotation mark.
const mostLines = 50;

/**
 * The last line of the tab-separated row that begins on a line: a cell that opens a quotation mark and does not close it runs on over
 * the next lines, as spreadsheets write it.
 */
export function rowEnd(lines: readonly SourceLine[], row: number): number {
  const last = lines[row]?.text.split('\t').at(-1)?.trimStart() ?? '';
  if (!last.startsWith('"') || !hasOddMark(last)) return row;
  const window = lines.slice(row + 1, row + mostLines);
  const closing = window.findIndex(({ text }) => hasOddMark(text));
  return closing < 0 ? row : row + 1 + closing;
}

const hasOddMark = (text: string): boolean => text.split('"').length % 2 === 0;
