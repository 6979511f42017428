import type { Table, TableCell } from '@council-reports/core';
import { drawLines, heightOf, type SetLine, setBlocks } from './set-lines.ts';
import type { Sheet } from './sheet.ts';

const padding = 3;
const rule = 0.5;

interface Cell {
  readonly cell: TableCell;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Every cell with the slots it covers. */
function placed({ children: rows }: Table): readonly Cell[] {
  const taken = new Set<string>();
  return rows.flatMap(({ children }, row) => {
    let column = 0;
    return children.map((cell): Cell => {
      while (taken.has(`${row} ${column}`)) column += 1;
      const here = { cell, row, column, rows: cell.rowSpan ?? 1, columns: cell.colSpan ?? 1 };
      for (let r = row; r < row + here.rows; r++)
        for (let c = column; c < column + here.columns; c++) taken.add(`${r} ${c}`);
      return here;
    });
  });
}

const set = (sheet: Sheet, { cell }: Cell, left: number, width: number, size: number): readonly SetLine[] =>
  setBlocks(sheet, cell.children, cell.header ? 'bold' : 'regular', { left, width, size, above: 0.4 * size });

const widthOf = (sheet: Sheet, lines: readonly SetLine[]): number =>
  Math.max(
    0,
    ...lines.flatMap(({ pieces, size }) => pieces.map(({ text, x, face }) => x + sheet.widthOf(text, size, face))),
  );

/** Left edges of the columns and the right edge of the last: each has room for its longest word, and the rest is shared by need. */
function edgesOf(sheet: Sheet, cells: readonly Cell[], size: number): readonly number[] {
  const count = Math.max(...cells.map(({ column, columns }) => column + columns));
  const needs = Array.from({ length: count }, (_, column) => {
    const own = cells.filter((cell) => cell.column === column && cell.columns === 1);
    const room = (width: number): number =>
      2 * padding + 1 + Math.max(10, ...own.map((cell) => widthOf(sheet, set(sheet, cell, 0, width, size))));
    return { least: room(1), most: room(10_000) };
  });
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  const most = needs.reduce((sum, need) => sum + need.most, 0);
  const share = Math.min(1, Math.max(0, sheet.innerWidth - least) / Math.max(1, most - least));
  const edges = [sheet.style.margin];
  for (const need of needs) edges.push((edges.at(-1) ?? 0) + need.least + share * (need.most - need.least));
  return edges;
}

function heightsOf(cells: readonly Cell[], count: number, heightIn: (cell: Cell) => number): readonly number[] {
  const heights = Array.from({ length: count }, () => 0);
  for (const cell of [...cells].sort((a, b) => a.rows - b.rows)) {
    const last = cell.row + cell.rows - 1;
    const above = heights.slice(cell.row, last).reduce((sum, height) => sum + height, 0);
    heights[last] = Math.max(heights[last] ?? 0, heightIn(cell) - above);
  }
  return heights;
}

/** Draws a table with its header again on each page; a row is never cut. */
export function drawTable(sheet: Sheet, table: Table, size: number): void {
  const cells = placed(table);
  const edges = edgesOf(sheet, cells, size);
  const edge = (column: number): number => edges[column] ?? 0;
  const linesIn = (cell: Cell): readonly SetLine[] =>
    set(
      sheet,
      cell,
      edge(cell.column) + padding,
      edge(cell.column + cell.columns) - edge(cell.column) - 2 * padding,
      size,
    );
  const heights = heightsOf(cells, table.children.length, (cell) => heightOf(linesIn(cell)) + 2 * padding);
  const headers = table.children.findIndex((row) => row.children.some(({ header }) => !header));
  const drawRows = (from: number, to: number): void => {
    const tops = [sheet.y];
    for (let row = from; row < to; row++) tops.push((tops.at(-1) ?? 0) + (heights[row] ?? 0));
    for (const cell of cells.filter(({ row }) => row >= from && row < to)) {
      const [x0, x1] = [edge(cell.column), edge(cell.column + cell.columns)];
      const [y0 = 0, y1 = 0] = [tops[cell.row - from], tops[cell.row - from + cell.rows]];
      const ground = cell.cell.fill ?? (cell.cell.header ? '#e7e6e6' : undefined);
      if (ground !== undefined) sheet.box(x0, y0, x1 - x0, y1 - y0, ground);
      for (const y of [y0, y1]) sheet.box(x0, y - rule / 2, x1 - x0, rule, '#000000');
      for (const x of [x0, x1]) sheet.box(x - rule / 2, y0, rule, y1 - y0, '#000000');
      drawLines(sheet, linesIn(cell), y0 + padding);
    }
    sheet.y = tops.at(-1) ?? sheet.y;
  };
  drawRows(0, headers);
  for (let row = headers; row < table.children.length; ) {
    let end = row + 1;
    while (cells.some((cell) => cell.row < end && cell.row + cell.rows > end)) end += 1;
    const height = heights.slice(row, end).reduce((sum, own) => sum + own, 0);
    if (sheet.y + height > sheet.bottom) {
      sheet.newPage();
      drawRows(0, headers);
    }
    drawRows(row, end);
    row = end;
  }
}
