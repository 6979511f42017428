import type { DateBooks, DateForm, DateMatch } from './date-parts.ts';
import { numberAt } from './numbers.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

/** "within six months", "in the next 28 days". */
export const within: DateForm = (tokens, index, books) => {
  const lead = phraseAt(books.relativeLeads, tokens, index);
  return lead && periodFrom(tokens, lead.next, books);
};

/** "6 months", "28 to 30 days": the longer of the two. */
export function periodFrom(tokens: readonly Token[], index: number, books: DateBooks): DateMatch | null {
  const low = numberAt(tokens, index, books.words);
  const high =
    low && (tokens[low.next]?.lower === '-' || tokens[low.next]?.lower === 'to')
      ? numberAt(tokens, low.next + 1, books.words)
      : null;
  const number = high ?? low;
  const period = number && phraseAt(books.periods, tokens, number.next);
  return period && { iso: null, precision: 'relative', next: period.next };
}

/** "Ongoing", "Continuous". */
export const ongoing: DateForm = (tokens, index, books) => {
  const match = phraseAt(books.ongoing, tokens, index);
  return match && { iso: null, precision: 'ongoing', next: match.next };
};

/** "Immediate", "As soon as possible". */
export const immediately: DateForm = (tokens, index, books) => {
  const match = phraseAt(books.immediately, tokens, index);
  return match && { iso: null, precision: 'relative', next: match.next };
};
