import type { Aside, AsideBooks, AsideForm } from './aside-books.ts';
import { dateAt } from './dates.ts';
import { gluedAt, numberAt } from './numbers.ts';
import { type PhraseBook, phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A date, or a span of years. */
export const date: AsideForm = (tokens, index, { words }) => {
  if (isSpanOfYears(tokens, index) || isShortYear(tokens, index)) return { kind: 'date', from: index, next: index + 3 };
  const match = dateAt(tokens, index, words);
  return match === null || match.precision === 'relative' ? null : { kind: 'date', from: index, next: match.next };
};

/** "23/24": a financial year in two figures each. Smaller ones may be so many of so many. */
function isShortYear(tokens: readonly Token[], index: number): boolean {
  const [first, last] = [tokens[index], gluedAt(tokens, index + 2)];
  return (
    first !== undefined &&
    /^[12]\d$/.test(first.text) &&
    Number(first.text) >= 15 &&
    gluedAt(tokens, index + 1, '/') !== null &&
    last?.text === String(Number(first.text) + 1)
  );
}

/** "2026-28" is no date of its own, but no figure either. */
function isSpanOfYears(tokens: readonly Token[], index: number): boolean {
  const [first, last] = [tokens[index], gluedAt(tokens, index + 2)];
  return (
    first?.kind === 'digits' &&
    /^(?:19|20)\d\d$/.test(first.text) &&
    gluedAt(tokens, index + 1, '-') !== null &&
    last !== null &&
    /^(?:\d\d|20\d\d)$/.test(last.text)
  );
}

/** A length of time behind a lead: "every 6 months", "within 28 days". */
export const timed =
  (kind: Aside['kind'], leads: (books: AsideBooks) => PhraseBook<true>): AsideForm =>
  (tokens, index, all) => {
    const lead = phraseAt(leads(all), tokens, index);
    const number = lead && numberAt(tokens, lead.next, all.words);
    const at = number && tokens[number.next]?.lower === '-' ? number.next + 1 : number?.next;
    const period = at === undefined ? null : phraseAt(all.periods, tokens, at);
    return period && { kind, from: index, next: period.next };
  };

/** "12-month total", "six month basis": a length of time used as an adjective. */
export const adjective: AsideForm = (tokens, index, { periods, words }) => {
  const number = numberAt(tokens, index, words);
  if (number === null || gluedAt(tokens, number.next, '-') === null) return null;
  const period = phraseAt(periods, tokens, number.next + 1);
  return period && { kind: 'period', from: index, next: period.next };
};
