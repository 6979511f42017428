import { type Options, stringify } from 'csv-stringify/sync';
import type { Cell } from '../cell.ts';
import type { OpenSink } from './table-sink.ts';
import { type TextFormat, textFiles } from './text-files.ts';

/**
 * RFC 4180: lines end in CR LF, a cell with a comma, a quotation mark or a line break is quoted. Null is an empty cell, an empty text a quoted
 * one. A text that a spreadsheet would take for a formula has an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection);
 * a number never has.
 */
const options: Options = {
  record_delimiter: 'windows',
  quote_record_delimiter: true,
  escape_formulas: true,
  cast: {
    boolean: String,
    string: (value) => (value === '' ? { value, quoted_empty: true } : value),
  },
};

const linesOf = (rows: readonly (readonly Cell[])[]): string => stringify([...rows], options);

/** How a table is written as CSV. */
export const csvFormat: TextFormat = {
  extension: 'csv',
  head: ({ columns }) => linesOf([columns.map(({ name }) => name)]),
  body: (_table, rows) => linesOf(rows),
};

/** One CSV file for each table. */
export const openCsv: OpenSink = textFiles(csvFormat);
