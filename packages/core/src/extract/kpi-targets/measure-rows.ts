import { emptyPassage, flat, type Passage, slicePassage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon, type ValueWords } from '../../lexicon/index.ts';
import type { Issue, PartialDate } from '../../model/index.ts';
import {
  cellOf,
  columnOfRole,
  columnsOfRole,
  type DataCell,
  type DataRow,
  type DataTable,
  ownCell,
} from '../../structure/index.ts';
import { findDates, parseParties, readMeasures } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import { datesOf } from './cell-dates.ts';

/** One measure of an action with the owners and the date that stand beside it. */
export interface MeasureRow {
  readonly text: Passage;
  readonly owners: Passage;
  readonly due: Passage;
  readonly dueDate: PartialDate | null;
  /** A column of measures states levels to reach, one of indicators what is watched, with a level only where a figure is printed. */
  readonly column: 'measure' | 'kpi';
}

/**
 * The measures of one row. A row may set several measures, leads and dates in its cells, as paragraphs or run together: where their numbers
 * agree the first belongs to the first; where they do not, the first lead and date hold for all and an issue says so.
 */
export function alignMeasures(
  table: DataTable,
  row: DataRow,
  issues: Issue[],
  context: ExtractContext,
): readonly MeasureRow[] {
  // Where a plan has no other column for measures, "Measure" means those of the action.
  const column = columnOfRole(table, 'measure') === undefined ? 'kpi' : 'measure';
  const measure = ownCell(cellOf(table, row, column));
  const { owner, due } = whoAndWhen(table, row, context.lexicon);
  if (
    [measure, owner, due].every((cell) => ownCell(cell).text.text === '') &&
    row.cells.some((cell) => cell.fromAbove === true)
  )
    return [];
  if (measure.text.text === '' && owner.text.text === '' && due.text.text === '') return [];
  const { words } = context.lexicon;
  const dates = datesOf(due, words);
  const texts = measureTexts(measure, dates.length, words);
  const owners = ownersOf(owner, texts.length, words);
  if (texts.length > 1 || dates.length > 1) noteMismatch(texts.length, dates.length, measure, due, issues, context);
  return (texts.length === 0 ? [emptyPassage] : texts).map((text, index): MeasureRow => {
    const date = dates.length === texts.length ? dates[index] : dates[0];
    return {
      text,
      owners: owners.length === texts.length ? (owners[index] ?? owner.text) : owner.text,
      due: date?.text ?? emptyPassage,
      dueDate: date?.date ?? null,
      column,
    };
  });
}

/** What stands between an owner and a date in one cell. */
const beforeDate = perLexicon(
  ({ oneOf }) => new RegExp(`[\\s,;:(–-]{0,4}(?:(?<!\\p{L})${oneOf('dueLinks')}\\s)?$`, 'iu'),
);

/** Owner and date of a row; one column may hold both: "Chief Accountant, April 2026". */
function whoAndWhen(
  table: DataTable,
  row: DataRow,
  lexicon: CompiledLexicon,
): { readonly owner: DataCell; readonly due: DataCell } {
  const owner = cellOf(table, row, 'owner');
  if (columnOfRole(table, 'due') !== undefined) return { owner, due: dueCell(table, row) };
  const date = findDates(owner.text.text, lexicon.words).at(-1);
  if (date === undefined) return { owner, due: { text: emptyPassage, lines: [] } };
  const when = slicePassage(owner.text, date.start, date.end);
  const before = beforeDate(lexicon).exec(owner.text.text.slice(0, date.start));
  const who = slicePassage(owner.text, 0, before?.index ?? date.start);
  return { owner: { text: who, lines: [who] }, due: { text: when, lines: [when] } };
}

/** The date that holds: of an original and a revised one the later column. */
const dueCell = (table: DataTable, row: DataRow): DataCell =>
  columnsOfRole(table, 'due')
    .flatMap(({ index }) => row.cells[index] ?? [])
    .findLast(({ text }) => text.text !== '') ?? cellOf(table, row, 'due');

function noteMismatch(
  measures: number,
  dates: number,
  measure: DataCell,
  due: DataCell,
  issues: Issue[],
  context: ExtractContext,
): void {
  if (dates <= 1 || measures === dates) return;
  const [evidence] = context.quote(measure.text.text === '' ? due.text : measure.text);
  const message = `There are not as many dates (${dates}) as measures (${measures}) beside them; the first date was taken.`;
  issues.push({ code: 'cellsNotAligned', severity: 'warning', message, ...(evidence !== undefined && { evidence }) });
}

/** The measures of a cell: its paragraphs; or, where it is one paragraph beside several dates, the readings it falls into. */
function measureTexts(cell: DataCell, dates: number, words: ValueWords): readonly Passage[] {
  if (cell.text.text === '' || cell.lines.length > 1 || dates <= 1)
    return cell.lines.length > 1 && dates > 1 && cell.lines.length !== dates ? [cell.text] : cell.lines;
  const [line] = cell.lines;
  if (line === undefined) return [];
  const starts = readMeasures(line.text, words).map(({ start }) => start);
  const cuts = starts[0] === 0 ? starts : [0, ...starts];
  return cuts.length === dates
    ? cuts.map((start, index) => slicePassage(line, start, cuts[index + 1] ?? line.text.length))
    : [line];
}

function ownersOf(cell: DataCell, measures: number, words: ValueWords): readonly Passage[] {
  if (cell.lines.length === measures || measures <= 1) return cell.lines;
  const parties = parseParties(flat(cell.text), words);
  if (parties.length !== measures) return [cell.text];
  let from = 0;
  return parties.map((party) => {
    const start = Math.max(0, cell.text.text.indexOf(party.raw, from));
    from = start + party.raw.length;
    return slicePassage(cell.text, start, from);
  });
}
