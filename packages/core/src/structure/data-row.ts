import type { Passage } from '../document/index.ts';

/** What stands in one cell of a row: its blocks one by one, their text, and its colour. */
export interface DataCell {
  readonly text: Passage;
  /** The paragraphs and items of the cell. */
  readonly lines: readonly Passage[];
  /** The number that its first line is printed behind, where no other line has one. */
  readonly marker?: string;
  /** The colour by which it may tell how something stands, as `#rrggbb`. */
  readonly colour?: string;
  /** Whether the cell spans here from a row above. */
  readonly fromAbove?: true;
}

/** A row of a table of data. */
export interface DataRow {
  readonly cells: readonly DataCell[];
  /** Whether only one of its cells says anything, which may name what the rows beneath are about. */
  readonly isGroup: boolean;
  /** Whether its first cell covers the columns beside it, as only a heading does. */
  readonly isBanner: boolean;
}
