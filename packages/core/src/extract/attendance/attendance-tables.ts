import { flat, joinPassages, type Passage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import { type FlowCell, type FlowTable, isText, slotsOf } from '../../structure/index.ts';
import { forenamesFirst } from './inverted-names.ts';
import { markedSeats } from './marked-seats.ts';
import { listedNames } from './names-in-lists.ts';
import { initialsColumn } from './printed-initials.ts';
import type { SeatedCell } from './seated-cell.ts';

const passageOf = (cell: FlowCell | undefined): Passage =>
  cell === undefined
    ? { text: '', runs: [] }
    : joinPassages(
        cell.blocks.filter(isText).map((block) => block.text),
        '\n',
      );
const wordsOf = (cell: FlowCell | undefined): string => flat(passageOf(cell));

const bodyName = perLexicon(({ oneOf }) => new RegExp(`^(?:${oneOf('bodies')})$`, 'u'));

/** Whether a row is one cell across several columns: a title of the rows below, which names nobody. */
const isTitleRow = (row: readonly (FlowCell | undefined)[]): boolean => row.length > 1 && new Set(row).size === 1;

/** The words of a table's first cell. */
export const topOf = (table: FlowTable): string => wordsOf(slotsOf(table)[0]?.[0]);

/** Whether a table lists how people attended, by the headings of its columns, prints the initials by which minutes call them, or marks who was there. */
export function isAttendanceTable(table: FlowTable, lexicon: CompiledLexicon): boolean {
  if (initialsColumn(slotsOf(table).map((row) => row.map(wordsOf))) !== null) return true;
  if (markedSeats(slotsOf(table), lexicon).length > 0) return true;
  const header = (slotsOf(table).find((row) => !isTitleRow(row)) ?? []).map(wordsOf);
  return (
    header.some((heading) => lexicon.is('attendeeColumns', heading)) &&
    header.some((heading) => lexicon.is('presenceColumns', heading))
  );
}

/**
 * The cells of a table that name people, in reading order. Where columns are headed, one names the people and others say in what post and how
 * they attended; or each column lists the members of one body.
 */
export function seatedIn(table: FlowTable, lexicon: CompiledLexicon): readonly SeatedCell[] {
  const rows = slotsOf(table).filter((row) => !isTitleRow(row));
  const initialled = initialsColumn(rows.map((row) => row.map(wordsOf)));
  if (initialled !== null) {
    const isOther = (index: number): boolean => index !== initialled.names && index !== initialled.initials;
    return rows
      .filter((row) => listedNames(passageOf(row[initialled.names]), lexicon).length > 0)
      .map((row) => ({
        text: passageOf(row[initialled.names]),
        presence: null,
        role:
          row
            .filter((_, index) => isOther(index))
            .map(wordsOf)
            .find((words) => words !== '') ?? null,
        body: null,
      }));
  }
  const marked = markedSeats(rows, lexicon);
  if (marked.length > 0) return marked;
  const [first = [], ...others] = rows;
  const headings = first.map(wordsOf);
  const column = (kind: 'attendeeColumns' | 'presenceColumns' | 'postColumns'): number =>
    headings.findIndex((heading) => lexicon.is(kind, heading));
  const [name, presence, post] = [column('attendeeColumns'), column('presenceColumns'), column('postColumns')];
  if (name >= 0 && (presence >= 0 || post >= 0))
    return forenamesFirst(
      others.map((row) => ({
        text: passageOf(row[name]),
        presence: presence < 0 ? null : wordsOf(row[presence]),
        role: post < 0 ? null : wordsOf(row[post]),
        body: null,
      })),
    );
  const isHeader = headings.every((heading) => !lexicon.begins('titles', heading));
  const listed = isHeader ? others : rows;
  return listed.flatMap((row) =>
    row.map((cell, column): SeatedCell => {
      const heading = isHeader ? (headings[column] ?? '') : '';
      return {
        text: passageOf(cell),
        presence: null,
        role: null,
        body: bodyName(lexicon).test(heading) ? heading : null,
      };
    }),
  );
}
