import { flat, type Passage } from '../../document/index.ts';
import type { ColumnRole, CompiledLexicon, ValueWords } from '../../lexicon/index.ts';
import type { KpiTarget, Measured, Rag } from '../../model/index.ts';
import { cellText, type FlowTable, isCode, slotsOf } from '../../structure/index.ts';
import { parseTarget, type TargetReading } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import type { CreateId } from '../identity.ts';
import { asLevel, asTarget } from './measured.ts';
import { cellWords, firstStatus, type SlotRow, unreadTables } from './unread-tables.ts';

/**
 * The targets of tables with several rows to a measure, one called "Target", one "Actual", beneath the periods across: the target is that of the
 * last period a level was reached in.
 */
export function levelPairs(context: ExtractContext, ids: CreateId): readonly KpiTarget[] {
  return unreadTables(context)
    .filter(({ table }) => table.rows >= 3 && table.columns >= 3)
    .flatMap(({ table }) => groupsIn(table, context.lexicon))
    .flatMap((group) => toTarget(group, context, ids) ?? []);
}

/** The rows of one measure, by what their labels call them. */
interface Group {
  readonly name: Passage;
  readonly code: string;
  readonly headings: readonly string[];
  readonly labelColumn: number;
  readonly rows: ReadonlyMap<ColumnRole, SlotRow>;
}

const rowRoles: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole | undefined>([
  'target',
  'actual',
  'baseline',
  'rag',
  'status',
  'trend',
]);

function groupsIn(table: FlowTable, lexicon: CompiledLexicon): readonly Group[] {
  const [header = [], ...rows] = slotsOf(table);
  const labelColumn = header.findIndex((_, index) => index > 0 && isOfLabels(rows, index, lexicon));
  if (labelColumn < 0) return [];
  const headings = header.map(cellWords);
  const groups: { name: Passage; code: string; rows: Map<ColumnRole, SlotRow> }[] = [];
  rows.forEach((row, index) => {
    const names = row
      .slice(0, labelColumn)
      .filter((cell) => cell !== undefined && cell.row === index + 1 && cellWords(cell) !== '');
    const named = names.findLast((cell) => /\p{L}{3}/u.test(cellWords(cell)));
    if (named !== undefined) {
      groups.push({ name: cellText(named), code: names.map(cellWords).find(isCode) ?? '', rows: new Map() });
    }
    const role = lexicon.column(cellWords(row[labelColumn]));
    const open = groups.at(-1);
    if (role !== undefined && open !== undefined && !open.rows.has(role)) open.rows.set(role, row);
  });
  return groups.map((group) => ({ ...group, headings, labelColumn }));
}

/** A column that calls each row a target, a level reached or its status, and more than one row each of the first two. */
function isOfLabels(rows: readonly SlotRow[], column: number, lexicon: CompiledLexicon): boolean {
  const roles = rows.map((row) => cellWords(row[column])).filter((text) => text !== '');
  const known = roles.map((text) => lexicon.column(text));
  const count = (role: ColumnRole): number => known.filter((each) => each === role).length;
  return known.every((role) => rowRoles.has(role)) && count('target') > 0 && count('actual') > 0;
}

interface Level {
  readonly at: number;
  readonly reading: TargetReading;
}

function levelsOf({ rows, labelColumn }: Group, role: ColumnRole, words: ValueWords): readonly Level[] {
  return (rows.get(role) ?? []).flatMap((cell, at): readonly Level[] => {
    const reading = at > labelColumn && cell?.column === at ? parseTarget(cellWords(cell), words) : null;
    return reading === null || reading.value === null ? [] : [{ at, reading }];
  });
}

function toTarget(group: Group, context: ExtractContext, ids: CreateId): KpiTarget | null {
  const { words } = context.lexicon;
  const [targets, reached] = [levelsOf(group, 'target', words), levelsOf(group, 'actual', words)];
  const last = reached.at(-1);
  const target = targets.find(({ at }) => at === last?.at) ?? targets.at(-1);
  if (target === undefined) return null;
  const measure = flat(group.name);
  const measured = ({ at, reading }: Level): Measured => ({
    ...asLevel(reading, measure),
    period: group.headings[at] ?? '',
  });
  const rag = statusAt(group, last?.at ?? target.at, words);
  return {
    id: ids(group.code),
    text: measure,
    evidence: context.quote(group.name),
    confidence: confidenceOf.joined,
    measure,
    ...(group.code !== '' && { code: group.code }),
    target: asTarget(target.reading, measure),
    ...(last !== undefined && { actual: measured(last) }),
    actuals: reached.map(measured),
    due: target.reading.due ?? null,
    ...(group.headings[target.at] !== '' && { period: group.headings[target.at] ?? '' }),
    polarity: 'unknown',
    ...(rag !== null && { rag }),
  };
}

const statusRows = ['rag', 'status', 'actual'] as const;

/** The status in a row of its own, or the colour of the level. */
const statusAt = ({ rows }: Group, at: number, words: ValueWords): Rag | null =>
  firstStatus(
    statusRows.map((role) => rows.get(role)?.[at]),
    words,
  );
