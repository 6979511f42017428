import { flat } from '../../document/index.ts';
import type { Measured, Rag } from '../../model/index.ts';
import { columnsOfRole, type DataCell, type DataRow, type DataTable } from '../../structure/index.ts';
import { parseStatus, ragOfFill, type ValueWords } from '../../values/index.ts';

/**
 * The status of an indicator: of several columns the first that holds one; where each of several levels has its own beside it, that of the
 * latest. What is forecast is not how things stand.
 */
export function kpiStatus(table: DataTable, row: DataRow, latest: Measured | undefined, words: ValueWords): Rag | null {
  const columns = [...columnsOfRole(table, 'rag'), ...columnsOfRole(table, 'status')]
    .filter(({ stage }) => stage !== 'target')
    .sort((one, other) => one.index - other.index);
  const statuses = columns.flatMap(({ index }) => {
    const cell = row.cells[index];
    const rag = cell === undefined ? null : statusIn(cell, words);
    return rag === null ? [] : [{ rag, index }];
  });
  const levels = columnsOfRole(table, 'actual');
  const isPerLevel = columns.length > 1 && levels.length >= columns.length;
  if (!isPerLevel) return statuses[0]?.rag ?? null;
  const from = levels.find(({ heading }) => heading === latest?.period)?.index ?? 0;
  const to = levels.find(({ index }) => index > from)?.index ?? Number.POSITIVE_INFINITY;
  const own = statuses.findLast(({ index }) => index > from && index < to);
  return (own ?? statuses.at(-1))?.rag ?? null;
}

function statusIn({ text, fill }: DataCell, words: ValueWords): Rag | null {
  const printed = flat(text);
  return parseStatus(printed, words) ?? (fill === undefined ? null : ragOfFill(fill));
}
