import type { ValueWords } from '../lexicon/words.ts';
import { boundOf } from './comparators.ts';
import { type PhraseBook, perWords, phraseBefore, phraseSet } from './phrases.ts';
import type { Quantity } from './quantities.ts';
import type { Token } from './tokens.ts';

/** The figures that make up one target: where it stands, where it is to go, by how much. */
export interface TargetGroup {
  readonly baseline?: Quantity;
  readonly target?: Quantity;
  readonly change?: Quantity;
  /** The level reached, beside its target. */
  readonly actual?: Quantity;
  /** The level is to be kept. */
  readonly held?: true;
}

type Lead = 'baseline' | 'change' | 'level' | 'held' | null;

interface Books {
  readonly baseline: PhraseBook<true>;
  readonly change: PhraseBook<true>;
  readonly level: PhraseBook<true>;
  readonly held: PhraseBook<true>;
  readonly target: PhraseBook<true>;
  readonly actual: PhraseBook<true>;
  readonly moves: ReadonlySet<string>;
  readonly joins: PhraseBook<true>;
}

const books = perWords(
  (words): Books => ({
    baseline: phraseSet(words.baselineLeads),
    change: phraseSet(words.changeLeads),
    level: phraseSet(words.levelLeads),
    held: phraseSet(words.currentLevelLeads),
    target: phraseSet(words.targetLeads),
    actual: phraseSet(words.actualLeads),
    moves: new Set([...words.rising, ...words.falling, ...words.levelLeads, '(', ')', '-', ',']),
    joins: phraseSet(words.measureJoins),
  }),
);

/** The targets that the figures of a statement make up, in order. Percentages outrank sums, sums outrank other figures, and what stands in brackets counts only where nothing else does. */
export function targetGroups(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  words: ValueWords,
): readonly TargetGroup[] {
  const groups: TargetGroup[] = [];
  for (const quantity of leading(tokens, quantities, words)) {
    const open = groups.at(-1);
    const whole = open === undefined ? null : extended(open, quantity, tokens, words);
    if (whole !== null) groups[groups.length - 1] = whole;
    else if (open === undefined || isOwnTarget(tokens, quantity, words)) groups.push(opened(quantity, tokens, words));
  }
  return groups;
}

function leading(tokens: readonly Token[], quantities: readonly Quantity[], words: ValueWords): readonly Quantity[] {
  const plain = quantities.filter((quantity) => !quantity.bracketed || isLedBy('target', tokens, quantity, words));
  const counted = plain.length > 0 ? plain : quantities;
  const unit = (['percent', 'currency'] as const).find((name) => counted.some((quantity) => quantity.unit === name));
  return unit === undefined ? counted : counted.filter((quantity) => quantity.unit === unit);
}

function isLedBy(lead: 'target' | 'actual', tokens: readonly Token[], quantity: Quantity, words: ValueWords): boolean {
  const from = boundOf(tokens, quantity.from, quantity.next, words).from;
  return phraseBefore(books(words)[lead], tokens, from) !== null;
}

/** "84% against a target of 90%", "target of 95%, actual 84%": one figure is the target, the other what was reached. */
function besideActual(
  { target: first, baseline, change, actual }: TargetGroup,
  quantity: Quantity,
  tokens: readonly Token[],
  words: ValueWords,
): TargetGroup | null {
  if (first === undefined || baseline !== undefined || change !== undefined || actual !== undefined) return null;
  if (first.unit !== quantity.unit && first.unit !== 'count' && quantity.unit !== 'count') return null;
  const firstIsTarget = isLedBy('target', tokens, first, words);
  if (!firstIsTarget && isLedBy('target', tokens, quantity, words)) return { actual: first, target: quantity };
  return firstIsTarget && isLedBy('actual', tokens, quantity, words) ? { target: first, actual: quantity } : null;
}

function leadOf(tokens: readonly Token[], quantity: Quantity, words: ValueWords): Lead {
  const from = boundOf(tokens, quantity.from, quantity.next, words).from;
  const all = books(words);
  return (
    (['held', 'change', 'baseline', 'level'] as const).find((lead) => phraseBefore(all[lead], tokens, from) !== null) ??
    null
  );
}

function opened(quantity: Quantity, tokens: readonly Token[], words: ValueWords): TargetGroup {
  const lead = leadOf(tokens, quantity, words);
  if (lead === 'held') return { baseline: quantity, target: quantity, held: true };
  if (lead === 'change') return { change: quantity };
  return lead === 'baseline' ? { baseline: quantity } : { target: quantity };
}

/** The target before a figure with that figure in it; null where the figure is none of its. */
function extended(
  group: TargetGroup,
  quantity: Quantity,
  tokens: readonly Token[],
  words: ValueWords,
): TargetGroup | null {
  const pair = besideActual(group, quantity, tokens, words);
  if (pair !== null) return pair;
  const lead = leadOf(tokens, quantity, words);
  const { baseline, target, change } = group;
  if (lead === 'baseline') return baseline === undefined ? { ...group, baseline: quantity } : null;
  if (lead === 'change') return change === undefined && target === undefined ? { ...group, change: quantity } : null;
  if (target === undefined && baseline !== undefined)
    // A second place after "from 28% in A and 20% in B" is no level to reach.
    return change !== undefined && lead === null ? group : { ...group, target: quantity };
  if (target === undefined) return lead === 'level' ? { ...group, target: quantity } : null;
  if (baseline !== undefined || change !== undefined || !leadsOn(tokens, target, quantity, words)) return null;
  return { baseline: target, target: quantity };
}

/** "60% increase to 75%", "47% to 65%": nothing but movement stands between the two. */
function leadsOn(tokens: readonly Token[], from: Quantity, to: Quantity, words: ValueWords): boolean {
  const { moves } = books(words);
  const bound = boundOf(tokens, to.from, to.next, words);
  const gap = tokens.slice(from.next, bound.from);
  return (
    from.unit === to.unit &&
    gap.some((token) => token.lower === 'to' || token.lower === 'i') &&
    gap.every((token) => moves.has(token.lower) || token.kind === 'digits')
  );
}

/** A further percentage or sum is a target of its own; another number only where a joining word puts it beside the first. */
function isOwnTarget(tokens: readonly Token[], quantity: Quantity, words: ValueWords): boolean {
  if (quantity.unit === 'percent' || quantity.unit === 'currency') return true;
  const from = boundOf(tokens, quantity.from, quantity.next, words).from;
  return quantity.digits && phraseBefore(books(words).joins, tokens, from) !== null;
}

/** The first token of a group, with the comparator before it. */
export function groupStart(group: TargetGroup, tokens: readonly Token[], words: ValueWords): number {
  return Math.min(...figuresOf(group).map((quantity) => boundOf(tokens, quantity.from, quantity.next, words).from));
}

/** The token behind the last figure of a group. */
export function groupEnd(group: TargetGroup): number {
  return Math.max(...figuresOf(group).map((quantity) => quantity.next));
}

function figuresOf({ actual, baseline, target, change }: TargetGroup): readonly Quantity[] {
  return [actual, baseline, target, change].filter((quantity) => quantity !== undefined);
}

/** The token at which the text of a later group begins, and the token at which that of the one before ends: at the last joining word between the two. */
export function cutBetween(
  before: TargetGroup,
  after: TargetGroup,
  tokens: readonly Token[],
  words: ValueWords,
): { readonly end: number; readonly start: number } {
  const start = groupStart(after, tokens, words);
  for (let index = start; index > groupEnd(before); index--) {
    const join = phraseBefore(books(words).joins, tokens, index);
    if (
      join !== null &&
      join.from >= groupEnd(before) &&
      !(tokens[join.from]?.text === ',' && tokens[index]?.glued === true)
    )
      return { end: join.from, start: index };
  }
  return { end: start, start };
}
