import { passageOf, type TableCell as TableCellNode, type Table as TableNode, toGrid } from '@council-reports/core';
import { Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { type Writing, wordBlocks } from './docx-blocks.ts';
import { onlyBullets } from './word-numbering.ts';

/** A table with shaded headers that are repeated on every page. */
export function tableOf(node: TableNode, writing: Writing): Table {
  const widths = columnWidths(node, writing.width);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: writing.width, type: WidthType.DXA },
    columnWidths: [...widths],
    rows: node.children.map(
      (row, index) =>
        new TableRow({
          tableHeader: node.children.slice(0, index + 1).every(({ children }) => children.some((cell) => cell.header)),
          children: row.children.map((cell) => wordCell(cell, writing)),
        }),
    ),
  });
}

function wordCell(cell: TableCellNode, writing: Writing): TableCell {
  const fill = cell.fill?.slice(1) ?? (cell.header ? 'D9E2F3' : undefined);
  const content = wordBlocks(cell.children, { ...writing, numbering: onlyBullets(writing.numbering) });
  return new TableCell({
    ...(cell.colSpan !== undefined && { columnSpan: cell.colSpan }),
    ...(cell.rowSpan !== undefined && { rowSpan: cell.rowSpan }),
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    children: content.length === 0 ? [new Paragraph({ children: [] })] : content,
  });
}

/** Widths by how much each column has to hold, so that no word of a common length is broken. */
function columnWidths(node: TableNode, width: number): readonly number[] {
  const { columns, cells } = toGrid(node);
  const weights = Array.from({ length: columns }, (_, column) => {
    const lengths = cells
      .filter((cell) => cell.column === column && cell.colSpan === 1)
      .map((cell) => lengthOf(cell.node));
    return Math.min(60, Math.max(9, ...lengths));
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((width * weight) / total));
}

const lengthOf = (cell: TableCellNode): number =>
  cell.children.reduce(
    (most, block) => Math.max(most, block.type === 'paragraph' ? passageOf(block.children).text.length : 40),
    0,
  );
