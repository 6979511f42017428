import { describe, expect, it } from 'vitest';
import { tableNames } from './table-name.ts';
import { tables } from './tables.ts';

it('there is a table for each name, parents before their children', () => {
  expect(tables.map(({ name }) => name)).toEqual([...tableNames]);
});

describe.each(tables)('$name', ({ name, columns }) => {
  it('begins with its key', () => {
    expect(columns[0]).toMatchObject({ name: 'id', type: 'text', required: true });
  });

  it('names every column once, in lower case, and says what it means', () => {
    const names = columns.map((column) => column.name);
    expect(names).toEqual([...new Set(names)]);
    expect(names.filter((each) => !/^[a-z][a-z0-9_]*$/.test(each))).toEqual([]);
    expect(columns.filter(({ description }) => !/^[A-Z].*[.]$/.test(description))).toEqual([]);
  });

  it('refers to itself and to tables before it alone', () => {
    const before = tableNames.slice(0, tableNames.indexOf(name) + 1);
    const references = columns.flatMap(({ references: table }) => (table === undefined ? [] : [table]));
    expect(references.filter((table) => !before.includes(table))).toEqual([]);
  });

  it('names evidence on every row of what was extracted', () => {
    const names = columns.map((column) => column.name);
    if (name !== 'documents') expect(names).toEqual(expect.arrayContaining(['evidence_page', 'evidence_quote']));
  });
});
