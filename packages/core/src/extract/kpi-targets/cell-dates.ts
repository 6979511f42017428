import { flat, type Passage, slicePassage } from '../../document/index.ts';
import type { ValueWords } from '../../lexicon/index.ts';
import type { PartialDate } from '../../model/index.ts';
import type { DataCell } from '../../structure/index.ts';
import { datesAlone, parseDue } from '../../values/index.ts';

/** A date of a cell, as it is printed. */
export interface CellDate {
  readonly text: Passage;
  readonly date: PartialDate;
}

/** The dates of a cell, each of its lines or of those run together in one line. */
export function datesOf(cell: DataCell, words: ValueWords): readonly CellDate[] {
  if (cell.text.text === '') return [];
  const [only] = cell.lines;
  const lines =
    only !== undefined && cell.lines.length === 1
      ? datesIn(only, words)
      : cell.lines.map((line) => dateOfLine(line, words));
  const known = lines.filter(isTold);
  if (known.length === lines.length || known.length > 1) return known.length > 0 ? known : lines;
  const whole = dateOfLine(cell.text, words);
  return whole.date.iso === null ? (known.length > 0 ? known : [whole]) : [whole];
}

const dateOfLine = (line: Passage, words: ValueWords): CellDate => ({
  text: line,
  date: parseDue(flat(line), words),
});

function datesIn(line: Passage, words: ValueWords): readonly CellDate[] {
  const dates = datesAlone(line.text, words);
  if (dates.length === 0) return [dateOfLine(line, words)];
  return dates.map(({ value, start, end }) => ({ text: slicePassage(line, start, end), date: value }));
}

/** Whether a line says when: what stands in brackets, or names no time, belongs to the dates beside it. */
const isTold = ({ text, date }: CellDate): boolean =>
  !/^\([^()]{0,120}\)$/.test(text.text) && (date.precision !== 'unknown' || /\d/.test(text.text));
