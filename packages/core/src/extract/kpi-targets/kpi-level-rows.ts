import { flat, type Passage } from '../../document/index.ts';
import type { ColumnRole, CompiledLexicon, ValueWords } from '../../lexicon/index.ts';
import type { KpiTarget, Measured } from '../../model/index.ts';
import { cellText, type FlowTable, type Section, slotsOf } from '../../structure/index.ts';
import { isPeriod, parseBound, parseDate, parseTarget, periodNamed } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import type { CreateId } from '../identity.ts';
import { latestLevel } from './latest-level.ts';
import { asLevel, asTarget } from './measured.ts';
import { cellWords, firstStatus, type SlotRow, unreadTables } from './unread-tables.ts';

/**
 * The targets of tables laid on their side: a row for the target and one for each level reached, with the measures, or the periods of one
 * measure, across. The measure is what the target's row is about ("Limit on sums lent for over a year"), else what heads the column.
 */
export function kpiLevelRows(context: ExtractContext, ids: CreateId): readonly KpiTarget[] {
  return unreadTables(context).flatMap(({ table, section }) => {
    const levels = levelRowsOf(table, context.lexicon);
    return levels === null ? [] : columnTargets(levels, section, context, ids);
  });
}

interface LevelRows {
  readonly header: SlotRow;
  readonly target: SlotRow;
  readonly others: readonly { readonly role: ColumnRole | undefined; readonly row: SlotRow }[];
}

/** Rows of several kinds, and as many more as there may be months. */
const mostRows = 20;
const mostOther = 8;

/** A header above one row of targets and at least one of levels reached, each called so or by its period, and hardly a row of anything else. */
function levelRowsOf(table: FlowTable, lexicon: CompiledLexicon): LevelRows | null {
  if (table.rows < 3 || table.rows > mostRows || table.columns < 2) return null;
  const [header, ...rows] = slotsOf(table);
  const named = rows.map((row) => ({ role: rowRole(cellWords(row[0]), lexicon), row }));
  const targets = named.filter(
    ({ role, row }) => role === 'target' && row.slice(1).some((cell) => /\d/.test(cellWords(cell))),
  );
  const [target] = targets;
  const others = named.filter(({ row }) => row !== target?.row);
  const isLevels = others.some(({ role }) => role === 'actual' || role === 'baseline');
  const unknown = others.filter(({ role }) => role === undefined).length;
  const isLong = rows.filter((row) => !isPeriod(cellWords(row[0]), lexicon.words)).length > mostOther;
  if (header === undefined || target === undefined || targets.length > 1 || !isLevels || unknown > 1 || isLong)
    return null;
  return { header, target: target.row, others };
}

/** What a row holds by its label; one called by a period holds the levels reached in it. */
const rowRole = (label: string, lexicon: CompiledLexicon): ColumnRole | undefined =>
  lexicon.column(label) ?? (isPeriod(label, lexicon.words) ? 'actual' : undefined);

/** Whether a column is one of a series: headed by a day, by what else columns hold, or by a year ("Summer 2031"). */
const isOfSeries = (heading: string, lexicon: CompiledLexicon): boolean =>
  parseDate(heading, lexicon.words) !== null ||
  lexicon.column(heading) !== undefined ||
  /^\D{0,12}\b(?:19|20)\d{2}\b/.test(heading);

function columnTargets(
  levels: LevelRows,
  section: Section,
  context: ExtractContext,
  ids: CreateId,
): readonly KpiTarget[] {
  const naming = namingOf(levels, section, context.lexicon);
  const targets = levels.target.flatMap((cell, column): readonly KpiTarget[] => {
    if (column === 0 || cell?.column !== column) return [];
    const target = parseTarget(cellWords(cell), context.lexicon.words);
    const name = naming.nameOf(column);
    if (target === null || name.text === '') return [];
    const measure = flat(name);
    const heading = naming.periodOf(column);
    return [
      {
        id: ids(),
        text: measure,
        evidence: [...context.quote(name), ...context.quote(cellText(cell))],
        confidence: confidenceOf.joined,
        measure,
        target: {
          ...asTarget(target, measure),
          comparator: target.comparator ?? parseBound(naming.label, context.lexicon.words),
        },
        ...levelsAt(levels, column, measure, context.lexicon.words),
        due: target.due ?? null,
        ...(heading !== '' && { period: heading }),
        polarity: 'unknown',
      },
    ];
  });
  return isOfOneYear(targets, context.lexicon) ? lastReached(targets) : targets;
}

/** Whether targets are those of the quarters or months of one year, which are stages of one target; each year has its own. */
const isOfOneYear = (targets: readonly KpiTarget[], { words }: CompiledLexicon): boolean =>
  targets.every(({ period = '' }) => isPeriod(period, words)) &&
  new Set(targets.map(({ period = '' }) => periodNamed(period, words).year)).size === 1;

/** The last of several targets in whose period a level was reached; the last one where none was. */
const lastReached = (targets: readonly KpiTarget[]): readonly KpiTarget[] =>
  [targets.findLast(({ actual }) => actual !== undefined) ?? targets.at(-1)].filter((target) => target !== undefined);

/** What the columns of a table on its side are of: measures, or the periods of one measure. */
interface Naming {
  readonly label: string;
  readonly nameOf: (column: number) => Passage;
  /** The period that heads a column; empty where the measure heads it. */
  readonly periodOf: (column: number) => string;
}

function namingOf({ header, target }: LevelRows, section: Section, lexicon: CompiledLexicon): Naming {
  const label = cellText(target[0]);
  const isNamed = flat(label).split(' ').length > 3;
  const headings = header.map(cellWords);
  const ofPeriods = headings.slice(1).some((heading) => isOfSeries(heading, lexicon));
  const title =
    headings[0] === '' || lexicon.column(headings[0] ?? '') !== undefined ? section.heading : cellText(header[0]);
  return {
    label: flat(label),
    nameOf: (column) => (isNamed ? label : ofPeriods ? title : cellText(header[column])),
    periodOf: (column) => (isNamed || ofPeriods ? (headings[column] ?? '') : ''),
  };
}

function levelsAt(
  { target, others }: LevelRows,
  column: number,
  measure: string,
  words: ValueWords,
): Pick<KpiTarget, 'actuals' | 'actual' | 'baseline' | 'rag'> {
  const levels = (role: ColumnRole): readonly Measured[] =>
    others.flatMap((other) => (other.role === role ? levelIn(other.row, column, measure, words) : []));
  const [actuals, [baseline]] = [levels('actual'), levels('baseline')];
  const actual = latestLevel(actuals, cellWords(target[0]), words);
  const rag = firstStatus([others.find(({ role }) => role === 'rag' || role === 'status')?.row[column]], words);
  return {
    ...(baseline !== undefined && { baseline }),
    ...(actual !== undefined && { actual }),
    actuals: [...actuals],
    ...(rag !== null && { rag }),
  };
}

function levelIn(row: SlotRow, column: number, measure: string, words: ValueWords): readonly Measured[] {
  const level = parseTarget(cellWords(row[column]), words);
  if (level === null) return [];
  return [{ ...asLevel(level, measure), period: cellWords(row[0]) }];
}
