import { describe, expect, it } from 'vitest';
import type { Cell } from '../cell.ts';
import { tables } from '../tables.ts';
import { csvFormat } from './csv.ts';
import { jsonLinesFormat } from './json-lines.ts';

const [table] = tables;
if (table === undefined) throw new Error('there is no table');

describe('CSV', () => {
  const line = (...cells: readonly Cell[]): string => csvFormat.body(table, [cells]);

  it.each([
    ['=SUM(A1:A9)', `'=SUM(A1:A9)\r\n`],
    ['+44 20 7946 0000', `'+44 20 7946 0000\r\n`],
    ['-5% on last year', `'-5% on last year\r\n`],
    ['@SUM(1)', `'@SUM(1)\r\n`],
    ['\t=1+1', `'\t=1+1\r\n`],
    ['\r=1+1', `"'\r=1+1"\r\n`],
    ['=HYPERLINK("http://example.org","x")', `"'=HYPERLINK(""http://example.org"",""x"")"\r\n`],
  ])('puts an apostrophe before the text %j', (cell, written) => {
    expect(line(cell)).toBe(written);
  });

  it('leaves numbers and text with such a sign further in as they are', () => {
    expect(line(-5, -0.25, 1e21, 'a=b', "'=kept'")).toBe(`-5,-0.25,1e+21,a=b,'=kept'\r\n`);
  });

  it('quotes commas, quotation marks and line breaks, and keeps the line breaks', () => {
    expect(line('a,b', 'say "aye"', 'one\ntwo', 'one\r\ntwo', ' spaced ')).toBe(
      '"a,b","say ""aye""","one\ntwo","one\r\ntwo", spaced \r\n',
    );
  });

  it('keeps apart nothing, an empty text, no and nought', () => {
    expect(line(null, '', false, 0, true)).toBe(',"",false,0,true\r\n');
  });

  it('writes a date and a letter with a mark as they are', () => {
    expect(line('2025-03-04', 'Sir Dyffryn Tŵr — £5')).toBe('2025-03-04,Sir Dyffryn Tŵr — £5\r\n');
  });

  it('heads the columns with their names', () => {
    expect(csvFormat.head(table)).toMatch(/^id,path,sha256,(?:[a-z0-9_]+,)*report_count\r\n$/);
  });
});

it('JSON Lines hold every column, the text as it is', () => {
  const row: Cell[] = table.columns.map(() => null);
  row[0] = '=1+1 "a"\n';
  const lines = jsonLinesFormat.body(table, [row, row]);
  expect(lines.match(/\n/g)).toHaveLength(2);
  const [first = ''] = lines.split('\n');
  expect(Object.keys(JSON.parse(first))).toEqual(table.columns.map(({ name }) => name));
  expect(JSON.parse(first)).toMatchObject({ id: '=1+1 "a"\n', path: null });
});
