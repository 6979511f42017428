import { describe, expect, test } from 'vitest';
import { table, tableCell, tableRow } from '../document/index.ts';
import { grid, lexicon, para } from '../test-support/paper.ts';
import { cellOf, columnsOfRole, readDataTable } from './data-table.ts';
import { tableFlow } from './linearise.ts';

const read = (...rows: readonly (readonly string[])[]) => readDataTable(tableFlow(grid(...rows)), lexicon);
const header = ['Ref', 'Action', 'Lead', 'Due date'] as const;

describe('a table of data', () => {
  test('has rows whose cells are found by role', () => {
    const data = read([...header], ['1', 'Mend the roof', 'Ann Clark', 'May 2031']);
    const [row] = data?.rows ?? [];
    if (data === null || row === undefined) throw new Error('the table has no row');
    expect(cellOf(data, row, 'owner').text.text).toBe('Ann Clark');
    expect(cellOf(data, row, 'risk').text.text).toBe('');
    expect(columnsOfRole(data, 'due').map(({ index }) => index)).toEqual([3]);
  });

  test('keeps the paragraphs of a cell apart', () => {
    const [row] = read([...header], ['1', 'Mend the roof\nPaint the rail', 'Ann\nBob', 'May 2031'])?.rows ?? [];
    expect(row?.cells[1]?.lines.map(({ text }) => text)).toEqual(['Mend the roof', 'Paint the rail']);
  });

  test('leaves out its header printed again, and empty rows', () => {
    const data = read(
      [...header],
      ['1', 'Mend', 'Ann', 'May'],
      [...header],
      ['', '', '', ''],
      ['2', 'Paint', 'Bob', 'June'],
    );
    expect(data?.rows.map((row) => row.cells[0]?.text.text)).toEqual(['1', '2']);
  });

  test('tells a row of one cell as the group of those beneath', () => {
    const data = read(
      [...header],
      ['Outcomes for bands', '', '', ''],
      ['1', 'Mend', 'Ann', 'May'],
      ['', 'and paint', '', ''],
    );
    expect(data?.rows.map(({ isGroup }) => isGroup)).toEqual([true, false, false]);
  });

  test('tells a cell that covers its columns as a banner', () => {
    const rows = [
      tableRow(header.map((word) => tableCell([para(word)]))),
      tableRow([tableCell([para('Section One')], { colSpan: 4 })]),
      tableRow(['1', 'Mend', 'Ann', 'May'].map((word) => tableCell([para(word)]))),
    ];
    expect(readDataTable(tableFlow(table(rows)), lexicon)?.rows.map(({ isBanner }) => isBanner)).toEqual([true, false]);
  });

  test('keeps a colour that stands for a status, in a cell without words too', () => {
    const rows = [
      tableRow(['Action', 'Lead', 'Status'].map((word) => tableCell([para(word)]))),
      tableRow([tableCell([para('Mend')]), tableCell([para('Ann')]), tableCell([], { fill: '#00ff00' })]),
      tableRow([tableCell([]), tableCell([]), tableCell([], { fill: '#ff0000' })]),
    ];
    expect(readDataTable(tableFlow(table(rows)), lexicon)?.rows.map((row) => row.cells[2]?.colour)).toEqual([
      '#00ff00',
      '#ff0000',
    ]);
  });

  test('holds a cell that spans columns once', () => {
    const rows = [
      tableRow(header.map((word) => tableCell([para(word)]))),
      tableRow([tableCell([para('1')]), tableCell([para('Mend and see')], { colSpan: 2 }), tableCell([para('May')])]),
    ];
    const [row] = readDataTable(tableFlow(table(rows)), lexicon)?.rows ?? [];
    expect(row?.cells.map(({ text }) => text.text)).toEqual(['1', 'Mend and see', '', 'May']);
  });

  test('is none without columns that the lexicon knows', () => {
    expect(read(['Weather', 'Sun'], ['May', 'much'])).toBeNull();
  });
});
