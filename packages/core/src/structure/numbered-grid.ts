import type { CompiledLexicon } from '../lexicon/index.ts';
import { cellText } from './cells.ts';
import { type FlowBlock, type FlowCell, isText } from './flow.ts';
import { lookDepth } from './look-depth.ts';
import { isParagraphNumber } from './paragraph-number.ts';

type Row = readonly FlowCell[];

const fewestRows = 2;
const fewestNumbered = 0.6;
const longestTitle = 100;

const isNumberedRow = ([number, text]: Row): boolean =>
  number?.column === 0 && text !== undefined && isParagraphNumber(cellText(number));

/** Whether the rows of a table are numbered in a column of their own, before their labels or titles. */
export function isNumberedGrid(rows: readonly Row[]): boolean {
  const filled = rows.filter((row) => row.length > 0);
  const numbered = filled.filter(isNumberedRow);
  return (
    numbered.length >= fewestRows &&
    numbered.length >= filled.length * fewestNumbered &&
    numbered.some((row) => row.length > 2)
  );
}

/** The rows without the column of numbers: each number is its label's marker. */
export const withoutNumbers = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => {
    const [number, label, ...rest] = row;
    if (!isNumberedRow(row) || number === undefined || label === undefined) return row;
    return [{ ...label, column: 0, blocks: markedBlocks(label.blocks, cellText(number).text) }, ...rest];
  });

function markedBlocks(blocks: readonly FlowBlock[], marker: string): readonly FlowBlock[] {
  const [lead, ...rest] = blocks;
  return isText(lead) ? [{ kind: 'item', text: lead.text, marker, level: 0 }, ...rest] : blocks;
}

/** Whether a numbered grid is minutes: an item's title in one column, what was said and resolved in the next. */
export function isMinuteGrid(rows: readonly Row[], lexicon: CompiledLexicon): boolean {
  const items = rows.filter((row) => isNumberedRow(row) && row.length > 2);
  const titled = items.filter(([, title]) => {
    const words = cellText(title).text;
    return words.length <= longestTitle && !/[.;]$/.test(words);
  });
  const resolves = items.some(([, , said]) => lexicon.holds('resolved', cellText(said).text));
  return resolves && titled.length >= items.length * fewestNumbered;
}

/** A numbered row of minutes: its title heads what stands beside it. */
export function minuteGridRow(row: Row): readonly FlowBlock[] {
  const [number, title, ...said] = row;
  if (!isNumberedRow(row) || number === undefined || title === undefined) return row.flatMap((cell) => cell.blocks);
  const marker = cellText(number).text;
  return [{ kind: 'heading', text: cellText(title), marker, depth: lookDepth }, ...said.flatMap((cell) => cell.blocks)];
}
