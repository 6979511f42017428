import { flat } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { agendaGrid } from './agenda-grid.ts';
import { cellText, rowsOf } from './cells.ts';
import { headsDecisions } from './decision-list.ts';
import { discussionTable } from './discussion-table.ts';
import { type FlowBlock, type FlowCell, type FlowTable, isText } from './flow.ts';
import { labelGrid } from './label-grid.ts';
import { isCard, isLabelGrid } from './label-grid-shape.ts';
import { headedFields } from './label-headings.ts';
import { splitLines } from './lines.ts';
import { lookDepth } from './look-depth.ts';
import { measureCardOf } from './measure-card.ts';
import { isMinuteGrid, isNumberedGrid, minuteGridRow, withoutNumbers } from './numbered-grid.ts';
import { numberedRow } from './numbered-row.ts';
import { isParagraphNumber } from './paragraph-number.ts';
import { frontLength } from './report-front.ts';
import { rolesOf } from './table-roles.ts';

const isFilled = (cell: FlowCell): boolean =>
  cell.blocks.length > 0 && cell.blocks.some((block) => !isText(block) || block.text.text !== '');

/**
 * Replaces the tables that only lay text out: a grid of labels and values becomes fields, a column of paragraph numbers beside their text
 * becomes numbered text, a box with one cell to a row becomes what stands in it. Tables of data stay.
 */
export function readLayoutTables(flow: readonly FlowBlock[], lexicon: CompiledLexicon): readonly FlowBlock[] {
  return flow.flatMap((block, index): readonly FlowBlock[] => {
    if (block.kind !== 'table') return [block];
    const rows = fromTheLeft(rowsOf(block).map((row) => row.filter(isFilled)));
    const below = withoutHeader(rows).map((row) =>
      row.map((cell) => ({ ...cell, blocks: splitLines(cell.blocks, lexicon) })),
    );
    if (tellsMinutes(below, lexicon) && isMinuteTable(below, true)) return below.flatMap(minuteRow);
    const discussed = discussionTable(rows, lexicon);
    if (discussed !== null) return discussed;
    const headed = index < frontLength ? headedFields(rows, lexicon) : [];
    if (headed.length > 0) return headed;
    const business = index < frontLength ? agendaGrid(rows, lexicon) : null;
    if (business !== null) return business;
    if (isOfData(block, rows, lexicon)) return [block];
    if (rows.every((row) => row.length <= 1)) return rows.flatMap((row) => row.flatMap((cell) => cell.blocks));
    if (isHead(rows, index)) return rows.flatMap((row) => row.flatMap((cell) => cell.blocks));
    if (isMinuteTable(below, false)) return below.flatMap(minuteRow);
    if (isNumberedText(block, rows)) return rows.flatMap(numberedRow);
    if (isLabelGrid(rows, lexicon) || isCard(rows, lexicon)) return labelGrid(rows, block.columns, lexicon);
    if (!isNumberedGrid(rows)) return [block];
    if (isMinuteGrid(rows, lexicon)) return rows.flatMap(minuteGridRow);
    const labelled = withoutNumbers(rows);
    return isLabelGrid(labelled, lexicon) ? labelGrid(labelled, block.columns - 1, lexicon) : [block];
  });
}

/** Rows without the columns at the left that are blank in all of them. */
function fromTheLeft(rows: readonly (readonly FlowCell[])[]): readonly (readonly FlowCell[])[] {
  const blank = Math.min(...rows.flatMap((row) => row.map(({ column }) => column)));
  if (blank === 0 || !Number.isFinite(blank)) return rows;
  return rows.map((row) => row.map((cell) => ({ ...cell, column: cell.column - blank })));
}

const isOfData = (table: FlowTable, rows: readonly (readonly FlowCell[])[], lexicon: CompiledLexicon): boolean =>
  rolesOf(table, lexicon) !== null ||
  isSignedByRow(table, rows, lexicon) ||
  headsDecisions(rows, lexicon) ||
  measureCardOf(table, lexicon) !== null;

/** Whether each row of a table is signed off by whom its last column names: "Issue | Implications | Sign-off". */
export function isSignedByRow(
  table: FlowTable,
  rows: readonly (readonly FlowCell[])[],
  lexicon: CompiledLexicon,
): boolean {
  const last = rows[0]?.at(-1);
  return (
    table.columns >= 3 &&
    rows.length >= 3 &&
    rows[0]?.length === table.columns &&
    lexicon.column(flat(cellText(last))) === 'signature'
  );
}

/** A narrow first column of nothing but paragraph numbers, beside their text. */
function isNumberedText(table: FlowTable, rows: readonly (readonly FlowCell[])[]): boolean {
  const filled = rows.filter((row) => row.length > 0);
  const numbered = filled.filter(
    (row) => row[0]?.column === 0 && row.length === 2 && isParagraphNumber(cellText(row[0])),
  );
  return (
    numbered.length > 0 &&
    table.columns <= 3 &&
    filled.every(
      (row) => row.length <= 2 && (row[0]?.column !== 0 || row.length === 1 || isParagraphNumber(cellText(row[0]))),
    )
  );
}

/** How much of a third column may stand beside minutes: whose action it is. */
const longestAction = 60;

/**
 * Minutes in a table: a number, the item's title with its paragraphs, and whose action it is.
 *
 * @param takesBare - whether a number without a stop numbers an item.
 */
function isMinuteTable(rows: readonly (readonly FlowCell[])[], takesBare: boolean): boolean {
  const filled = rows.filter((row) => row.length > 0);
  const isNumber = (cell: FlowCell | undefined): boolean =>
    isParagraphNumber(cellText(cell)) || (takesBare && bareNumber.test(cellText(cell).text));
  const items = filled.filter(([number, text]) => isNumber(number) && (text?.blocks.length ?? 0) > 1);
  return (
    items.length > 1 &&
    items.length * 2 >= filled.length &&
    filled.every((row) => row.length <= 3 && isNumber(row[0]) && cellText(row[2]).text.length <= longestAction)
  );
}

/** How many lines a cell holds that is part of a paper's head. */
const fewestHeadLines = 3;

/** Whether a table is the head of a paper in one row of boxes: the body's name, the meeting and whose report it is beside the item's number and the day. */
const isHead = (rows: readonly (readonly FlowCell[])[], index: number): boolean =>
  index === 0 &&
  rows.length === 1 &&
  rows.some((row) => row.some(({ blocks }) => blocks.length >= fewestHeadLines && blocks.every(isText)));

const bareNumber = /^\d{1,4}$/;

/** Whether a line parts what was said on an item from its title in one of some rows: "Minutes:". */
const tellsMinutes = (rows: readonly (readonly FlowCell[])[], lexicon: CompiledLexicon): boolean =>
  rows.some(([, text]) =>
    text?.blocks.some(
      (block) =>
        isText(block) && block.text.text.endsWith(':') && lexicon.is('debateHeadings', flat(block.text).slice(0, -1)),
    ),
  );

const longestTitle = 100;

/** Rows without the first, where that is the table's head. */
const withoutHeader = (rows: readonly (readonly FlowCell[])[]): readonly (readonly FlowCell[])[] =>
  rows[0]?.every((cell) => cell.header) === true ? rows.slice(1) : rows;

/** A row of minutes: the first line of its text heads the rest of it. */
function minuteRow(row: readonly FlowCell[]): readonly FlowBlock[] {
  const [number, text, action] = row;
  const [lead, ...rest] = text?.blocks ?? [];
  const isTitle =
    isText(lead) && rest.length > 0 && lead.text.text.length <= longestTitle && !/[.;]$/.test(lead.text.text);
  const blocks: readonly FlowBlock[] = isTitle
    ? [{ kind: 'heading', text: lead.text, marker: cellText(number).text, depth: lookDepth }, ...rest]
    : numberedRow(row);
  return [...blocks, ...(action?.blocks ?? [])];
}
