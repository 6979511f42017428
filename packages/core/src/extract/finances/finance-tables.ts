import { flat, joinPassages, type Passage } from '../../document/index.ts';
import type { Finance, Money } from '../../model/index.ts';
import { type FlowTable, isText, readDataTable, slotsOf } from '../../structure/index.ts';
import { findDates, findMoney, inPounds, parseNumber, poundsPerUnit } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import { kindOfTable } from '../tables/data-tables.ts';

/** A sum in a cell of a table. */
export interface TableSum {
  readonly amount: Money;
  readonly role: Finance['role'];
  readonly cell: Passage;
  /** Its row's label and its column's heading. */
  readonly text: string;
}

/** A cell that holds more than a sum and a word or two on it is prose. */
const longestCell = 40;

interface MoneyColumn {
  readonly heading: string;
  /** Pounds to one unit as printed; null where the cells print their own sign. */
  readonly scale: number | null;
  readonly year: string | undefined;
  readonly recurrent: boolean;
  readonly role: Finance['role'] | undefined;
  /** Whether its heading only says when or how much, so that the row alone tells what a sum is. */
  readonly plain: boolean;
}

/**
 * The sums of a table about money: its headings, its section or the sentence before it speak of costs, funding or budgets. A table of
 * risks, options, actions or indicators is none.
 *
 * @param about - the words before the table and the headings it stands under, the nearest first.
 */
export function readTableSums(
  table: FlowTable,
  about: readonly string[],
  { lexicon }: ExtractContext,
): readonly TableSum[] {
  const data = readDataTable(table, lexicon);
  if (data !== null && kindOfTable(data) !== undefined) return [];
  const texts = new Map(
    table.cells.map((cell) => [cell, joinPassages(cell.blocks.filter(isText).map((block) => block.text))]),
  );
  const rows = slotsOf(table).map((row) => row.map((cell) => (cell === undefined ? null : (texts.get(cell) ?? null))));
  const header = (rows[0] ?? []).map((cell) => (cell === null ? '' : flat(cell)));
  if (header.some((text) => findMoney(text).some(({ value }) => value.value !== 0))) return [];
  const isAbout = [...header, ...about].some((words) => lexicon.moneyCues(words).length > 0);
  if (!isAbout) return [];
  const whole = poundsPerUnit(`${header[0] ?? ''} ${about[0] ?? ''}`, lexicon.words);
  const columns = header.map((heading) => columnOf(heading, whole, lexicon));
  const fallback = about.flatMap((words) => lexicon.moneyCues(words)).find(({ kind }) => kind === 'cost')?.kind;
  const sums: TableSum[] = [];
  let group: Finance['role'] | undefined;
  for (const row of rows.slice(1)) {
    const label = row[0] === null || row[0] === undefined ? '' : flat(row[0]);
    const filled = row.slice(1).filter((cell) => cell !== null && cell !== row[0] && cell.text !== '');
    if (filled.length === 0) group = lexicon.moneyCues(label)[0]?.kind;
    const total = lexicon.is('totals', label);
    row.forEach((cell, index) => {
      const column = columns[index];
      if (index === 0 || cell === null || column === undefined || (cell === row[index - 1] && index > 1)) return;
      const amount = amountOf(flat(cell), column);
      if (amount === null || amount.value === 0) return;
      const own = column.plain ? (group ?? lexicon.moneyCues(label)[0]?.kind ?? fallback) : undefined;
      sums.push({
        amount,
        role: total ? 'other' : (column.role ?? own ?? 'other'),
        cell,
        text: `${label} ${column.heading} ${flat(cell)}`.trim(),
      });
    });
  }
  return sums;
}

function columnOf(heading: string, whole: number | null, lexicon: ExtractContext['lexicon']): MoneyColumn {
  const year = findDates(heading).find(({ value }) => value.precision === 'financialYear' || value.precision === 'year')
    ?.value.raw;
  const rest = heading
    .replace(year ?? '', '')
    .replace(/[£'’(),\dkmK]/g, ' ')
    .trim();
  const plain = rest === '' || lexicon.is('totals', rest) || lexicon.is('sumColumns', rest);
  return {
    heading,
    scale: poundsPerUnit(heading, lexicon.words) ?? whole,
    year,
    recurrent: findMoney(`£1 ${heading.toLowerCase()}`)[0]?.value.basis === 'recurrent',
    role: lexicon.moneyCues(heading)[0]?.kind,
    plain,
  };
}

function amountOf(text: string, { scale, year, recurrent }: MoneyColumn): Money | null {
  const [sum, ...others] = findMoney(text);
  if (others.length > 0 || text.length > longestCell) return null;
  const value =
    sum?.value.value ?? (scale === null || !/^[(+-]?\s?[\d,.]{1,15}\s?\)?$/.test(text) ? null : scaled(text, scale));
  if (value === null) return null;
  return {
    ...(sum?.value ?? { currency: 'GBP', raw: text }),
    value,
    ...(year !== undefined && { year }),
    ...(recurrent && { basis: 'recurrent' }),
  };
}

/** Brackets make a figure of accounts negative. */
function scaled(text: string, scale: number): number | null {
  const number = parseNumber(text.replace(/[()+\s-]/g, ''));
  if (number === null) return null;
  return inPounds(number, scale) * (/^[(-]/.test(text) ? -1 : 1);
}
