import { type CompiledLexicon, perLexicon, type RiskStage } from '../lexicon/index.ts';
import {
  type Column,
  columnRole,
  headingText,
  isRating,
  opensWithPeriod,
  withActionColumn,
  withNameColumn,
  withoutScale,
  withStageColumns,
} from './column-role.ts';
import type { FlowCell, FlowTable } from './flow.ts';
import { isCuedFor, knownInWords, spokenFor, spokenInWords, withSubjectColumns } from './table-subject.ts';

/** A table's header rows and what its columns hold. `caption` is what full-width rows above the header say. */
export interface TableRoles {
  readonly headerRow: number;
  readonly headerRows: number;
  readonly columns: readonly Column[];
  readonly caption: string;
}

const mostHeaderRows = 5;
const mostHeaderLength = 240;
const mostHeadingWords = 6;
/** Rows with several cells that may stand above a header: a total, a legend. */
const mostLeadRows = 3;

type Slots = readonly (readonly (FlowCell | undefined)[])[];

/** The cells covering each slot of a table's grid. */
export function slotsOf(table: FlowTable): Slots {
  const slots: (FlowCell | undefined)[][] = Array.from({ length: table.rows }, () => []);
  for (const cell of table.cells)
    for (let row = cell.row; row < Math.min(table.rows, cell.row + cell.rowSpan); row++)
      for (let column = cell.column; column < cell.column + cell.colSpan; column++) {
        const line = slots[row];
        if (line !== undefined) line[column] = cell;
      }
  return slots;
}

/** What each table was found to hold: the structure asks, and so do the extractors of every kind of entry. */
const rolesRead = perLexicon(() => new WeakMap<FlowTable, { readonly roles: TableRoles | null }>());

/** The header of a table of data; null for a table without one that the lexicon knows at least two columns of. */
export function rolesOf(table: FlowTable, lexicon: CompiledLexicon): TableRoles | null {
  const read = rolesRead(lexicon);
  const known = read.get(table) ?? { roles: readRoles(table, lexicon) };
  read.set(table, known);
  return known.roles;
}

function readRoles(table: FlowTable, lexicon: CompiledLexicon): TableRoles | null {
  if (table.columns < 2 || table.rows < 2) return null;
  const slots = slotsOf(table);
  if (isOfPairs(slots, lexicon)) return null;
  const captions: string[] = [];
  const leads: number[] = [];
  for (let row = 0; row < Math.min(table.rows - 1, mostHeaderRows + mostLeadRows); row++) {
    const cells = filledCells(slots[row] ?? []);
    if (cells.length === 0) continue;
    if (isHeaderRow(cells, lexicon)) {
      const isCertain =
        leads.every((filled) => filled < cells.length) && (leads.length === 0 || isStrongHeader(cells, lexicon));
      return isCertain ? readHeader(table, slots, row, captions.join(' '), lexicon) : null;
    }
    if (cells.length > 1) leads.push(cells.length);
    if (leads.length > mostLeadRows) return null;
    captions.push(cells.map(headingText).join(' '));
  }
  return null;
}

/** "Ref | R1 | Owner | Ann Example" above rows that begin with labels too: two labels with their values to a row, as a card has them, and no header. */
function isOfPairs(slots: Slots, lexicon: CompiledLexicon): boolean {
  const [first = [], ...others] = slots.map(filledCells);
  const isLabel = (cell: FlowCell | undefined): boolean =>
    cell !== undefined && columnRole(cell, lexicon) !== undefined;
  const alternates = first.length === 4 && first.every((cell, index) => isLabel(cell) === (index % 2 === 0));
  return alternates && others.length > 1 && others.filter(([label]) => isLabel(label)).length >= others.length * 0.6;
}

/**
 * The header of a table that stands where a plan of actions is announced: its first row, where short headings without figures stand over every column and
 * one of them names the actions, whether or not another is known.
 */
export function rolesOfPlan(table: FlowTable, lexicon: CompiledLexicon): TableRoles | null {
  if (table.columns < 3 || table.rows < 2) return null;
  const slots = slotsOf(table);
  const headings = filledCells(slots[0] ?? []).map(headingText);
  const isPlain = (heading: string): boolean =>
    heading.split(/\s+/).length <= mostHeadingWords && !/[\d.:;]/.test(heading);
  const namesActions = headings.some(
    (heading) => lexicon.columnIn.action.whole(heading) === 'action' || lexicon.column.whole(heading) === 'action',
  );
  return headings.length === table.columns && headings.every(isPlain) && namesActions
    ? readHeader(table, slots, 0, '', lexicon)
    : null;
}

const filledCells = (row: readonly (FlowCell | undefined)[]): readonly FlowCell[] =>
  [...new Set(row)].filter((cell): cell is FlowCell => cell !== undefined && headingText(cell) !== '');

function isHeaderRow(cells: readonly FlowCell[], lexicon: CompiledLexicon): boolean {
  if (
    cells.length < 2 ||
    cells.some((cell) => headingText(cell).length > mostHeaderLength || headingText(cell).endsWith(':'))
  )
    return false;
  const columns = cells.map((cell) => alone(cell, lexicon));
  const hasTarget = columns.some(
    ({ role, heading }) => role === 'target' || (role === null && lexicon.columnByWord.kpi(heading) === 'target'),
  );
  const known = columns.filter(
    ({ role, heading }) =>
      role !== null || lexicon.riskStage(heading) !== undefined || (hasTarget && opensWithPeriod(heading)),
  );
  const areEnough = (read: number): boolean => read >= 2 && read >= cells.length * 0.4;
  if (areEnough(known.length)) return true;
  if (areEnough(spokenFor(columns, lexicon)?.columns ?? 0)) return true;
  return isHeadedInWords(
    columns,
    cells.every(({ header }) => header),
    lexicon,
  );
}

/** Short headings without figures, most of which are known by a word alone, and some as they stand; of cells that are marked as headings two say enough. */
function isHeadedInWords(columns: readonly Column[], areMarked: boolean, lexicon: CompiledLexicon): boolean {
  const isPlain = ({ heading }: Column): boolean =>
    heading.split(/\s+/).length <= mostHeadingWords && (!/\d/.test(withoutScale(heading)) || opensWithPeriod(heading));
  if (columns.length < 3 || !columns.every(isPlain)) return false;
  if (areMarked && knownInWords(columns, lexicon) >= 2) return true;
  const spoken = spokenInWords(columns, lexicon);
  return spoken !== undefined && spoken.columns >= columns.length * 0.6 && isCuedFor(spoken.subject, columns);
}

const alone = (cell: FlowCell, lexicon: CompiledLexicon): Column => ({
  index: cell.column,
  role: columnRole(cell, lexicon) ?? null,
  stage: null,
  heading: headingText(cell),
});

/** A header that stands below other rows has to name most of its columns. */
function isStrongHeader(cells: readonly FlowCell[], lexicon: CompiledLexicon): boolean {
  const known = cells.filter((cell) => columnRole(cell, lexicon) !== undefined);
  return known.length >= 3 && known.length >= cells.length * 0.6;
}

function readHeader(
  table: FlowTable,
  slots: Slots,
  headerRow: number,
  caption: string,
  lexicon: CompiledLexicon,
): TableRoles {
  let headerRows = 1;
  while (
    headerRows < mostHeaderRows &&
    headerRow + headerRows < table.rows &&
    continuesHeader(slots, headerRow, headerRow + headerRows, lexicon)
  )
    headerRows++;
  const columns = Array.from(
    { length: table.columns },
    (_, index): Column => columnOf(slots, headerRow, headerRows, index, lexicon),
  );
  return {
    headerRow,
    headerRows,
    columns: withNameColumn(withActionColumn(withStageColumns(withSubjectColumns(columns, lexicon), lexicon))),
    caption,
  };
}

/** A further header row names columns beneath a heading that spans them, or says when ratings hold; it never holds a reference or prose. */
function continuesHeader(slots: Slots, first: number, row: number, lexicon: CompiledLexicon): boolean {
  const cells = filledCells(slots[row] ?? []).filter((cell) => cell.row >= row || cell.row + cell.rowSpan - 1 >= row);
  const own = cells.filter((cell) => cell.row === row);
  if (own.length === 0) return cells.length > 0 && cells.some((cell) => cell.row >= first);
  // Alone at the left of its row it names the group of rows beneath.
  if (own.length === 1 && cells.length === 1 && own[0]?.column === 0) return false;
  if (own.some((cell) => cell.column === 0) && cells.length > 1 && !own.every((cell) => cell.header)) return false;
  return own.every((cell) => {
    const text = headingText(cell);
    return (
      text.length <= 60 &&
      (cell.header || columnRole(cell, lexicon) !== undefined || lexicon.riskStage(text) !== undefined)
    );
  });
}

function columnOf(
  slots: Slots,
  headerRow: number,
  headerRows: number,
  index: number,
  lexicon: CompiledLexicon,
): Column {
  const path: FlowCell[] = [];
  for (let row = headerRow; row < headerRow + headerRows; row++) {
    const cell = slots[row]?.[index];
    if (cell !== undefined && headingText(cell) !== '' && !path.includes(cell)) path.push(cell);
  }
  const heading = path.map(headingText).join(' ');
  const lowest = path.at(-1);
  const role =
    lowest === undefined
      ? undefined
      : (columnRole(lowest, lexicon) ??
        lexicon.column(heading) ??
        path.map((cell) => columnRole(cell, lexicon)).find((r) => r !== undefined));
  const stage =
    path.map((cell) => lexicon.riskStage(headingText(cell))).find((s) => s !== undefined) ??
    (isRating(role) ? stageToTheLeft(slots, headerRow, headerRows, index, lexicon) : undefined);
  return { index, role: role ?? null, stage: stage ?? null, heading };
}

/** Rows without spans print a spanning heading once, over its first column: the nearest one to the left holds. */
function stageToTheLeft(
  slots: Slots,
  headerRow: number,
  headerRows: number,
  index: number,
  lexicon: CompiledLexicon,
): RiskStage | undefined {
  for (let row = headerRow; row < headerRow + headerRows; row++) {
    const before = Array.from({ length: Math.min(index, widestSpan) }, (_, back) => slots[row]?.[index - 1 - back]);
    const spanning = headingText(slots[row]?.[index]) === '' ? before.map(headingText).find((text) => text !== '') : '';
    const stage = spanning === undefined ? undefined : lexicon.riskStage(spanning);
    if (stage !== undefined) return stage;
  }
  return undefined;
}

const widestSpan = 3;
