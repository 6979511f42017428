import type { ValueWords } from '../lexicon/words.ts';
import type { Unit } from '../model/values.ts';
import type { Aside } from './aside-books.ts';
import { findMoney } from './money.ts';
import { digitsAt, gluedAt, numberAt } from './numbers.ts';
import { perWords, phraseAt, phraseBefore, phraseBook, phraseSet } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A figure with its unit: the tokens `from` up to `next`. */
export interface Quantity {
  /** Null for a range or a compound, which is no one number. */
  readonly value: number | null;
  readonly unit: Unit;
  readonly from: number;
  readonly next: number;
  /** The token after the number and its sign; the unit stands there unless it is a sign. */
  readonly numberEnd: number;
  readonly digits: boolean;
  readonly bracketed: boolean;
}

const books = perWords((words) => ({
  percent: phraseSet(words.percent),
  periods: phraseBook(Object.entries(words.periods)),
  units: phraseBook(Object.entries(words.units)),
  multiples: phraseBook(Object.entries(words.multiples)),
  denominators: phraseSet(words.denominatorLeads),
  between: phraseSet(words.between),
  numeralLeads: phraseSet([
    ...Object.keys(words.comparatorsBefore),
    ...words.changeLeads,
    ...words.levelLeads,
    ...words.baselineLeads,
  ]),
}));

/** The figures of a statement in order, ranges and compounds ("6 minutes 4 seconds") as one without a value. What `asides` holds is left out. */
export function quantitiesIn(
  text: string,
  tokens: readonly Token[],
  asides: readonly Aside[],
  words: ValueWords,
): readonly Quantity[] {
  const taken = new Set(
    asides.flatMap(({ from, next }) => Array.from({ length: next - from }, (_, offset) => from + offset)),
  );
  const sums = new Map(findMoney(text, words).map((sum) => [sum.start, sum]));
  const found: Quantity[] = [];
  let depth = 0;
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.text === '(') depth++;
    if (token.text === ')') depth = Math.max(0, depth - 1);
    const sum = sums.get(token.start);
    const place = { bracketed: depth > 0, from: index };
    const quantity = sum
      ? {
          ...place,
          value: sum.value.value,
          unit: 'currency' as const,
          next: endOf(tokens, sum.end, index),
          numberEnd: endOf(tokens, sum.end, index),
          digits: true,
        }
      : taken.has(index)
        ? null
        : figureAt(tokens, index, depth > 0, words);
    if (quantity !== null) found.push(quantity);
    index = quantity?.next ?? index + 1;
  }
  return joinRanges(tokens, asides, found, words);
}

function endOf(tokens: readonly Token[], offset: number, index: number): number {
  let next = index;
  while ((tokens[next]?.end ?? offset + 1) <= offset) next++;
  return Math.max(next, index + 1);
}

function figureAt(tokens: readonly Token[], index: number, bracketed: boolean, words: ValueWords): Quantity | null {
  const { multiples } = books(words);
  const plain = digitsAt(tokens, index);
  const multiple = plain && phraseAt(multiples, tokens, plain.next);
  const number =
    plain && multiple
      ? { value: plain.value * multiple.value, next: multiple.next }
      : (plain ?? numberAt(tokens, index, words));
  if (number === null) return null;
  const { unit, next } = unitAt(tokens, number.next, words);
  const digits = plain !== null;
  if (!digits && unit !== 'percent' && !isNumeral(tokens, index, words)) return null;
  const minus = tokens[index - 1]?.lower === '-' && tokens[index]?.glued === true && index === 1;
  return {
    value: minus ? -number.value : number.value,
    unit,
    from: minus ? index - 1 : index,
    next,
    numberEnd: unit === 'percent' ? next : number.next,
    digits,
    bracketed,
  };
}

/** A number in words is a figure where it opens the text ("Three media articles") or is compared; "one of the" is none. */
function isNumeral(tokens: readonly Token[], index: number, words: ValueWords): boolean {
  const opens = tokens.slice(0, index).every((token) => token.kind === 'mark');
  if (opens) return tokens[index + 1]?.lower !== 'of';
  return phraseBefore(books(words).numeralLeads, tokens, index) !== null && tokens[index]?.lower !== 'one';
}

function unitAt(
  tokens: readonly Token[],
  index: number,
  words: ValueWords,
): { readonly unit: Unit; readonly next: number } {
  const { percent, periods, units, denominators } = books(words);
  const share = phraseAt(percent, tokens, index);
  if (share !== null) return { unit: 'percent', next: share.next };
  const named = phraseAt(periods, tokens, index) ?? phraseAt(units, tokens, index);
  if (named !== null) return { unit: named.value, next: named.next };
  const per = phraseAt(denominators, tokens, index);
  const base = per && numberAt(tokens, per.next, words);
  if (base !== null && base.value >= 100) return { unit: 'rate', next: base.next };
  return { unit: 'count', next: index };
}

const durations: ReadonlySet<Unit> = new Set(['minutes', 'hours', 'days', 'weeks', 'other']);
const isDuration = ({ unit, value }: Quantity): boolean => value !== null && durations.has(unit);

/** "90-95%" and "between 90% and 95%" are one range; in "from 5 to 10%" both are percentages. */
function joinRanges(
  tokens: readonly Token[],
  asides: readonly Aside[],
  quantities: readonly Quantity[],
  words: ValueWords,
): readonly Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const before = joined.at(-1);
    const gap = before === undefined ? [] : tokens.slice(before.next, quantity.from).map((token) => token.lower);
    const hasAside = before !== undefined && asides.some(({ from }) => from >= before.next && from < quantity.from);
    const link = gap.length === 1 && !hasAside ? gap[0] : undefined;
    const between =
      before !== undefined && link === 'and' && phraseBefore(books(words).between, tokens, before.from) !== null;
    const sameUnit = before !== undefined && (before.unit === quantity.unit || before.unit === 'count');
    if (before && gap.length === 0 && isDuration(before) && isDuration(quantity))
      joined[joined.length - 1] = { ...before, value: null, next: quantity.next };
    else if (before && sameUnit && (between || (link === '-' && gluedAt(tokens, quantity.from) !== null))) {
      const from = between ? before.from - 1 : before.from;
      joined[joined.length - 1] = { ...quantity, value: null, from };
    } else {
      if (before && sameUnit && link === 'to') joined[joined.length - 1] = { ...before, unit: quantity.unit };
      joined.push(quantity);
    }
  }
  return joined;
}
