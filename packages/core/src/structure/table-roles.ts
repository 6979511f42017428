import { type CompiledLexicon, perLexicon } from '../lexicon/index.ts';
import { type Column, columnRole, headingText, opensWithPeriod, withoutScale } from './column-role.ts';
import type { FlowCell, FlowTable } from './flow.ts';
import { mostHeaderRows, readHeader, type TableRoles } from './header-rows.ts';
import { isCard } from './label-grid-shape.ts';
import { filledCells, type Slots, slotsOf } from './table-slots.ts';
import { isCuedFor, knownInWords, spokenFor, spokenInWords } from './table-subject.ts';

const mostHeaderLength = 240;
const mostHeadingWords = 6;
/** Rows with several cells that may stand above a header: a total, a legend. */
const mostLeadRows = 3;

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
  if (isOfPairs(slots, lexicon) || isCard(slots.map(filledCells), lexicon)) return null;
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

function isHeaderRow(cells: readonly FlowCell[], lexicon: CompiledLexicon): boolean {
  if (cells.length < 2 || cells.some((cell) => headingText(cell).length > mostHeaderLength) || areLabels(cells))
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

/** Whether cells are labels with their values rather than headings: the first, or more than half of them, end in a colon. */
const areLabels = (cells: readonly FlowCell[]): boolean => {
  const endsInColon = cells.map((cell) => headingText(cell).endsWith(':'));
  return endsInColon[0] === true || endsInColon.filter(Boolean).length > cells.length / 2;
};

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
