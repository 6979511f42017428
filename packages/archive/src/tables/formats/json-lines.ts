import type { OpenSink } from './table-sink.ts';
import { type TextFormat, textFiles } from './text-files.ts';

/** How a table is written as JSON Lines (https://jsonlines.org): an object a line, with every column, null where it has no value. */
export const jsonLinesFormat: TextFormat = {
  extension: 'jsonl',
  head: () => '',
  body: ({ columns }, rows) =>
    rows
      .map((row) => `${JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, row[at]])))}\n`)
      .join(''),
};

/** One file of JSON Lines for each table. */
export const openJsonLines: OpenSink = textFiles(jsonLinesFormat);
