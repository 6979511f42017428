import { emptyPassage, joinPassages, type Passage } from '../document/index.ts';
import type { ColumnRole, CompiledLexicon, RiskStage } from '../lexicon/index.ts';
import { cellColour } from './cell-colour.ts';
import { numbersColumns } from './column-numbers.ts';
import type { Column } from './column-role.ts';
import { columnsByContent } from './columns-by-content.ts';
import type { DataCell, DataRow } from './data-row.ts';
import type { FlowBlock, FlowTable, FlowText } from './flow.ts';
import { isText } from './flow.ts';
import type { TableRoles } from './header-rows.ts';
import { unfoldSideBySide } from './side-by-side.ts';
import { rolesOf, rolesOfPlan } from './table-roles.ts';
import { filledCells, slotsOf } from './table-slots.ts';

/** A table of data, its columns known by role. */
export interface DataTable {
  readonly roles: TableRoles;
  readonly rows: readonly DataRow[];
}

const blank: DataCell = { text: emptyPassage, lines: [] };

/** The cell of a row in the first column with a role (and, for ratings, a stage); a blank one where the table has no such column. */
export function cellOf(table: DataTable, row: DataRow, role: ColumnRole, stage?: RiskStage): DataCell {
  const column = columnOfRole(table, role, stage);
  return column === undefined ? blank : (row.cells[column.index] ?? blank);
}

/** A cell without what it repeats from a row above. */
export const ownCell = (cell: DataCell): DataCell => (cell.fromAbove === true ? blank : cell);

/** The first column with a role (and a stage, where one is asked for). */
export function columnOfRole(table: DataTable, role: ColumnRole, stage?: RiskStage): Column | undefined {
  return table.roles.columns.find((column) => column.role === role && (stage === undefined || column.stage === stage));
}

/** All columns with a role. */
export const columnsOfRole = (table: DataTable, role: ColumnRole): readonly Column[] =>
  table.roles.columns.filter((column) => column.role === role);

interface ReadTable {
  readonly lexicon: CompiledLexicon;
  readonly data: DataTable | null;
}

const read = new WeakMap<FlowTable, ReadTable>();

/**
 * A table's rows by the roles of its columns; repeated header rows are left out. Null for a table without known columns.
 *
 * Every extractor asks this of every table, so the answer is kept as long as the table is.
 */
export function readDataTable(table: FlowTable, lexicon: CompiledLexicon): DataTable | null {
  const known = read.get(table);
  if (known?.lexicon === lexicon) return known.data;
  const data = toDataTable(table, lexicon);
  read.set(table, { lexicon, data });
  return data;
}

/** The rows of a table that stands where a plan of actions is announced, and that is no table of known columns elsewhere. */
export function readPlanTable(table: FlowTable, lexicon: CompiledLexicon): DataTable | null {
  const roles = rolesOfPlan(table, lexicon);
  return roles === null ? null : rowsUnder(table, roles, lexicon);
}

function toDataTable(printed: FlowTable, lexicon: CompiledLexicon): DataTable | null {
  const table = unfoldSideBySide(printed, lexicon);
  const roles = rolesOf(table, lexicon);
  return roles === null ? null : rowsUnder(table, roles, lexicon);
}

function rowsUnder(table: FlowTable, roles: TableRoles, lexicon: CompiledLexicon): DataTable {
  const slots = slotsOf(table);
  const header = rowKey(slots[roles.headerRow] ?? []);
  const rows: DataRow[] = [];
  for (let row = roles.headerRow + roles.headerRows; row < table.rows; row++) {
    const line = slots[row] ?? [];
    if (rowKey(line) === header) continue;
    const [first] = filledCells(line);
    const cells = Array.from({ length: table.columns }, (_, column): DataCell => {
      const cell = line[column];
      if (cell === undefined || cell.column !== column) return blank;
      const lines = cell.blocks
        .filter(isText)
        .map(printedLine)
        .filter((text) => text.text !== '');
      const marker = onlyMarker(cell.blocks);
      const colour = cellColour(cell, first === cell ? undefined : first);
      return {
        text: joinPassages(lines),
        lines,
        ...(marker !== null && { marker }),
        ...(cell.row < row && { fromAbove: true }),
        ...(colour !== undefined && { colour }),
      };
    });
    const filled = cells.filter((cell) => cell.text.text !== '');
    if (filled.length === 0 && !cells.some((cell) => cell.colour !== undefined)) continue;
    if (numbersColumns(cells.map((cell) => cell.text.text))) continue;
    const isBanner = table.columns > 2 && (line[0]?.colSpan ?? 1) >= Math.max(3, table.columns * 0.6);
    rows.push({
      cells,
      isGroup: table.columns > 2 && filled.length === 1 && (isBanner || cells[0]?.text.text !== ''),
      isBanner,
    });
  }
  return { roles: { ...roles, columns: columnsByContent(roles.columns, rows, lexicon) }, rows };
}

function onlyMarker([first, ...rest]: readonly FlowBlock[]): string | null {
  const isAlone = rest.every((block) => block.kind !== 'item' || block.marker === null);
  return first?.kind === 'item' && isAlone ? first.marker : null;
}

const letter = /^\(?[a-h]\)$/;

/** A line of a cell as it is printed; the letters of a list in it part what one column says of each from what another does. */
const printedLine = (block: FlowText): Passage =>
  block.kind === 'item' && block.marker !== null && letter.test(block.marker)
    ? joinPassages([{ text: block.marker, runs: [] }, block.text])
    : block.text;

function rowKey(row: readonly ({ readonly blocks: readonly FlowBlock[] } | undefined)[]): string {
  return row
    .map(
      (cell) =>
        cell?.blocks
          .filter(isText)
          .map((block) => block.text.text)
          .join(' ') ?? '',
    )
    .join('\t')
    .trimEnd()
    .toLowerCase();
}
