import { flat, type Passage, slicePassage } from '../document/index.ts';
import type { KpiTarget, Measured } from '../model/index.ts';
import { cellOf, columnOfRole, columnsOfRole, type DataRow, type DataTable } from '../structure/index.ts';
import { parseDate, parsePolarity, parseRag, parseStatus, parseTargets, ragOfFill } from '../values/index.ts';
import { confidenceOf } from './confidence.ts';
import type { ExtractContext } from './context.ts';
import { tablesOf } from './data-tables.ts';
import { parseOwners } from './owners.ts';

/** The targets of tables of indicators: a row to an indicator, a column for its target. */
export function kpiTables(context: ExtractContext, ids: (marker?: string | null) => string): readonly KpiTarget[] {
  return tablesOf(context, 'kpi').flatMap(({ table }) => table.rows.flatMap((row) => (row.isGroup ? [] : rowTargets(table, row, context, ids))));
}

// An indicator's code may stand before its name in one cell: "NI 191 Residual waste", "LPI 105 - Total number".
const codeBefore = /^((?:[A-Z]{1,5}\s?)?[A-Z]{0,5}\s?\d{1,4}(?:\.\d{1,3}){0,3}[a-z]?)\s?[-–:]?\s(?=\p{Lu})/u;
const polaritySuffix = /\s?\((?:min|max)imi[sz]e\)$|\s?\((?:lower|higher|smaller|bigger) is better\)$/i;

function rowTargets(table: DataTable, row: DataRow, context: ExtractContext, ids: (marker?: string | null) => string): readonly KpiTarget[] {
  const name = columnOfRole(table, 'kpi') === undefined ? cellOf(table, row, 'measure').text : cellOf(table, row, 'kpi').text;
  const raw = flat(cellOf(table, row, 'target').text);
  if (name.text === '' || raw === '') return [];
  const targets = parseTargets(raw);
  const actuals = columnsOfRole(table, 'actual').flatMap((column) => measuredIn(row.cells[column.index]?.text, column.heading));
  const [baseline] = measuredIn(cellOf(table, row, 'baseline').text, columnOfRole(table, 'baseline')?.heading ?? '');
  const status = cellOf(table, row, 'rag').text.text === '' ? cellOf(table, row, 'status') : cellOf(table, row, 'rag');
  const rag = parseRag(flat(status.text)) ?? parseStatus(flat(status.text)) ?? (status.fill === undefined ? null : ragOfFill(status.fill));
  const trend = flat(cellOf(table, row, 'trend').text);
  const [owner] = parseOwners(cellOf(table, row, 'owner').text);
  const { measure, code } = nameOf(name, flat(cellOf(table, row, 'ref').text));
  const actual = actuals.at(-1);
  const period = columnOfRole(table, 'target')?.heading ?? '';
  return targets.map((target): KpiTarget => ({
    id: ids(code),
    text: flat(name),
    evidence: [...context.quote(name), ...context.quote(cellOf(table, row, 'target').text)],
    confidence: confidenceOf.labelled,
    measure,
    ...(code !== undefined && { code }),
    target: { value: target.value, unit: target.unit, comparator: target.comparator, raw: target.raw, stated: true },
    ...(baseline !== undefined && { baseline }),
    ...(actual !== undefined && { actual }),
    actuals,
    due: target.due ?? dueOf(period),
    ...(/\d/.test(period) && { period }),
    polarity: polarityOf(flat(name), flat(cellOf(table, row, 'polarity').text)),
    ...(rag !== null && { rag }),
    ...(trend !== '' && { trend }),
    ...(owner !== undefined && { owner }),
  }));
}

function nameOf(name: Passage, ref: string): { readonly measure: string; readonly code: string | undefined } {
  const found = ref === '' ? codeBefore.exec(name.text) : null;
  const rest = found === null ? name : slicePassage(name, found[0].length);
  const code = ref === '' ? found?.[1] : ref;
  return { measure: flat(rest).replace(polaritySuffix, ''), code };
}

function polarityOf(name: string, cell: string): KpiTarget['polarity'] {
  return parsePolarity(cell) ?? parsePolarity(polaritySuffix.exec(name)?.[0] ?? '') ?? 'unknown';
}

function measuredIn(cell: Passage | undefined, heading: string): readonly Measured[] {
  if (cell === undefined || cell.text === '') return [];
  return parseTargets(flat(cell))
    .filter(({ value }) => value !== null)
    .slice(0, 1)
    .map(({ value, unit, raw }) => ({ value, unit, raw, ...(heading !== '' && { period: heading }) }));
}

/** The date in a target column's heading: "Target March 2025". A bare year says when the target holds, not when it falls due. */
function dueOf(heading: string): KpiTarget['due'] {
  const date = parseDate(heading.replace(/^\D{0,30}?\btarget\b(?: for| by)?\s?/i, ''));
  return date !== null && (date.precision === 'day' || date.precision === 'month') ? date : null;
}
