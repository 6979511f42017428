import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraph, table, tableCell, tableRow, text } from './builders.ts';
import { type Grid, toGrid } from './grid.ts';
import type { Table, TableCell } from './nodes.ts';

type Spans = { readonly colSpan?: number; readonly rowSpan?: number };
const cell = (words: string, spans: Spans = {}): TableCell => tableCell([paragraph([text(words)])], spans);
const tableOf = (...rows: readonly (readonly TableCell[])[]): Table => table(rows.map((row) => tableRow(row)));

const wordsAt = (grid: Grid, row: number, column: number): string | undefined => {
  const block = grid.at(row, column)?.node.children[0];
  const inline = block?.type === 'paragraph' ? block.children[0] : undefined;
  return inline?.type === 'text' ? inline.value : undefined;
};
const picture = (grid: Grid): string[] =>
  Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.columns }, (_, column) => wordsAt(grid, row, column) ?? '.').join(''),
  );

describe('a table as a grid', () => {
  test('takes each cell to the first free slot of its row', () => {
    const grid = toGrid(tableOf([cell('r', { rowSpan: 2 }), cell('i', { colSpan: 2 })], [cell('l'), cell('m')]));
    expect(picture(grid)).toEqual(['rii', 'rlm']);
  });

  test('leaves slots empty where a row is short', () => {
    expect(picture(toGrid(tableOf([cell('a'), cell('b'), cell('c')], [cell('d')])))).toEqual(['abc', 'd..']);
  });

  test('ends a cell that spans columns where a cell from above stands in its way', () => {
    const grid = toGrid(tableOf([cell('a'), cell('b', { rowSpan: 2 })], [cell('c', { colSpan: 2 }), cell('d')]));
    expect(picture(grid)).toEqual(['ab.', 'cbd']);
  });

  test('reads a row span of 0 as reaching to the last row, as HTML does', () => {
    const grid = toGrid(tableOf([cell('a', { rowSpan: 0 }), cell('b')], [cell('c')], [cell('d')]));
    expect(picture(grid)).toEqual(['ab', 'ac', 'ad']);
    expect(grid.at(0, 0)?.rowSpan).toBe(3);
  });

  test('reads a column span of 0 as one column', () => {
    expect(picture(toGrid(tableOf([cell('a', { colSpan: 0 }), cell('b')])))).toEqual(['ab']);
  });

  test('never lets a span reach below the last row', () => {
    expect(toGrid(tableOf([cell('a', { rowSpan: 65534 })], [cell('b')])).cells[0]?.rowSpan).toBe(2);
  });

  test('bounds the columns that one cell can claim', () => {
    expect(toGrid(tableOf([cell('a', { colSpan: 2_000_000_000 })])).columns).toBe(1000);
  });

  test('is empty for a table without rows', () => {
    const grid = toGrid(tableOf());
    expect([grid.rows, grid.columns, grid.cells, grid.at(0, 0)]).toEqual([0, 0, [], undefined]);
  });
});

const anySpan = fc.oneof(
  fc.integer({ min: 1, max: 4 }),
  fc.constantFrom(0, -1, 0.5, 2.7, 1001, 65534, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY),
);
const anyCell = fc
  .record({ colSpan: anySpan, rowSpan: anySpan }, { requiredKeys: [] })
  .map((spans) => tableCell([], spans));
const anyTable = fc
  .array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 5 })
  .map((rows) => table(rows.map((row) => tableRow(row))));

describe('the grid of any table, whatever its spans', () => {
  test('holds every cell once, in its own row, within the rectangle', () => {
    fc.assert(
      fc.property(anyTable, (any) => {
        const grid = toGrid(any);
        expect(grid.rows).toBe(any.children.length);
        expect(grid.cells.map(({ node }) => node)).toEqual(any.children.flatMap((row) => row.children));
        for (const { row, column, rowSpan, colSpan, node } of grid.cells) {
          expect(any.children[row]?.children).toContain(node);
          expect(Number.isInteger(rowSpan) && Number.isInteger(colSpan)).toBe(true);
          expect(rowSpan >= 1 && row + rowSpan <= grid.rows).toBe(true);
          expect(colSpan >= 1 && column + colSpan <= grid.columns).toBe(true);
        }
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  test('gives the slot where a cell begins to that cell, and covers a slot only by a cell that reaches it', () => {
    fc.assert(
      fc.property(anyTable, (any) => {
        const grid = toGrid(any);
        for (const own of grid.cells) expect(grid.at(own.row, own.column)).toBe(own);
        for (let row = 0; row < grid.rows; row++)
          for (let column = 0; column < Math.min(grid.columns, 20); column++) {
            const at = grid.at(row, column);
            if (at === undefined) continue;
            expect(row >= at.row && row < at.row + at.rowSpan).toBe(true);
            expect(column >= at.column && column < at.column + at.colSpan).toBe(true);
          }
      }),
      { seed: 2, numRuns: 150 },
    );
  });
});
