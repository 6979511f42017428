import { flat, joinPassages, type Passage, slicePassage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import {
  type Column,
  cellText,
  columnOfHeading,
  type DataRow,
  type DataTable,
  type FlowCell,
  type FlowTable,
  isText,
} from '../../structure/index.ts';
import type { Labelled } from './card-labels.ts';

/** What a table of boxes holds: a card of labels to each entry, and the tables of what is to be done about them. */
export interface BoxCards {
  readonly cards: readonly (readonly Labelled[])[];
  readonly plans: readonly DataTable[];
}

const fewestRows = 2;

/**
 * Entries printed as tables of boxes, each cell with its label above its value or before it ("Risk ID CR4 | Risk title Loss of the pier"), perhaps with
 * headed rows beneath them of controls and of actions. Null for any other table.
 */
export function boxCards(table: FlowTable, lexicon: CompiledLexicon): BoxCards | null {
  const rows = rowsOf(table);
  if (rows.length <= fewestRows || boxesOf(rows[0] ?? [], lexicon) === null) return null;
  const cards: Labelled[][] = [];
  const plans: DataTable[] = [];
  let boxed = 0;
  let heads: readonly Column[] = [];
  for (const row of rows) {
    const open = cards.at(-1);
    const boxes = boxesOf(row, lexicon);
    const headings = row.map((cell) => headOf(cell, lexicon));
    if (boxes !== null) {
      boxed++;
      heads = [];
      const isNew = open === undefined || boxes.some((box) => open.some((other) => isSame(box, other)));
      if (isNew) cards.push([...boxes]);
      else open.push(...boxes);
    } else if (row.length > 1 && headings.every((head) => head !== null)) {
      heads = headings;
      if (heads.some(({ role }) => role === 'action')) plans.push({ roles: rolesOf(heads), rows: [] });
    } else if (heads.length === 0 || open === undefined) return null;
    else if (heads.some(({ role }) => role === 'mitigation')) open.push(...labelledRow(row, heads, ['mitigation']));
    else addRow(plans, row, heads);
  }
  return boxed < fewestRows ? null : { cards, plans };
}

function rowsOf(table: FlowTable): readonly (readonly FlowCell[])[] {
  const rows: FlowCell[][] = Array.from({ length: table.rows }, () => []);
  for (const cell of table.cells) if (flat(cellText(cell)) !== '') rows[cell.row]?.push(cell);
  return rows.filter((row) => row.length > 0);
}

const isSame = ({ column: one }: Labelled, { column: other }: Labelled): boolean => one.heading === other.heading;

/** The labels of a row every cell of which holds its own. */
function boxesOf(row: readonly FlowCell[], lexicon: CompiledLexicon): readonly Labelled[] | null {
  if (row.length < 2) return null;
  const boxes = row.flatMap((cell) => boxOf(cell, lexicon) ?? []);
  return boxes.length === row.length ? boxes : null;
}

const mostLabelWords = 4;

function boxOf(cell: FlowCell, lexicon: CompiledLexicon): Labelled | null {
  const [first, ...rest] = cell.blocks.filter(isText).map(({ text }) => text);
  if (first === undefined) return null;
  const above = columnOfHeading(flat(first), lexicon);
  if (above !== null) return rest.length === 0 ? null : { column: above, lines: upToLabel(rest) };
  const ends = [...first.text.matchAll(/\s/g)].slice(0, mostLabelWords).map(({ index }) => index);
  const end = ends.findLast((at) => lexicon.column.whole(first.text.slice(0, at)) !== undefined);
  const before = end === undefined ? null : columnOfHeading(first.text.slice(0, end), lexicon);
  return end === undefined || before === null
    ? null
    : { column: before, lines: upToLabel([slicePassage(first, end + 1), ...rest]) };
}

/** The lines of a box up to the next label in it: "Responsible member:". */
function upToLabel(lines: readonly Passage[]): readonly Passage[] {
  const end = lines.findIndex(({ text }, index) => index > 0 && text.endsWith(':'));
  return end < 0 ? lines : lines.slice(0, end);
}

/** What a cell heads in the rows beneath it; the actions that a risk asks for are a plan where a table of its own says who and when. */
function headOf(cell: FlowCell, lexicon: CompiledLexicon): Column | null {
  const column = columnOfHeading(flat(cellText(cell)), lexicon);
  return column === null
    ? null
    : { ...column, index: cell.column, role: column.role === 'riskAction' ? 'action' : column.role };
}

const linesOf = (cell: FlowCell): readonly Passage[] => cell.blocks.filter(isText).map(({ text }) => text);

const labelledRow = (
  row: readonly FlowCell[],
  heads: readonly Column[],
  roles: readonly Column['role'][],
): readonly Labelled[] =>
  heads.flatMap((column) => {
    const cell = roles.includes(column.role) ? row.find((each) => each.column === column.index) : undefined;
    return cell === undefined ? [] : [{ column, lines: linesOf(cell) }];
  });

const rolesOf = (heads: readonly Column[]): DataTable['roles'] => ({
  headerRow: 0,
  headerRows: 1,
  columns: heads.map((column, index) => ({ ...column, index })),
  caption: '',
});

function addRow(plans: DataTable[], row: readonly FlowCell[], heads: readonly Column[]): void {
  const plan = plans.at(-1);
  if (plan === undefined || !heads.some(({ role }) => role === 'action')) return;
  const cells = heads.map(({ index }) => {
    const cell = row.find((each) => each.column === index);
    const lines = cell === undefined ? [] : linesOf(cell);
    return { text: joinPassages(lines), lines };
  });
  const added: DataRow = { cells, isGroup: false, isBanner: false };
  plans[plans.length - 1] = { ...plan, rows: [...plan.rows, added] };
}
