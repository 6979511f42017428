import { emptyPassage, flat, type Passage, slicePassage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { KpiTarget, Measured } from '../../model/index.ts';
import { cellOf, columnOfRole, columnsOfRole, type DataRow, type DataTable } from '../../structure/index.ts';
import {
  parseBound,
  parseDate,
  parsePolarity,
  parseTargets,
  type TargetReading,
  unitOfFigure,
} from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import type { CreateId } from '../identity.ts';
import { parseOwners } from '../owners.ts';
import { entryRows } from '../tables/continued-rows.ts';
import { tablesOf } from '../tables/data-tables.ts';
import { kpiStatus } from './kpi-status.ts';
import { latestLevel } from './latest-level.ts';
import { type TargetColumn, targetColumns } from './target-columns.ts';

/** The targets of tables of indicators: a row to an indicator, a column for its target. */
export function kpiTables(context: ExtractContext, ids: CreateId): readonly KpiTarget[] {
  return tablesOf(context, 'kpi').flatMap(({ table }) =>
    entryRows(table, [nameRole(table)]).flatMap((row) =>
      targetColumns(table, row).flatMap((column) => rowTargets(table, row, column, context, ids)),
    ),
  );
}

const nameRole = (table: DataTable): 'kpi' | 'measure' =>
  columnOfRole(table, 'kpi') === undefined ? 'measure' : 'kpi';

// An indicator's code may stand before its name in one cell: "NI 191 Residual waste", "LPI 105 - Total number".
const codeBefore = /^((?:[A-Z]{1,5}\s?)?[A-Z&]{0,5}[\s-]?\d{1,4}(?:\.\d{1,3}){0,3}[a-z]?)\s?[-–:]?\s(?=\p{Lu})/u;
const polaritySuffix = perLexicon((lexicon) => new RegExp(`\\s?\\(${lexicon.oneOf('polaritySuffixes')}\\)$`, 'i'));

function rowTargets(
  table: DataTable,
  row: DataRow,
  column: TargetColumn,
  context: ExtractContext,
  ids: CreateId,
): readonly KpiTarget[] {
  const { lexicon } = context;
  const name = cellOf(table, row, nameRole(table)).text;
  const printed = row.cells[column.index]?.text ?? emptyPassage;
  const raw = flat(printed);
  if (name.text === '' || raw === '') return [];
  const { code, measure, ofFigures } = nameOf(name, table, row, lexicon);
  const levels = (role: 'actual' | 'baseline', target: TargetReading): readonly Measured[] =>
    columnsOfRole(table, role).flatMap((level) =>
      measuredIn(flat(row.cells[level.index]?.text ?? emptyPassage), level.heading, target, ofFigures),
    );
  const trend = flat(cellOf(table, row, 'trend').text);
  const [owner] = parseOwners(cellOf(table, row, 'owner').text, lexicon.words);
  const { heading } = column;
  return parseTargets(raw).map((target): KpiTarget => {
    const actuals = levels('actual', target);
    const [actual, [baseline]] = [latestLevel(actuals, heading), levels('baseline', target)];
    const rag = kpiStatus(table, row, actual, lexicon);
    return {
      id: ids(code),
      text: flat(name),
      evidence: [...context.quote(name), ...context.quote(printed)],
      confidence: confidenceOf.labelled,
      measure,
      ...(code !== undefined && { code }),
      target: {
        value: target.value,
        unit: unitOfFigure(target.unit, ofFigures),
        comparator: target.comparator ?? parseBound(heading),
        raw: target.raw,
        stated: true,
      },
      ...(baseline !== undefined && { baseline }),
      ...(actual !== undefined && { actual }),
      actuals: [...actuals],
      ...(target.change !== undefined && { change: target.change }),
      due: target.due ?? column.due ?? dueBeside(table, row, context),
      ...(/\d/.test(heading) && { period: heading }),
      polarity: polarityOf([
        flat(cellOf(table, row, 'polarity').text),
        polaritySuffix(lexicon).exec(flat(name))?.[0] ?? '',
      ]),
      ...(rag !== null && { rag }),
      ...(trend !== '' && { trend }),
      ...(owner !== undefined && { owner }),
    };
  });
}

/** An indicator's name, without its code and what it says of its polarity. */
interface IndicatorName {
  readonly code: string | undefined;
  readonly measure: string;
  /** What its figures are of, by which their unit is told. */
  readonly ofFigures: string;
}

function nameOf(name: Passage, table: DataTable, row: DataRow, lexicon: CompiledLexicon): IndicatorName {
  const ref = flat(cellOf(table, row, 'ref').text);
  const found = ref === '' ? codeBefore.exec(name.text) : null;
  const rest = found === null ? name : slicePassage(name, found[0].length);
  const code = ref === '' ? found?.[1] : ref;
  const ofFigures = flat(rest).replace(polaritySuffix(lexicon), '');
  const heading = columnOfRole(table, nameRole(table))?.heading ?? '';
  // Rows that are only numbered ("Level | 2 | 3") are named with the heading of their column.
  const isNumber = lexicon.column(heading) === undefined && /^\d/.test(ofFigures);
  return { code, measure: isNumber ? `${heading} ${ofFigures}` : ofFigures, ofFigures };
}

const polarityOf = (texts: readonly string[]): KpiTarget['polarity'] =>
  texts.map((text) => parsePolarity(text)).find((polarity) => polarity !== 'unknown') ?? 'unknown';

/** The level a cell prints, in words only where the target is in words; of lettered ones that with the letter of the target. */
function measuredIn(
  cell: string,
  heading: string,
  { label, value: target }: TargetReading,
  name: string,
): readonly Measured[] {
  const levels = parseTargets(cell).filter(({ value }) => value !== null || target === null);
  const level =
    levels.find((each) => each.label === label) ??
    (levels.some((each) => each.label !== undefined) ? undefined : levels[0]);
  if (level === undefined) return [];
  return [
    {
      value: level.value,
      unit: unitOfFigure(level.unit, name),
      raw: level.raw,
      ...(heading !== '' && { period: heading }),
    },
  ];
}

/** The date in a column of its own that says by when targets are to be reached; other dates of a scorecard say when figures are of. */
function dueBeside(table: DataTable, row: DataRow, { lexicon }: ExtractContext): KpiTarget['due'] {
  const column = columnsOfRole(table, 'due').find(({ heading }) => lexicon.columnIn.kpi(heading) === 'due');
  return column === undefined ? null : parseDate(flat(row.cells[column.index]?.text ?? emptyPassage));
}
