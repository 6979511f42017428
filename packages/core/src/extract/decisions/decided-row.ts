import { emptyPassage, flat, joinPassages, type Passage } from '../../document/index.ts';
import type { Decision } from '../../model/index.ts';
import { type FlowCell, type FlowTable, isText, slotsOf } from '../../structure/index.ts';
import type { Movers } from './movers.ts';

/** What a row of a table of decisions says beside the resolution. */
export interface DecidedRow {
  /** What the row is about. */
  readonly title: string | null;
  readonly outcome: Decision['outcome'] | undefined;
  readonly movers: Movers;
}

/** The cells of a row by their column; none where a cell reaches over several columns. */
export type Row = readonly (FlowCell | undefined)[];

/** The words of a cell. */
export const passageOf = (cell: FlowCell | undefined): Passage =>
  cell === undefined ? emptyPassage : joinPassages(cell.blocks.filter(isText).map((block) => block.text));

/** The words of a cell in one line. */
export const wordsOf = (cell: FlowCell | undefined): string => flat(passageOf(cell));

/** The rows of a table that say something. */
export const filledRows = (table: FlowTable): readonly Row[] =>
  slotsOf(table)
    .map(
      (row): Row =>
        Array.from({ length: table.columns }, (_, column) => (row[column]?.colSpan === 1 ? row[column] : undefined)),
    )
    .filter((row) => row.some((cell) => wordsOf(cell) !== ''));

/** The first words of a row before a column that name something. */
export const titleBefore = (row: Row, column: number): string | null =>
  row
    .slice(0, column)
    .map(wordsOf)
    .find((words) => /\p{L}{2}/u.test(words)) ?? null;
