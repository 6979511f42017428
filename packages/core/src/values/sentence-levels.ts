import type { ValueWords } from '../lexicon/words.ts';
import type { PartialDate, Unit } from '../model/values.ts';
import { boundOf } from './comparators.ts';
import { findDates } from './dates.ts';
import { perWords, phraseAt, phraseBefore, phraseSet } from './phrases.ts';
import type { Quantity } from './quantities.ts';
import type { SentenceTarget } from './sentence-target.ts';
import type { Token } from './tokens.ts';

const levelBooks = perWords((words) => ({
  changes: phraseSet([...words.changeLeads, ...words.comparisons, 'from']),
  moves: phraseSet([...words.rising, ...words.falling]),
  dueLeads: phraseSet(words.dueLeads),
  states: phraseSet(words.targetStates),
  distances: phraseSet(words.changeLeads),
}));

/** The level reached: the nearest figure of the same unit before the target, else behind it; a change, or what stands in brackets, only where nothing else is. */
export function reachedBeside(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  target: Quantity,
  words: ValueWords,
): Quantity | undefined {
  const { changes, moves } = levelBooks(words);
  const every = quantities.filter(
    (other) => other !== target && other.value !== null && sameKind(other, target) && !isDistance(tokens, other, words),
  );
  const alike = every.filter(({ bracketed }) => !bracketed);
  const plain = alike.filter(
    (other) => phraseBefore(changes, tokens, other.from) === null && phraseAt(moves, tokens, other.next) === null,
  );
  for (const candidates of [plain, alike, every.filter(({ from }) => from < target.from)]) {
    const found =
      candidates.findLast(({ from }) => from < target.from) ?? candidates.find(({ from }) => from > target.from);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a figure says how far a level is off its target: "off target by 6 days". */
export function isDistance(tokens: readonly Token[], { from }: Quantity, words: ValueWords): boolean {
  const { states, distances } = levelBooks(words);
  const by = phraseBefore(distances, tokens, from);
  return by !== null && phraseBefore(states, tokens, by.from) !== null;
}

const ofItsOwn: ReadonlySet<Unit> = new Set(['percent', 'currency']);
/** Whether two levels may be compared. */
export const sameKind = (one: Quantity, other: Quantity): boolean =>
  one.unit === other.unit ||
  ((one.unit === 'count' || other.unit === 'count') && !ofItsOwn.has(one.unit) && !ofItsOwn.has(other.unit));

/** The date by which a sentence says that its level is to be reached. */
export function dueIn(text: string, tokens: readonly Token[], words: ValueWords): PartialDate | undefined {
  const { dueLeads } = levelBooks(words);
  return findDates(text, words).find(({ start }) => {
    const index = tokens.findIndex((token) => token.start === start);
    return index > 0 && phraseBefore(dueLeads, tokens, index) !== null;
  })?.value;
}

/** A bare number held against a level of time is of the same: "22 days against a target of 20". */
const unitBeside = ({ unit }: Quantity, reached: Quantity | undefined): Unit =>
  unit === 'count' && reached !== undefined ? reached.unit : unit;

/** A target with what a sentence says of it: the level reached, and the date by which it is to be. */
export interface StatedTarget {
  readonly target: Quantity;
  readonly reached: Quantity | undefined;
  readonly due: PartialDate | undefined;
}

/** A stated target as it is printed, with its bound. */
export function printedTarget(
  text: string,
  tokens: readonly Token[],
  { target, reached, due }: StatedTarget,
  words: ValueWords,
): Pick<SentenceTarget, 'unit' | 'comparator' | 'raw' | 'actual' | 'due'> {
  const slice = (from: number, next: number): string => text.slice(tokens[from]?.start, tokens[next - 1]?.end);
  const bound = boundOf(tokens, target.from, target.next, words);
  return {
    unit: unitBeside(target, reached),
    comparator: bound.comparator === 'orBetter' ? null : bound.comparator,
    raw: slice(bound.from, bound.next),
    ...(reached !== undefined && {
      actual: { value: reached.value, unit: reached.unit, raw: slice(reached.from, reached.next) },
    }),
    ...(due !== undefined && { due }),
  };
}
