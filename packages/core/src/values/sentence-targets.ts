import type { ValueWords } from '../lexicon/words.ts';
import { findAsides } from './asides.ts';
import { boundOf } from './comparators.ts';
import { measureSpan } from './measure-span.ts';
import { mayHold, perWords, phraseAt, phraseBefore, phraseSet } from './phrases.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { dueIn, isDistance, printedTarget, reachedBeside, sameKind } from './sentence-levels.ts';
import type { SentenceTarget } from './sentence-target.ts';
import { type Token, tokenise } from './tokens.ts';
import { defaultWords } from './vocabulary.ts';

const mayNameTarget = perWords((words) => mayHold(words.targetName));

const books = perWords((words) => ({
  name: phraseSet(words.targetName),
  others: phraseSet(words.targetOthers),
  links: phraseSet([...words.targetLinks, ...words.targetName]),
  comparisons: phraseSet([...words.comparisons, ',']),
  states: phraseSet(words.targetStates),
  stateLinks: phraseSet(words.stateLinks),
  articles: phraseSet(words.attributeLeads),
  anaphors: phraseSet(words.anaphors),
  namedAfter: phraseSet(words.namedAfter),
  reports: phraseSet(words.reportOpeners),
}));

const longestSentence = 600;
/** How far the level may stand behind the word that names it: "the target for the average time to answer a call was 90 seconds". */
const mostBetween = 14;

/**
 * The target that a sentence states in so many words ("318 fires compared to a target of 300", "New target: 70% by 2030"): its level, and the level
 * reached or the date by which it is to be. Null where it names neither, as where it only says that a target was met.
 */
export function readTargetSentence(text: string, words: ValueWords = defaultWords): SentenceTarget | null {
  if (text.length > longestSentence || !mayNameTarget(words)(text)) return null;
  const tokens = tokenise(text);
  const { name } = books(words);
  if (!tokens.some((_, index) => phraseAt(name, tokens, index) !== null)) return null;
  const quantities = quantitiesIn(text, tokens, findAsides(tokens, words), words);
  const target = quantities.find((quantity, index) => isTarget(tokens, quantity, quantities[index - 1], words));
  if (target === undefined || target.value === null) return null;
  const reached = reachedBeside(tokens, quantities, target, words);
  const due = dueIn(text, tokens, words);
  const distance = quantities.find((quantity) => isDistance(tokens, quantity, words));
  if (reached === undefined && distance === undefined && due === undefined) return null;
  const levels = quantities.flatMap((other) =>
    other !== target && other.value !== null && sameKind(other, target) ? [other.value] : [],
  );
  return {
    value: target.value,
    ...printedTarget(text, tokens, { target, reached, due }, words),
    ...measureSpan(text, tokens, [reached ?? distance, target], words),
    levels,
  };
}

/** Whether a sentence says of what it speaks by a pronoun alone ("This is below the target of 18"), and not of what ("Performance for ..."). */
export function isAnaphoric(text: string, words: ValueWords = defaultWords): boolean {
  const tokens = tokenise(text.slice(0, 60));
  if (phraseAt(books(words).reports, tokens, 0) !== null) return false;
  const anaphor = phraseAt(books(words).anaphors, tokens, 0);
  return anaphor !== null && phraseAt(books(words).namedAfter, tokens, anaphor.next) === null;
}

/**
 * The target that a sentence states of what the one before it says was reached: "There were 412 admissions. The target is fewer than 550." Null where the
 * sentence names a level or a measure of its own, or the one before it none of the kind.
 */
export function readTargetBehind(
  before: string,
  text: string,
  words: ValueWords = defaultWords,
): SentenceTarget | null {
  if (before.length + text.length > longestSentence || !mayNameTarget(words)(text) || mayNameTarget(words)(before))
    return null;
  if ((!isAnaphoric(text, words) && !opensWithTarget(text, words)) || isAnaphoric(before, words)) return null;
  const tokens = tokenise(text);
  const [target, ...others] = quantitiesIn(text, tokens, findAsides(tokens, words), words);
  if (target === undefined || target.value === null || others.length > 0 || !isTarget(tokens, target, undefined, words))
    return null;
  const tokensBefore = tokenise(before);
  const quantities = quantitiesIn(before, tokensBefore, findAsides(tokensBefore, words), words);
  const reached = reachedBeside(tokensBefore, quantities, { ...target, from: tokensBefore.length }, words);
  if (reached === undefined || reached.value === null) return null;
  const span = measureSpan(before, tokensBefore, [reached], words);
  if (span.start === 0 && span.end === before.length) return null;
  const raw = before.slice(tokensBefore[reached.from]?.start, tokensBefore[reached.next - 1]?.end);
  return {
    value: target.value,
    ...printedTarget(text, tokens, { target, reached: undefined, due: dueIn(text, tokens, words) }, words),
    actual: { value: reached.value, unit: reached.unit, raw },
    ...span,
    levels: [reached.value],
  };
}

const opensWithTarget = (text: string, words: ValueWords): boolean => {
  const tokens = tokenise(text.slice(0, 60));
  return phraseAt(books(words).name, tokens, phraseAt(books(words).articles, tokens, 0)?.next ?? 0) !== null;
};

/** Whether a sentence opens with its target and names no measure for it: "The target is less than 5% and we achieved 4%". */
export function isTargetAlone(text: string, words: ValueWords = defaultWords): boolean {
  const tokens = tokenise(text.slice(0, 60));
  const { name, namedAfter, articles } = books(words);
  const named = phraseAt(name, tokens, phraseAt(articles, tokens, 0)?.next ?? 0);
  return named !== null && phraseAt(namedAfter, tokens, named.next) === null;
}

/** Whether a figure is the level of a target named before it in the sentence, or right behind it ("the 90% target"). */
function isTarget(
  tokens: readonly Token[],
  quantity: Quantity,
  before: Quantity | undefined,
  words: ValueWords,
): boolean {
  const { name, others, links, comparisons } = books(words);
  const named = phraseAt(name, tokens, quantity.next);
  // A bare number before the word may count targets ("14 of 90 targets") or be the year of one; held against another, with nothing behind, it is one.
  const isLast = named !== null && tokens[named.next]?.kind !== 'word';
  const isLevel = quantity.unit !== 'count' || (isLast && phraseBefore(comparisons, tokens, quantity.from) !== null);
  if (named !== null && phraseAt(others, tokens, named.next) === null && isLevel) return true;
  const from = boundOf(tokens, quantity.from, quantity.next, words).from;
  if (phraseBefore(links, tokens, from) === null) return false;
  const first = Math.max(before?.next ?? 0, from - mostBetween);
  for (let index = from - 1; index >= first; index--) {
    const match = phraseAt(name, tokens, index);
    if (match !== null && !isState(tokens, match.next, words)) return phraseAt(others, tokens, match.next) === null;
  }
  return false;
}

/** Whether words that end at a token say how a level stands to its target, and not what that is: "off target at 80%". */
function isState(tokens: readonly Token[], next: number, words: ValueWords): boolean {
  const { states, stateLinks } = books(words);
  return phraseBefore(states, tokens, next) !== null && phraseAt(stateLinks, tokens, next) !== null;
}
