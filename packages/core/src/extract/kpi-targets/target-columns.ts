import { emptyPassage, flat } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { PartialDate } from '../../model/index.ts';
import { type Column, columnsOfRole, type DataRow, type DataTable } from '../../structure/index.ts';
import { dueNamed, lastYearIn, parseDate, parseRag, type ValueWords, withoutPeriod } from '../../values/index.ts';

/** A column of targets, with the date its heading sets for all of them. */
export interface TargetColumn {
  readonly index: number;
  readonly heading: string;
  readonly due: PartialDate | null;
}

/**
 * The columns a table sets its targets in: the first headed so; or, where each of several is headed by a year of its own and none is before the levels
 * that were reached ("Target 2027", "Target 2030"), all of them, due in that year.
 */
export function targetColumns(table: DataTable, row: DataRow, lexicon: CompiledLexicon): readonly TargetColumn[] {
  const { words } = lexicon;
  const columns = held(
    columnsOfRole(table, 'target').filter((column) => isOfLevels(column, table, words)),
    lexicon,
  );
  const dates = columns.map(({ heading }) => lastYearIn(heading, words));
  const ownYears = dates.flatMap((date) => yearOf(date) ?? []);
  const reached = [...columnsOfRole(table, 'actual'), ...columnsOfRole(table, 'baseline')].flatMap(
    ({ heading }) => yearOf(lastYearIn(heading, words)) ?? [],
  );
  const isStaged =
    columns.length > 1 &&
    new Set(ownYears).size === columns.length &&
    ownYears.every((year) => reached.every((before) => year >= before));
  if (!isStaged)
    return [pairedColumn(columns, table, row)].flatMap((column) =>
      column === undefined ? [] : [{ ...placeOf(column), due: dueOf(column.heading, lexicon) }],
    );
  return columns.map((column, index) => ({ ...placeOf(column), due: dates[index] ?? null }));
}

/** The columns that measures are held against: without what else is set beside them, where anything is left. */
function held(columns: readonly Column[], lexicon: CompiledLexicon): readonly Column[] {
  const own = columns.filter(({ heading }) => !lexicon.is('sideTargets', withoutPeriod(heading, lexicon.words)));
  return own.length > 0 ? own : columns;
}

/**
 * Of targets each with a level reached beside it ("Quarter 1: Target, Actual; Quarter 2: Target, Actual") the last one with a level in this row; else the
 * first.
 */
function pairedColumn(columns: readonly Column[], table: DataTable, row: DataRow): Column | undefined {
  const levels = columnsOfRole(table, 'actual');
  const pairs = columns.map((column) => ({ column, level: levels.find(({ index }) => index === column.index + 1) }));
  const isReached = (level: Column | undefined): boolean =>
    level !== undefined && /\d/.test(flat(row.cells[level.index]?.text ?? emptyPassage));
  const arePairs = pairs.length > 1 && pairs.every(({ level }) => level !== undefined);
  return (arePairs ? pairs.findLast(({ level }) => isReached(level)) : undefined)?.column ?? columns[0];
}

/** A column headed by a colour holds the levels that earn it where levels reached stand beside it, and else counts what is rated so. */
const isOfLevels = ({ heading }: Column, table: DataTable, words: ValueWords): boolean =>
  parseRag(heading, words) === null || columnsOfRole(table, 'actual').length > 0;

const placeOf = ({ index, heading }: Column): Pick<TargetColumn, 'index' | 'heading'> => ({ index, heading });

const yearOf = (date: PartialDate | null): number | null => (date?.iso ? Number(date.iso.slice(0, 4)) : null);

const beforeDate = perLexicon(
  ({ oneOf }) => new RegExp(`^\\P{Nd}{0,30}?(?<!\\p{L})${oneOf('targetHeadings')}(?!\\p{L})\\s?`, 'iu'),
);

/** The date in the heading of targets: "Target March 2025", "Ambition by 2027". A bare year says when the target holds, not when it falls due. */
function dueOf(heading: string, lexicon: CompiledLexicon): PartialDate | null {
  const date = parseDate(heading.replace(beforeDate(lexicon), ''), lexicon.words);
  const isExact = date !== null && (date.precision === 'day' || date.precision === 'month');
  return isExact ? date : dueNamed(heading, lexicon.words);
}
