import type { ValueWords } from '../lexicon/words.ts';
import type { Measured } from '../model/values.ts';
import { findAsides } from './asides.ts';
import { boundOf } from './comparators.ts';
import { mayHold, perWords, phraseAt, phraseBefore, phraseSet } from './phrases.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { dueIn, printedTarget, reachedBeside } from './sentence-levels.ts';
import type { SentenceTarget } from './sentence-target.ts';
import { type Token, tokenise } from './tokens.ts';
import { defaultWords } from './vocabulary.ts';

const mayAim = perWords((words) => mayHold([...words.aimLeads, ...words.promiseLeads]));

const books = perWords((words) => ({
  aims: phraseSet(words.aimLeads),
  promises: phraseSet(words.promiseLeads),
  changes: phraseSet(words.changeLeads),
  shares: phraseSet(words.shareTrails),
  reached: phraseSet(words.reachedOpeners),
}));

const longestSentence = 300;

/**
 * The share that a sentence says somebody aims at ("We aim to answer 80% of calls within a minute"), or promises with a time ("We will answer 80%
 * of letters within ten days"). The whole sentence names what is measured. Null where it names none, or only a change ("cut emissions by 20%").
 */
export function readAimSentence(text: string, words: ValueWords = defaultWords): SentenceTarget | null {
  if (text.length > longestSentence || !/\d/.test(text) || !mayAim(words)(text)) return null;
  const tokens = tokenise(text);
  const { aims, promises } = books(words);
  const aim = tokens.findIndex((_, index) => phraseAt(aims, tokens, index) !== null);
  const promise = tokens.findIndex((_, index) => phraseAt(promises, tokens, index) !== null);
  if (aim < 0 && promise < 0) return null;
  const asides = findAsides(tokens, words);
  const isTimed = asides.some(({ kind, from }) => kind === 'deadline' && from > promise);
  if (aim < 0 && !isTimed) return null;
  const quantities = quantitiesIn(text, tokens, asides, words);
  const lead = aim < 0 ? promise : aim;
  const target = quantities.find((quantity) => quantity.from > lead && isShare(tokens, quantity, words));
  if (target === undefined || target.value === null) return null;
  const reached = reachedBeside(tokens, quantities, target, words);
  const due = dueIn(text, tokens, words);
  return {
    value: target.value,
    ...printedTarget(text, tokens, { target, reached, due }, words),
    start: 0,
    end: text.length,
    levels: reached?.value == null ? [] : [reached.value],
  };
}

/** A percentage of something, or one that is a limit; what moves by it is none. */
function isShare(tokens: readonly Token[], { from, next, unit, bracketed }: Quantity, words: ValueWords): boolean {
  const { changes, shares } = books(words);
  const bound = boundOf(tokens, from, next, words);
  if (unit !== 'percent' || bracketed || phraseBefore(changes, tokens, bound.from) !== null) return false;
  return bound.comparator !== null || phraseAt(shares, tokens, next) !== null;
}

const mostWords = 14;

/** The level that a sentence right behind an aim says was reached, and nothing else: "We achieved 86%." Null where it is no such sentence. */
export function readReached(text: string, words: ValueWords = defaultWords): Measured | null {
  const tokens = tokenise(text);
  if (tokens.length > mostWords) return null;
  const opening = tokens.findIndex((_, index) => index < 6 && phraseAt(books(words).reached, tokens, index) !== null);
  const quantities = quantitiesIn(text, tokens, findAsides(tokens, words), words);
  const [level] = quantities;
  if (opening < 0 || level === undefined || quantities.length > 1 || level.unit !== 'percent') return null;
  return {
    value: level.value,
    unit: level.unit,
    raw: text.slice(tokens[level.from]?.start, tokens[level.next - 1]?.end),
  };
}
