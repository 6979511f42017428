import { emptyPassage, flat } from '../../document/index.ts';
import type { CompiledLexicon, ValueWords } from '../../lexicon/index.ts';
import type { KpiTarget, Measured } from '../../model/index.ts';
import { type Column, columnsOfRole, type DataRow, type DataTable } from '../../structure/index.ts';
import { inPounds, parseTargets, poundsPerUnit, type TargetReading } from '../../values/index.ts';
import { kpiStatus } from './kpi-status.ts';
import { latestLevel } from './latest-level.ts';
import { asLevel } from './measured.ts';
import type { TargetColumn } from './target-columns.ts';

const bareFigure = /^-?\d[\d,.]{0,15}$/;

/** What a cell prints; a bare figure in the unit that its heading gives: "Limit £m". */
export function readingsIn(printed: string, heading: string, words: ValueWords): readonly TargetReading[] {
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
export interface TargetPlace {
  readonly table: DataTable;
  readonly row: DataRow;
  readonly column: TargetColumn;
}

/** The levels in a row beside a target, and how the latest of them is rated. */
export function levelsBeside(
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
