import { flat, type Passage, slicePassage } from '../../document/index.ts';
import { cellOf, columnOfRole, type DataCell, type DataRow, type DataTable } from '../../structure/index.ts';

/** What an entry is called by, as it is printed, and its lines without that. */
export interface NumberedCell {
  /** Empty where nothing numbers the entry. */
  readonly ref: string;
  readonly lines: readonly Passage[];
}

/** "1. Loss of records", "2.3 Publish the plan", "(4) ...", "CR4 Failure of the operator". */
const opening =
  /^\(?(?:(\d{1,3}(?:\.\d{1,2}){0,2}[.):]|\d{1,2}(?:\.\d{1,2}){1,2}|\p{Lu}{1,4} \d{1,3}(?=[.):])|\p{Lu}{1,4}-?\d{1,3}(?:\.\d{1,2})?)[):.]?)\s[-–—:]?\s?(?=[\p{Lu}"'“‘])/u;

/** The same as the marker of an item, which a page's layout may make of it. */
const listNumber = /^\(?(\d{1,3}(?:\.\d{1,2}){0,2}\.?|\p{Lu}{1,4}-?\d{1,3})[):]?$/u;

/**
 * The reference of an entry and the lines of the cell that names it. Where a table has no column of references, an entry may be numbered in
 * that cell; a list of several numbered lines is not.
 */
export function numberedCell(table: DataTable, row: DataRow, { lines, marker }: DataCell): NumberedCell {
  if (columnOfRole(table, 'ref') !== undefined) return { ref: flat(cellOf(table, row, 'ref').text), lines };
  const number = marker === undefined ? null : listNumber.exec(marker);
  if (number?.[1] !== undefined) return { ref: number[1], lines };
  const [line, ...more] = lines;
  const match = line === undefined ? null : opening.exec(line.text);
  if (line === undefined || match?.[1] === undefined || more.some(({ text }) => opening.test(text)))
    return { ref: '', lines };
  return { ref: match[1].replace(/[):]$/, ''), lines: [slicePassage(line, match[0].length), ...more] };
}
