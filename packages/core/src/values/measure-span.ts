import type { ValueWords } from '../lexicon/words.ts';
import { boundOf } from './comparators.ts';
import { perWords, phraseAt, phraseBefore, phraseSet } from './phrases.ts';
import type { Quantity } from './quantities.ts';
import type { Token } from './tokens.ts';

const books = perWords((words) => ({
  name: phraseSet(words.targetName),
  comparisons: phraseSet([...words.comparisons, ',']),
  trails: phraseSet([
    ...words.targetLinks,
    ...words.levelLeads,
    ...words.actualLeads,
    ...words.changeLeads,
    ...words.comparisons,
    ...words.targetName,
    ...words.levelVerbs,
    ...words.targetStates,
    '-',
    ',',
  ]),
  articles: phraseSet(words.attributeLeads),
  moves: phraseSet([...words.rising, ...words.falling]),
  steps: phraseSet([...words.changeLeads, 'from', 'to']),
  auxiliaries: phraseSet(words.auxiliaries),
  namedAfter: phraseSet(words.namedAfter),
  shares: phraseSet(words.shareTrails),
  reports: phraseSet(words.reportOpeners),
}));

const fewestWords = 2;

/**
 * What a sentence measures, as a span of its text: the words before the first of its figures, else those between them or behind; the whole sentence where
 * neither says enough.
 *
 * @param figures - the level reached and the target, where the sentence holds them.
 */
export function measureSpan(
  text: string,
  tokens: readonly Token[],
  figures: readonly (Quantity | undefined)[],
  words: ValueWords,
): { readonly start: number; readonly end: number } {
  const { comparisons, shares } = books(words);
  const [first, second] = figures.filter((figure) => figure !== undefined).sort((a, b) => a.from - b.from);
  const whole = { start: 0, end: text.length };
  if (first === undefined) return whole;
  if (first.bracketed) return beforeBracket(tokens, first.from, words) ?? whole;
  if (phraseAt(books(words).name, tokens, first.next) !== null)
    return clauseWith(tokens, first, second, words) ?? whole;
  let end = first.next;
  while (
    second !== undefined &&
    end < second.from &&
    tokens[end]?.text !== '(' &&
    phraseAt(comparisons, tokens, end) === null
  )
    end++;
  const behind = second === undefined ? null : trimmed(tokens, first.next, end, words);
  // A bare number counts what is named behind it, and so does "84% of"; a length of time is of what is named before.
  const isShare = first.unit === 'percent' && phraseAt(shares, tokens, first.next) !== null;
  const label = labelBefore(tokens, first.from);
  if (label !== null && behind !== null) return { start: label.start, end: behind.end };
  if ((first.unit === 'count' || isShare) && behind !== null) return behind;
  const told = phraseAt(books(words).reports, tokens, 0)?.next ?? 0;
  const from = behindName(tokens, behindOpening(tokens, words) ?? told, words);
  const next = boundOf(tokens, first.from, first.next, words).from;
  const moved = moveFrom(tokens, from, next, words);
  const named = moved < next ? trimmed(tokens, from, moved, words, 1) : null;
  return named ?? trimmed(tokens, from, next, words) ?? behind ?? whole;
}

/** The clause that calls its first figure a target: "The service achieved its 85% target for minor applications" before ", with 91% decided in time". */
function clauseWith(
  tokens: readonly Token[],
  first: Quantity,
  second: Quantity | undefined,
  words: ValueWords,
): { readonly start: number; readonly end: number } | null {
  const from = phraseAt(books(words).reports, tokens, 0)?.next ?? 0;
  const comma = tokens.findIndex(({ text }, index) => index > first.next && (text === ',' || text === '('));
  const next = Math.min(comma < 0 ? tokens.length : comma, second?.from ?? tokens.length);
  return first.from === from ? null : trimmed(tokens, from, next, words);
}

/** The words that label a figure behind their colon: "Homes kept warm: 39% of tenants". */
function labelBefore(tokens: readonly Token[], figure: number): Token | null {
  const words = tokens.slice(0, figure).filter(({ kind }) => kind === 'word').length;
  const isLabel = tokens[figure - 1]?.text === ':' && words >= fewestWords && words <= mostOpeningWords;
  return isLabel ? (tokens[0] ?? null) : null;
}

/** What stands before the brackets that a figure stands in: "Calls answered (84%, target 90%)"; null where hardly a word does. */
function beforeBracket(
  tokens: readonly Token[],
  figure: number,
  words: ValueWords,
): { readonly start: number; readonly end: number } | null {
  const bracket = tokens.findLastIndex(({ text }, index) => text === '(' && index < figure);
  return bracket < 0 ? null : trimmed(tokens, 0, bracket, words);
}

/** Where the words begin that a target is said to be for: "The target for calls answered is 90%". */
function behindName(tokens: readonly Token[], from: number, words: ValueWords): number {
  const { name, namedAfter, articles } = books(words);
  const named = phraseAt(name, tokens, phraseAt(articles, tokens, from)?.next ?? from);
  const link = named === null ? null : phraseAt(namedAfter, tokens, named.next);
  return link === null ? from : (phraseAt(articles, tokens, link.next)?.next ?? link.next);
}

const mostOpeningWords = 8;

/** Where a sentence says what it is about behind an opening phrase and its comma: "In Quarter 3, the number of visits". */
function behindOpening(tokens: readonly Token[], words: ValueWords): number | null {
  const comma = tokens.findIndex(({ text }, index) => text === ',' && index <= mostOpeningWords);
  return comma > 0 && phraseAt(books(words).articles, tokens, comma + 1) !== null ? comma + 1 : null;
}

/** Where words begin that say by how much a level moved: "visits have risen by 6%"; `next` where none do. */
function moveFrom(tokens: readonly Token[], from: number, next: number, words: ValueWords): number {
  const { moves, steps, auxiliaries } = books(words);
  for (let index = from + 1; index < next; index++) {
    const move = phraseAt(moves, tokens, index);
    if (move === null || phraseAt(steps, tokens, move.next) === null) continue;
    return phraseBefore(auxiliaries, tokens, index)?.from ?? index;
  }
  return next;
}

/** The words of a span without those that only lead on to a figure; null where hardly any are left. */
function trimmed(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: ValueWords,
  fewest = fewestWords,
): { readonly start: number; readonly end: number } | null {
  let next = to;
  for (let trail = phraseBefore(books(words).trails, tokens, next); trail !== null && trail.from >= from; ) {
    next = trail.from;
    trail = phraseBefore(books(words).trails, tokens, next);
  }
  const [first, last] = [tokens[from], tokens[next - 1]];
  const said = tokens.slice(from, next).filter(({ kind }) => kind === 'word').length;
  return first === undefined || last === undefined || said < fewest ? null : { start: first.start, end: last.end };
}
