import { emptyPassage, flat, type Passage } from '../../document/index.ts';
import type { CompiledLexicon, ValueWords } from '../../lexicon/index.ts';
import type { KpiTarget, Measured } from '../../model/index.ts';
import {
  type Column,
  cellOf,
  columnOfRole,
  columnsOfRole,
  type DataRow,
  type DataTable,
  shareOf,
} from '../../structure/index.ts';
import {
  inPounds,
  parseBound,
  parseDate,
  parsePolarity,
  parseTargets,
  poundsPerUnit,
  type TargetReading,
} from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import type { CreateId } from '../identity.ts';
import { parseOwners } from '../owners.ts';
import { entryRows } from '../tables/continued-rows.ts';
import { tablesOf } from '../tables/data-tables.ts';
import { count } from '../tables/table-signs.ts';
import { nameOf, nameRole, polaritySuffix } from './indicator-name.ts';
import { kpiStatus } from './kpi-status.ts';
import { latestLevel } from './latest-level.ts';
import { asLevel, asTarget } from './measured.ts';
import { withLatestPeriod } from './period-rows.ts';
import { type TargetColumn, targetColumns } from './target-columns.ts';

/** The targets of tables of indicators, and of plans that set measures beside their actions: a row to an indicator, a column for its target. */
export function kpiTables(context: ExtractContext, ids: CreateId): readonly KpiTarget[] {
  const plans = tablesOf(context, 'action').filter(
    ({ table }) =>
      count(table, ['kpi', 'measure']) > 0 &&
      columnsOfRole(table, 'target').some((column) => shareOf(column, table.rows, (text) => /\d/.test(text)) >= mostOf),
  );
  return [...tablesOf(context, 'kpi'), ...plans].flatMap(({ table: printed }) => {
    const table = withLatestPeriod(printed, columnOfRole(printed, nameRole(printed)), context.lexicon);
    return entryRows(table, [nameRole(table)]).flatMap((row) =>
      targetColumns(table, row, context.lexicon).flatMap((column) => rowTargets(table, row, column, context, ids)),
    );
  });
}

const mostOf = 0.6;

function rowTargets(
  table: DataTable,
  row: DataRow,
  column: TargetColumn,
  context: ExtractContext,
  ids: CreateId,
): readonly KpiTarget[] {
  const name = cellOf(table, row, nameRole(table)).text;
  const printed = row.cells[column.index]?.text ?? emptyPassage;
  if (name.text === '' || printed.text === '') return [];
  const place = { table, row, column };
  const { code, measure, ofFigures } = nameOf(name, table, row, context.lexicon);
  const { heading } = column;
  return readingsIn(flat(printed), heading, context.lexicon.words).map(
    (target): KpiTarget => ({
      id: ids(code),
      text: flat(name),
      evidence: [...context.quote(name), ...context.quote(printed)],
      confidence: confidenceOf.labelled,
      measure,
      ...(code !== undefined && { code }),
      target: {
        ...asTarget(target, ofFigures),
        comparator: target.comparator ?? parseBound(heading, context.lexicon.words),
      },
      ...levelsBeside(place, target, ofFigures, context.lexicon),
      ...(target.change !== undefined && { change: target.change }),
      due: target.due ?? column.due ?? dueBeside(table, row, context),
      ...(/\d/.test(heading) && { period: heading }),
      ...saidBeside(place, name, context.lexicon),
    }),
  );
}

const bareFigure = /^-?\d[\d,.]{0,15}$/;

/** What a cell prints; a bare figure in the unit that its heading gives: "Limit £m". */
function readingsIn(printed: string, heading: string, words: ValueWords): readonly TargetReading[] {
  const readings = parseTargets(printed, words);
  const pounds = bareFigure.test(printed) ? poundsPerUnit(heading, words) : null;
  if (pounds === null) return readings;
  return readings.map((reading) => ({
    ...reading,
    value: reading.value === null ? null : inPounds(reading.value, pounds),
    unit: 'currency',
  }));
}

/** Where a target stands. */
interface TargetPlace {
  readonly table: DataTable;
  readonly row: DataRow;
  readonly column: TargetColumn;
}

/** The levels in a row beside a target, and how the latest of them is rated. */
function levelsBeside(
  { table, row, column }: TargetPlace,
  target: TargetReading,
  ofFigures: string,
  lexicon: CompiledLexicon,
): Pick<KpiTarget, 'actuals' | 'actual' | 'baseline' | 'rag'> {
  const levels = (role: 'actual' | 'baseline'): readonly Measured[] =>
    levelColumns(table, role, lexicon).flatMap(({ index, heading }) =>
      measuredIn(flat(row.cells[index]?.text ?? emptyPassage), heading, target, ofFigures, lexicon.words),
    );
  const actuals = levels('actual');
  const [actual, [baseline]] = [latestLevel(actuals, column.heading, lexicon.words), levels('baseline')];
  const rag = kpiStatus(table, row, actual, lexicon);
  return {
    ...(baseline !== undefined && { baseline }),
    ...(actual !== undefined && { actual }),
    actuals: [...actuals],
    ...(rag !== null && { rag }),
  };
}

/** The columns of levels that were reached; what is forecast was not. */
const levelColumns = (table: DataTable, role: 'actual' | 'baseline', lexicon: CompiledLexicon): readonly Column[] =>
  columnsOfRole(table, role).filter(({ heading }) => !lexicon.holds('forecasts', heading));

/** What else a row says of its indicator: which way is better, where it is going, whose it is. */
function saidBeside(
  { table, row }: TargetPlace,
  name: Passage,
  lexicon: CompiledLexicon,
): Pick<KpiTarget, 'polarity' | 'trend' | 'owner'> {
  const trend = flat(cellOf(table, row, 'trend').text);
  const [owner] = parseOwners(cellOf(table, row, 'owner').text, lexicon.words);
  const polarity = polarityOf(
    [flat(cellOf(table, row, 'polarity').text), polaritySuffix(lexicon).exec(flat(name))?.[0] ?? ''],
    lexicon.words,
  );
  return { polarity, ...(trend !== '' && { trend }), ...(owner !== undefined && { owner }) };
}

const polarityOf = (texts: readonly string[], words: ValueWords): KpiTarget['polarity'] =>
  texts.map((text) => parsePolarity(text, words)).find((polarity) => polarity !== 'unknown') ?? 'unknown';

/** The level a cell prints, in words only where the target is in words; of lettered ones that with the letter of the target. */
function measuredIn(
  cell: string,
  heading: string,
  { label, value: target }: TargetReading,
  name: string,
  words: ValueWords,
): readonly Measured[] {
  const levels = readingsIn(cell, heading, words).filter(({ value }) => value !== null || target === null);
  const level =
    levels.find((each) => each.label === label) ??
    (levels.some((each) => each.label !== undefined) ? undefined : levels[0]);
  if (level === undefined) return [];
  return [{ ...asLevel(level, name), ...(heading !== '' && { period: heading }) }];
}

/** The date in a column of its own that says by when targets are to be reached; other dates of a scorecard say when figures are of. */
function dueBeside(table: DataTable, row: DataRow, { lexicon }: ExtractContext): KpiTarget['due'] {
  const column = columnsOfRole(table, 'due').find(({ heading }) => lexicon.columnIn.kpi(heading) === 'due');
  return column === undefined ? null : parseDate(flat(row.cells[column.index]?.text ?? emptyPassage), lexicon.words);
}
