import type { ColumnHead } from '../column.ts';
import type { Table } from '../table.ts';

/** `data-dictionary.md`: every table and column in words. */
export function dataDictionary(tables: readonly Table[]): string {
  return `${[preface, ...tables.map(section)].join('\n\n')}\n`;
}

const preface = `# Data dictionary

The tables that Council Reports makes of an archive of council papers. \`id\` is the key of every table; a column that refers to another table
holds an \`id\` of it. Several printed values in one cell are joined with “; ”. A date is typed where the full day is known; a column whose name ends
in \`_iso\` keeps what is only a month, a quarter or a year, with its precision beside it. No value means that none was found.

In CSV a text that begins with =, +, -, @, a tab or a carriage return has an apostrophe before it, so that no spreadsheet takes it for a formula;
the other formats hold the text as it is.`;

const section = ({ name, description, columns }: Table): string =>
  [
    `## ${name}\n\n${description}\n`,
    '| column | type | meaning |',
    '| --- | --- | --- |',
    ...columns.map((column) => `| \`${column.name}\` | ${typeOf(column)} | ${meaningOf(column)} |`),
  ].join('\n');

const typeOf = ({ type, required }: ColumnHead): string => (required ? `${type}, never null` : type);

function meaningOf({ description, values, references }: ColumnHead): string {
  const parts = [
    description,
    values === undefined ? '' : `One of ${values.map((value) => `\`${value}\``).join(', ')}.`,
    references === undefined ? '' : `Refers to \`${references}\`.`,
  ];
  return parts
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll('|', '\\|');
}
