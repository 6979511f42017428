/** A value in a table. A date is written out: `2025-03-04`. */
export type Cell = string | number | boolean | null;

/** The cells of one object, in the order of its table's columns. */
export type Row = readonly Cell[];
