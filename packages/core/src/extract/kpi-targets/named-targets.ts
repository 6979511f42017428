import { flat, type Passage } from '../../document/index.ts';
import type { ColumnRole, CompiledLexicon, ValueWords } from '../../lexicon/index.ts';
import type { KpiTarget, Measured } from '../../model/index.ts';
import { cellText, type FlowTable, slotsOf } from '../../structure/index.ts';
import { isPeriod, parseTarget } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import type { CreateId } from '../identity.ts';
import { latestLevel } from './latest-level.ts';
import { asLevel, asTarget } from './measured.ts';
import { type Named, nameWithTarget, pairIn, saidIn, targetOf } from './targets-in-cells.ts';
import { cellWords, firstStatus, type SlotRow, unreadTables } from './unread-tables.ts';

/**
 * The targets that tables of levels print in no column of their own: in the names of their rows ("Calls answered (target 90%)" above months), or beside
 * the levels ("84% (target 90%)").
 */
export function namedTargets(context: ExtractContext, ids: CreateId): readonly KpiTarget[] {
  return unreadTables(context)
    .filter(({ table }) => table.rows >= 2 && table.columns >= 2)
    .flatMap(({ table }) => targetsIn(table, context, ids));
}

/** A table of levels by its columns. */
interface LevelTable {
  readonly headings: readonly string[];
  readonly rows: readonly SlotRow[];
  readonly levels: readonly number[];
  readonly statuses: readonly number[];
  readonly names: readonly number[];
  /** The target that a cell of the first column says in words, where that column is of targets or measures. */
  readonly saidIn: (cell: Passage) => Named | null;
}

function levelTableOf(table: FlowTable, lexicon: CompiledLexicon): LevelTable {
  const [header = [], ...rows] = slotsOf(table);
  const headings = header.map(cellWords);
  const roles = headings.map((heading, index) => {
    if (isPeriod(heading, lexicon.words)) return 'actual';
    const cued = lexicon.columnIn.kpi.whole(heading) ?? lexicon.column(heading);
    return index === 0 ? cued : (cued ?? lexicon.columnByWord.kpi(heading));
  });
  const columnsOf = (...wanted: readonly ColumnRole[]): readonly number[] =>
    roles.flatMap((role, index) => (role !== undefined && wanted.includes(role) ? [index] : []));
  // Whatever heads them, cells that all print a level beside its target are levels.
  const isOfPairs = (index: number): boolean =>
    index > 0 &&
    rows.every((row) => cellWords(row[index]) === '' || pairIn(cellWords(row[index]), lexicon.words) !== undefined);
  return {
    headings,
    rows,
    levels: headings.flatMap((_, index) => (roles[index] === 'actual' || isOfPairs(index) ? [index] : [])),
    statuses: columnsOf('rag', 'status'),
    names: columnsOf('kpi', 'measure'),
    saidIn: columnsOf('target', 'kpi', 'measure').includes(0) ? (cell) => saidIn(cell, lexicon.words) : () => null,
  };
}

function targetsIn(table: FlowTable, context: ExtractContext, ids: CreateId): readonly KpiTarget[] {
  const levelTable = levelTableOf(table, context.lexicon);
  if (levelTable.levels.length === 0) return [];
  return levelTable.rows.flatMap((row) => toTarget(row, levelTable, context, ids) ?? []);
}

function toTarget(row: SlotRow, table: LevelTable, context: ExtractContext, ids: CreateId): KpiTarget | null {
  const { lexicon } = context;
  const named = namedIn(row, table, lexicon);
  if (named === null) return null;
  const measure = flat(named.name);
  const actuals = levelsIn(row, table, measure, lexicon);
  const actual = latestLevel(actuals, '', lexicon.words);
  const rag = firstStatus(
    table.statuses.map((index) => row[index]),
    lexicon.words,
  );
  return {
    id: ids(),
    text: measure,
    evidence: context.quote(named.cell),
    confidence: confidenceOf.joined,
    measure,
    target: asTarget(named.target, measure),
    ...(actual !== undefined && { actual }),
    actuals: [...actuals],
    due: named.target.due ?? null,
    polarity: 'unknown',
    ...(rag !== null && { rag }),
  };
}

function namedIn(row: SlotRow, table: LevelTable, lexicon: CompiledLexicon): Named | null {
  const at = row.findIndex((cell) => nameWithTarget(cellText(cell), lexicon) !== null);
  if (at < 0) return table.saidIn(cellText(row[0])) ?? besideLevel(row, table, lexicon.words);
  return table.levels.includes(at)
    ? besideLevel(row, table, lexicon.words)
    : nameWithTarget(cellText(row[at]), lexicon);
}

/** The target beside the last level of a row that has one beside it, of the measure that the row names. */
function besideLevel(row: SlotRow, { levels, names }: LevelTable, words: ValueWords): Named | null {
  const name = cellText(row[names[0] ?? 0]);
  const reading = levels.map((index) => pairIn(cellWords(row[index]), words)).findLast((each) => each !== undefined);
  if (reading === undefined || levels.includes(names[0] ?? 0) || !/\p{L}{3}/u.test(name.text)) return null;
  return { name, cell: name, target: targetOf(reading) };
}

const levelsIn = (
  row: SlotRow,
  { levels, headings }: LevelTable,
  measure: string,
  { words }: CompiledLexicon,
): readonly Measured[] =>
  levels.flatMap((index): readonly Measured[] => {
    const printed = cellWords(row[index]);
    const level = pairIn(printed, words)?.actual ?? parseTarget(printed, words);
    if (level === null || level.value === null) return [];
    return [{ ...asLevel(level, measure), period: headings[index] ?? '' }];
  });
