import { passageOf, type TableCell as TableCellNode, type Table as TableNode, toGrid } from '@council-reports/core';
import { Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { onlyBullets } from './word-numbering.ts';
import type { BlockWriter, Writing } from './writing.ts';

/** A table with shaded headers that are repeated on every page. */
export function tableOf(node: TableNode, writing: Writing, blocksOf: BlockWriter): Table {
  const cells = {
    ...writing,
    numbering: onlyBullets(writing.numbering),
    ...(toGrid(node).columns > mostColumns && { size: smallPrint }),
  };
  const widths = columnWidths(node, cells);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: writing.width, type: WidthType.DXA },
    columnWidths: [...widths],
    rows: node.children.map(
      (row, index) =>
        new TableRow({
          tableHeader: node.children.slice(0, index + 1).every(({ children }) => children.some((cell) => cell.header)),
          children: row.children.map((cell) => wordCell(cell, blocksOf(cell.children, cells))),
        }),
    ),
  });
}

function wordCell(cell: TableCellNode, content: readonly (Paragraph | Table)[]): TableCell {
  const fill = cell.fill?.slice(1) ?? (cell.header ? 'D9E2F3' : undefined);
  return new TableCell({
    ...(cell.colSpan !== undefined && { columnSpan: cell.colSpan }),
    ...(cell.rowSpan !== undefined && { rowSpan: cell.rowSpan }),
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    children: content.length === 0 ? [new Paragraph({ children: [] })] : [...content],
  });
}

// Wide tables are set small; sizes are in half points.
const mostColumns = 7;
const smallPrint = 14;

// The mean width of a bold letter of Liberation Sans for each half point of its size, and the margins of a cell, in twentieths of a point.
const letter = 7;
const margins = 230;

/** Widths that break no word where the page is wide enough, and beyond that share the page by how much each column has to hold. */
function columnWidths(node: TableNode, { width, size }: Writing): readonly number[] {
  const { columns, cells } = toGrid(node);
  const texts = Array.from({ length: columns }, (_, column) =>
    cells.filter((cell) => cell.column === column && cell.colSpan === 1).map((cell) => textOf(cell.node)),
  );
  const least = texts.map(
    (column) =>
      Math.max(1, ...column.flatMap((text) => text.split(/\s/).map((word) => word.length))) * letter * size + margins,
  );
  const wanted = texts.map((column) => Math.min(60, Math.max(1, ...column.map((text) => text.length))));
  const [needed, asked] = [sum(least), sum(wanted)];
  if (needed > width) return least.map((one) => Math.floor((one * width) / needed));
  return least.map((one, column) => one + Math.floor(((width - needed) * (wanted[column] ?? 0)) / asked));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const textOf = (cell: TableCellNode): string =>
  cell.children
    .map((block): string =>
      block.type === 'paragraph'
        ? passageOf(block.children).text
        : block.type === 'list'
          ? block.children.map((item) => textOf({ type: 'tableCell', children: item.children })).join(' ')
          : '',
    )
    .join(' ');
