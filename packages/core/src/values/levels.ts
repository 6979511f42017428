import type { ValueWords } from '../lexicon/words.ts';
import { dateAt } from './dates.ts';
import { type PhraseBook, perWords, phraseAt, phraseBefore, phraseSet } from './phrases.ts';
import type { Token } from './tokens.ts';

interface Books {
  readonly universals: PhraseBook<true>;
  readonly moves: PhraseBook<true>;
  readonly intentions: PhraseBook<true>;
  readonly tasks: PhraseBook<true>;
  readonly deferred: PhraseBook<true>;
  readonly dueLeads: PhraseBook<true>;
  readonly named: PhraseBook<true>;
  readonly namedLeads: PhraseBook<true>;
}

const books = perWords(
  (words): Books => ({
    universals: phraseSet(words.universals),
    moves: phraseSet([...words.rising, ...words.falling, ...words.holding]),
    intentions: phraseSet(words.intentions),
    tasks: phraseSet(words.tasks),
    deferred: phraseSet(words.deferred),
    dueLeads: phraseSet(words.dueLeads),
    named: phraseSet(words.namedLevels),
    namedLeads: phraseSet(words.namedLevelLeads),
  }),
);

/** Whether a statement names a level that has a name, as one to be reached by a date: "become carbon neutral by 2035". */
export function isNamedLevel(tokens: readonly Token[], words: ValueWords): boolean {
  const { named, namedLeads, dueLeads } = books(words);
  const isNamed = tokens.some(
    (_, index) => phraseAt(named, tokens, index) !== null && phraseBefore(namedLeads, tokens, index) !== null,
  );
  const isDue = (index: number): boolean => {
    const lead = phraseAt(dueLeads, tokens, index);
    return lead !== null && dateAt(tokens, lead.next, words) !== null;
  };
  return isNamed && tokens.some((_, index) => isDue(index));
}

/** Whether a statement names something to be done or delivered. */
export function isTask(tokens: readonly Token[], words: ValueWords): boolean {
  return tokens.some((_, index) => phraseAt(books(words).tasks, tokens, index) !== null);
}

/**
 * Whether a statement without a figure still names a level to reach: it opens with all, every or no ("All staff have laptops"), with a movement ("Improved satisfaction levels"),
 * perhaps behind a label or a date ("Mental health - Improve access", "By 2028, maintain the rate"), or says what will have moved. A level that is still to be set is none.
 */
export function isStatedLevel(tokens: readonly Token[], words: ValueWords): boolean {
  const { universals, moves, intentions, deferred } = books(words);
  if (tokens.some((_, index) => phraseAt(deferred, tokens, index) !== null)) return false;
  for (const index of openings(tokens, words)) {
    if (phraseAt(universals, tokens, index) !== null) return tokens.length - index >= 3;
    if (phraseAt(moves, tokens, index) !== null) return tokens.length - index >= 2;
  }
  return tokens.some((_, index) => {
    const intention = phraseAt(intentions, tokens, index);
    return intention !== null && tokens[index]?.lower !== 'to' && phraseAt(moves, tokens, intention.next) !== null;
  });
}

/** The tokens at which the statement proper may begin: the first, the one behind a label, the one behind a date. */
function openings(tokens: readonly Token[], words: ValueWords): readonly number[] {
  const first = tokens.findIndex((token) => token.kind !== 'mark');
  const label = tokens.findIndex(
    (token, index) => index > first && index <= 8 && (token.text === ':' || (token.lower === '-' && !token.glued)),
  );
  const lead = phraseAt(books(words).dueLeads, tokens, Math.max(0, first));
  const date = lead && dateAt(tokens, lead.next, words);
  const afterDate = date && (tokens[date.next]?.text === ',' ? date.next + 1 : date.next);
  const starts = [first, label < 0 ? -1 : label + 1, afterDate ?? -1].filter((index) => index >= 0);
  return starts.flatMap((index) => [index, index + (tokens[index]?.lower === 'we' ? 1 : 0)]);
}
