import { flat, joinPassages, type Passage } from '../../document/index.ts';
import type { ColumnRole, CompiledLexicon } from '../../lexicon/index.ts';
import type { KpiTarget, Measured, Rag } from '../../model/index.ts';
import { cellText, type FlowCell, type FlowTable, readDataTable, slotsOf } from '../../structure/index.ts';
import { parseStatus, parseTarget, ragOfFill, type TargetReading, unitOfFigure } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { kindOfTable } from '../tables/data-tables.ts';

/**
 * The targets of tables with several rows to a measure, one called "Target", one "Actual", beneath the periods across: the target is that of the
 * last period a level was reached in.
 */
export function levelPairs(context: ExtractContext, ids: (marker?: string | null) => string): readonly KpiTarget[] {
  return context.report.sections.flatMap((section) =>
    section.blocks.flatMap((block): readonly KpiTarget[] => {
      if (block.kind !== 'table' || block.rows < 3 || block.columns < 3) return [];
      const known = readDataTable(block, context.lexicon);
      if (known !== null && kindOfTable(known) !== undefined) return [];
      return groupsIn(block, context.lexicon).flatMap((group) => toTarget(group, context, ids) ?? []);
    }),
  );
}

type Row = readonly (FlowCell | undefined)[];

/** The rows of one measure, by what their labels call them. */
interface Group {
  readonly name: Passage;
  readonly code: string;
  readonly headings: readonly string[];
  readonly labelColumn: number;
  readonly rows: ReadonlyMap<ColumnRole, Row>;
}

const textIn = (cell: FlowCell | undefined): Passage => (cell === undefined ? joinPassages([]) : cellText(cell));
const printed = (cell: FlowCell | undefined): string => flat(textIn(cell));
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
  const headings = header.map(printed);
  const groups: { name: Passage; code: string; rows: Map<ColumnRole, Row> }[] = [];
  rows.forEach((row, index) => {
    const names = row
      .slice(0, labelColumn)
      .filter((cell) => cell !== undefined && cell.row === index + 1 && printed(cell) !== '');
    const named = names.findLast((cell) => /\p{L}{3}/u.test(printed(cell)));
    if (named !== undefined) {
      const code =
        names.map(printed).find((text) => /^\p{Lu}{0,5}[ .-]?\d{1,4}(?:\.\d{1,3})?\p{Ll}?$/u.test(text)) ?? '';
      groups.push({ name: textIn(named), code, rows: new Map() });
    }
    const role = lexicon.column(printed(row[labelColumn]));
    const open = groups.at(-1);
    if (role !== undefined && open !== undefined && !open.rows.has(role)) open.rows.set(role, row);
  });
  return groups.map((group) => ({ ...group, headings, labelColumn }));
}

/** A column that calls each row a target, a level reached or its status, and more than one row each of the first two. */
function isOfLabels(rows: readonly Row[], column: number, lexicon: CompiledLexicon): boolean {
  const roles = rows.map((row) => printed(row[column])).filter((text) => text !== '');
  const known = roles.map((text) => lexicon.column(text));
  const count = (role: ColumnRole): number => known.filter((each) => each === role).length;
  return known.every((role) => rowRoles.has(role)) && count('target') > 0 && count('actual') > 0;
}

interface Level {
  readonly at: number;
  readonly reading: TargetReading;
}

function levelsOf({ rows, labelColumn }: Group, role: ColumnRole): readonly Level[] {
  return (rows.get(role) ?? []).flatMap((cell, at): readonly Level[] => {
    const reading = at > labelColumn && cell?.column === at ? parseTarget(printed(cell)) : null;
    return reading === null || reading.value === null ? [] : [{ at, reading }];
  });
}

function toTarget(group: Group, context: ExtractContext, ids: (marker?: string | null) => string): KpiTarget | null {
  const [targets, reached] = [levelsOf(group, 'target'), levelsOf(group, 'actual')];
  const last = reached.at(-1);
  const target = targets.find(({ at }) => at === last?.at) ?? targets.at(-1);
  if (target === undefined) return null;
  const measure = flat(group.name);
  const measured = ({ at, reading }: Level): Measured => ({
    value: reading.value,
    unit: unitOfFigure(reading.unit, measure),
    raw: reading.raw,
    period: group.headings[at] ?? '',
  });
  const rag = ragAt(group, last?.at ?? target.at, context.lexicon);
  const { value, unit, comparator, raw, due } = target.reading;
  return {
    id: ids(group.code),
    text: measure,
    evidence: context.quote(group.name),
    confidence: confidenceOf.joined,
    measure,
    ...(group.code !== '' && { code: group.code }),
    target: { value, unit: unitOfFigure(unit, measure), comparator, raw, stated: true },
    ...(last !== undefined && { actual: measured(last) }),
    actuals: reached.map(measured),
    due: due ?? null,
    ...(group.headings[target.at] !== '' && { period: group.headings[target.at] ?? '' }),
    polarity: 'unknown',
    ...(rag !== null && { rag }),
  };
}

/** The status in a row of its own, or the colour of the level. */
function ragAt({ rows }: Group, at: number, { words }: CompiledLexicon): Rag | null {
  for (const role of ['rag', 'status', 'actual'] as const) {
    const cell = rows.get(role)?.[at];
    const rag = parseStatus(printed(cell), words) ?? (cell?.fill === undefined ? null : ragOfFill(cell.fill));
    if (rag !== null) return rag;
  }
  return null;
}
