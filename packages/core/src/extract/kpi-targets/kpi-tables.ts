import { emptyPassage, flat, type Passage } from '../../document/index.ts';
import type { CompiledLexicon, ValueWords } from '../../lexicon/index.ts';
import type { KpiTarget } from '../../model/index.ts';
import { cellOf, columnOfRole, columnsOfRole, type DataRow, type DataTable, shareOf } from '../../structure/index.ts';
import { parseBound, parseDate, parsePolarity } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import type { CreateId } from '../identity.ts';
import { parseOwners } from '../owners.ts';
import { entryRows } from '../tables/continued-rows.ts';
import { tablesOf } from '../tables/data-tables.ts';
import { count } from '../tables/table-signs.ts';
import { nameOf, nameRole, polaritySuffix } from './indicator-name.ts';
import { levelsBeside, readingsIn, type TargetPlace } from './levels-beside.ts';
import { asTarget } from './measured.ts';
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

/** The date in a column of its own that says by when targets are to be reached; other dates of a scorecard say when figures are of. */
function dueBeside(table: DataTable, row: DataRow, { lexicon }: ExtractContext): KpiTarget['due'] {
  const column = columnsOfRole(table, 'due').find(({ heading }) => lexicon.columnIn.kpi(heading) === 'due');
  return column === undefined ? null : parseDate(flat(row.cells[column.index]?.text ?? emptyPassage), lexicon.words);
}
