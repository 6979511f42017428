import type { CreateFinder, SegmentKind } from './claim.ts';
import { barDelimited } from './delimited-table.ts';
import { rowEnd } from './quoted-cells.ts';
import { isBlank, type SourceLine } from './source-line.ts';

const isTabbed = (line: SourceLine | undefined): boolean => line?.text.includes('\t') === true && !isBlank(line);

// "1.<tab>text", "2.1<tab>text" and "-<tab>text" are paragraphs and items numbered with a tab, not rows.
const numberedWithTab =
  /^[ \t]*(?:[-+*•–]|\d{1,3}(?:\.\d{1,3}){1,4}|\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-z]|[ivx]{1,5})[.)])\t+[^\t]*$/i;
const twoFilledCells = /\S[^\S\t]*\t\s*\S/;

/**
 * Tab-separated rows. A stretch is judged as a whole: in it a tab stands between two filled cells, and not only behind numbers, unless
 * cells below the numbers are left empty.
 */
export const findTabbed: CreateFinder = (lines) => (from) => {
  let end = from;
  const rows: string[] = [];
  while (isTabbed(lines[end])) {
    const text = lines[end]?.text ?? '';
    if (text.startsWith('\t') || twoFilledCells.test(text)) rows.push(text);
    end = rowEnd(lines, end) + 1;
  }
  if (end === from) return undefined;
  const filled = rows.filter((row) => twoFilledCells.test(row));
  const isTable =
    filled.length > 0 && (filled.length < rows.length || !filled.every((row) => numberedWithTab.test(row)));
  return { kind: isTable ? 'tabbed' : 'none', length: end - from };
};

// The parser reads some ten thousand cells a second, bars in text being rows; beyond so many, a table is cut at its bars here.
const mostParsedCells = 2000;

/** Tables of bars at the left edge: those GFM knows (4.10) are parsed, others that print one are cut at their bars. */
export const findPiped: CreateFinder = (lines) => (from) => {
  const opening = lines[from]?.text ?? '';
  if (!opening.includes('|')) return undefined;
  const framed = opening.startsWith('|');
  const delimiter = lines[from + 1]?.text ?? '';
  if (!framed && (!barDelimited.isRule(delimiter) || !delimiter.includes('|'))) return undefined;
  let end = from;
  while (framed ? lines[end]?.text.startsWith('|') : lines[end]?.text.includes('|')) end++;
  return { kind: kindOfTable(lines.slice(from, end)), length: end - from };
};

function kindOfTable(rows: readonly SourceLine[]): SegmentKind | 'none' {
  const cells = rows.reduce((sum, { text }) => sum + text.split('|').length - 1, 0);
  if (rows.findIndex(({ text }) => barDelimited.isRule(text)) === 1 && cells <= mostParsedCells) return 'table';
  return rows.length > 1 ? 'piped' : 'none';
}
