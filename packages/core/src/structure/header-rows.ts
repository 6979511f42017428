import type { ColumnRole, CompiledLexicon, RiskStage } from '../lexicon/index.ts';
import { isPeriod } from '../values/index.ts';
import {
  type Column,
  columnRole,
  headingText,
  isRating,
  withActionColumn,
  withNameColumn,
  withStageColumns,
} from './column-role.ts';
import type { FlowCell, FlowTable } from './flow.ts';
import { filledCells, type Slots } from './table-slots.ts';
import { withSubjectColumns } from './table-subject.ts';

/** A table's header rows and what its columns hold. `caption` is what full-width rows above the header say. */
export interface TableRoles {
  readonly headerRow: number;
  readonly headerRows: number;
  readonly columns: readonly Column[];
  readonly caption: string;
}

/** The most rows that name columns one beneath the other. */
export const mostHeaderRows = 5;

/** The columns of a table by its header, which begins at `headerRow`. */
export function readHeader(
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
  // Cells of the header that reach down into a row make it one of the header, where what else it says is of columns beneath spanning headings.
  const isReached = cells.some((cell) => cell.row === first && cell.row < row);
  const isBeneath = own.every((cell) => isSpanned(slots[row - 1]?.[cell.column]));
  if (isReached && isBeneath && own.every((cell) => /^\P{Nd}{1,60}$/u.test(headingText(cell)))) return true;
  return own.every((cell) => {
    const text = headingText(cell);
    return (
      text.length <= 60 &&
      (cell.header ||
        columnRole(cell, lexicon) !== undefined ||
        lexicon.riskStage(text) !== undefined ||
        (isSpanned(slots[row - 1]?.[cell.column]) && (isPeriod(text, lexicon.words) || isLetter(text))))
    );
  });
}

/** Whether a heading is no more than the initial of one: "S | L | R" beneath "Risk rating without controls". */
const isLetter = (text: string): boolean => /^\p{Lu}{1,2}$/u.test(text);

/** Whether a heading stands over several columns. */
const isSpanned = (above: FlowCell | undefined): boolean => above !== undefined && above.colSpan > 1;

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
  const part = partOfRating(path, slots, lexicon);
  const role =
    lowest === undefined || part === 'other'
      ? undefined
      : (part ??
        columnRole(lowest, lexicon) ??
        (isOtherBeneathPeriod(path, lexicon)
          ? undefined
          : (lexicon.column(heading) ?? path.map((cell) => columnRole(cell, lexicon)).find((r) => r !== undefined))));
  const stage =
    path.map((cell) => lexicon.riskStage(headingText(cell))).find((s) => s !== undefined) ??
    (isRating(role) ? stageToTheLeft(slots, headerRow, headerRows, index, lexicon) : undefined);
  return { index, role: role ?? null, stage: stage ?? null, heading };
}

/** Whether a heading in words stands beneath a period: "Variance" beneath "Q1" holds no level that was reached in it. */
const isOtherBeneathPeriod = (path: readonly FlowCell[], { words }: CompiledLexicon): boolean => {
  const [above, lowest] = [headingText(path.at(-2)), headingText(path.at(-1))];
  return isPeriod(above, words) && /\p{L}{3}/u.test(lowest) && !isPeriod(lowest, words);
};

/**
 * What a column holds beneath a rating that spans it and others, one of which is their total: that rating where it is the total, and nothing that rates the
 * risk elsewhere ("Impact: Fund | Employers | Reputation | Total"). Null where there is no such total.
 */
function partOfRating(path: readonly FlowCell[], slots: Slots, lexicon: CompiledLexicon): ColumnRole | 'other' | null {
  const [above, lowest] = [path.at(-2), path.at(-1)];
  if (above === undefined || lowest === undefined || above.colSpan < fewestParts) return null;
  const rating = columnRole(above, lexicon);
  if (rating !== 'impact' && rating !== 'likelihood') return null;
  const isTotal = (cell: FlowCell | undefined): boolean =>
    cell !== undefined && lexicon.is('totals', headingText(cell));
  if (isTotal(lowest)) return rating;
  const beside = (slots[lowest.row] ?? []).slice(above.column, above.column + above.colSpan);
  return beside.some(isTotal) ? 'other' : null;
}

const fewestParts = 3;

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
