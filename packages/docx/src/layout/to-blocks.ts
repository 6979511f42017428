import {
  type Block,
  heading,
  type Inline,
  type Paragraph,
  paragraph,
  type Table,
  table,
  tableCell,
  tableRow,
} from '@council-reports/core';
import type { FlowItem, PageBreakItem, ParagraphItem, TableItem } from '../story/flow-item.ts';
import type { RegionsOf } from '../story/page-counter.ts';
import { isAllBold, isPrinted, type Segment, toInlines } from '../story/segments.ts';
import { findHeadings, type HeadingDepths } from './headings.ts';
import { BlockBuilder } from './list-builder.ts';
import { unwrapTables } from './unwrap-tables.ts';

/** Blocks of a story: layout tables unwrapped, headings told, lists nested. */
export function toBlocks(items: readonly FlowItem[], regionsOf: RegionsOf): readonly Block[] {
  const flow = unwrapTables(items);
  return build(flow, findHeadings(flow), regionsOf);
}

function build(items: readonly FlowItem[], headings: HeadingDepths, regionsOf: RegionsOf): readonly Block[] {
  const builder = new BlockBuilder();
  for (const item of items) {
    if (item.kind === 'paragraph') addParagraph(item, headings.get(item), builder, regionsOf);
    else if (item.kind === 'table') builder.add(toTable(item, regionsOf));
    else addPageBreak(item, builder, regionsOf);
  }
  return builder.done();
}

function addParagraph(
  item: ParagraphItem,
  depth: number | undefined,
  builder: BlockBuilder,
  regionsOf: RegionsOf,
): void {
  const { place, segments } = item;
  if (depth !== undefined)
    builder.add(heading(depth, headingInlines(segments, regionsOf), place && { marker: place.marker }));
  else if (place === undefined) builder.addParagraph(toParagraph(segments, regionsOf), item);
  else builder.addItem(place, isPrinted(segments) ? toParagraph(segments, regionsOf) : undefined);
}

function addPageBreak({ stamp }: PageBreakItem, builder: BlockBuilder, regionsOf: RegionsOf): void {
  const page = regionsOf(stamp)?.[0]?.page;
  if (page !== undefined) builder.add({ type: 'pageBreak', page });
}

const toParagraph = (segments: readonly Segment[], regionsOf: RegionsOf): Paragraph =>
  paragraph(toInlines(segments, regionsOf));

/** A heading is bold by its nature; only what is bold against the rest of it says something. */
const headingInlines = (segments: readonly Segment[], regionsOf: RegionsOf): readonly Inline[] =>
  toInlines(
    isAllBold(segments)
      ? segments.map((segment) => ({ ...segment, look: { ...segment.look, bold: false } }))
      : segments,
    regionsOf,
  );

/** A page break inside a cell breaks its table, not what the cell says. */
const isContent = ({ kind }: FlowItem): boolean => kind !== 'pageBreak';

/** A table of data. In its cells headings are told by nothing: a style there gives a look, not a section. */
function toTable(item: TableItem, regionsOf: RegionsOf): Table {
  return table(
    item.rows.map((row) =>
      tableRow(
        row.cells.map((cell) =>
          tableCell(build(cell.items.filter(isContent), new Map(), regionsOf), {
            ...(row.header && { header: true }),
            ...(cell.colSpan > 1 && { colSpan: cell.colSpan }),
            ...(cell.rowSpan > 1 && { rowSpan: cell.rowSpan }),
            ...(cell.fill !== undefined && { fill: cell.fill }),
            ...(cell.ink !== undefined && { ink: cell.ink }),
          }),
        ),
      ),
    ),
  );
}
