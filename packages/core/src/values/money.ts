import type { ValueWords } from '../lexicon/words.ts';
import type { Money } from '../model/values.ts';
import { dateAt } from './dates.ts';
import type { Found } from './found.ts';
import { digitsAt, gluedAt, type NumberMatch } from './numbers.ts';
import { type PhraseMatch, perWords, phraseAt, phraseBefore, phraseBook, phraseSet } from './phrases.ts';
import { type Token, tokenise } from './tokens.ts';
import { defaultWords } from './vocabulary.ts';

const books = perWords((words) => ({
  currencies: phraseBook(Object.entries(words.currencies)),
  scales: phraseBook(Object.entries(words.moneyScales)),
  oneOff: phraseSet(words.oneOff),
  recurrent: phraseSet(words.recurrent),
  links: phraseSet(words.moneyLinks),
  yearLinks: phraseSet(words.moneyYearLinks),
}));

/**
 * The sums of money printed in a text: a currency sign or code, a number, and its scale (`£2.948m`, `£240k`, `£1.2 million`, `£50 000`).
 *
 * A number without a sign is no sum. Where a converter turned the sign into another character, add that character to `words.currencies`.
 * Brackets do not make a sum negative: prose puts sums in brackets, and only a caller who knows the table can tell. `basis` and `year` come from the words
 * right beside the sum. Of a range (`£5-10m`) both ends are given.
 */
export function findMoney(text: string, words: ValueWords = defaultWords): Found<Money>[] {
  if (!/\d/.test(text)) return [];
  const tokens = tokenise(text);
  const found: Found<Money>[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const sum = sumAt(tokens, index, words);
    if (sum === null) continue;
    for (const part of sum.parts) {
      const [first, last] = [tokens[part.from], tokens[part.next - 1]];
      if (!first || !last) continue;
      const raw = text.slice(first.start, last.end);
      const beside = besides(text, tokens, sum.from, sum.next, words);
      found.push({
        value: { value: part.value, currency: sum.currency, raw, ...beside },
        start: first.start,
        end: last.end,
      });
    }
    index = sum.next - 1;
  }
  return found;
}

/** The sum of money that a field or cell prints, whatever words stand around it; null where it prints none or several. */
export function parseMoney(raw: string, words: ValueWords = defaultWords): Money | null {
  const [only, ...others] = findMoney(raw, words);
  return only === undefined || others.length > 0 ? null : only.value;
}

interface Sum {
  readonly from: number;
  readonly next: number;
  readonly currency: string;
  readonly parts: readonly { readonly from: number; readonly next: number; readonly value: number }[];
}

function sumAt(tokens: readonly Token[], index: number, words: ValueWords): Sum | null {
  const { currencies } = books(words);
  const sign = phraseAt(currencies, tokens, index);
  if (sign === null) return null;
  const minusBefore = isMinus(tokens, index - 1) && tokens[index]?.glued === true;
  const minusAfter = isMinus(tokens, sign.next) && gluedAt(tokens, sign.next + 1) !== null;
  const at = minusAfter ? sign.next + 1 : sign.next;
  const amount = amountAt(tokens, at, words);
  if (amount === null) return null;
  const from = minusBefore ? index - 1 : index;
  const factor = minusBefore || minusAfter ? -1 : 1;
  const rangeEnd = amount.scaled ? null : rangeEndAt(tokens, amount.next, words);
  if (rangeEnd === null)
    return {
      from,
      next: amount.next,
      currency: sign.value,
      parts: [{ from, next: amount.next, value: factor * amount.value }],
    };
  const low = { from, next: amount.next, value: round(amount.value * rangeEnd.scale) };
  const high = { from: amount.next + 1, next: rangeEnd.next, value: rangeEnd.value };
  return { from, next: rangeEnd.next, currency: sign.value, parts: [low, high] };
}

/** A hyphen is a minus only where no word or number is glued before it ("£5m-£10m" is a range). */
function isMinus(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.lower === '-' && (!token.glued || tokens[index - 1]?.kind === 'mark');
}

interface Amount extends NumberMatch {
  readonly scale: number;
  readonly scaled: boolean;
}

function amountAt(tokens: readonly Token[], index: number, words: ValueWords): Amount | null {
  const number = spacedThousandsAt(tokens, index) ?? digitsAt(tokens, index);
  if (number === null) return null;
  const scale = scaleAt(tokens, number.next, words);
  if (scale === null) return { ...number, scale: 1, scaled: false };
  return { value: round(number.value * scale.value), next: scale.next, scale: scale.value, scaled: true };
}

/** Undoes what binary fractions add: 2.948 × 1e6. */
const round = (value: number): number => Number(value.toPrecision(15));

function scaleAt(tokens: readonly Token[], index: number, words: ValueWords): PhraseMatch<number> | null {
  const match = phraseAt(books(words).scales, tokens, index);
  const token = tokens[index];
  if (match === null || token === undefined) return null;
  const isWord = token.text.length > 2;
  if (!isWord && !token.glued && token.text === token.lower && token.lower === 'p') return null;
  return match;
}

function rangeEndAt(tokens: readonly Token[], index: number, words: ValueWords): Amount | null {
  if (gluedAt(tokens, index, '-') === null || gluedAt(tokens, index + 1) === null) return null;
  return amountAt(tokens, index + 1, words);
}

/**
 * "£50 000": groups of three digits after spaces. An ordinary space joins them only where the last group is round or nothing follows that could be counted,
 * so that "£50 100 people" stays fifty pounds.
 */
function spacedThousandsAt(tokens: readonly Token[], index: number): NumberMatch | null {
  const first = tokens[index];
  if (first?.kind !== 'digits' || first.text.length > 3) return null;
  let digits = first.text;
  let next = index + 1;
  for (
    let group = tokens[next];
    group?.kind === 'digits' && !group.glued && group.text.length === 3;
    group = tokens[next]
  ) {
    digits += group.text;
    next++;
  }
  if (next === index + 1 || gluedAt(tokens, next, ',') !== null) return null;
  const isRound = tokens[next - 1]?.text === '000';
  return isRound || tokens[next]?.kind !== 'word' ? { value: Number(digits), next } : null;
}

function besides(
  text: string,
  tokens: readonly Token[],
  from: number,
  next: number,
  words: ValueWords,
): Pick<Money, 'basis' | 'year'> {
  const { oneOff, recurrent, links } = books(words);
  const before = phraseBefore(links, tokens, from)?.from ?? from;
  const after = '(,'.includes(tokens[next]?.lower ?? ' ') ? next + 1 : next;
  const behind = (book: typeof oneOff): PhraseMatch<true> | null =>
    phraseAt(book, tokens, next) ?? phraseAt(book, tokens, after);
  const is = (book: typeof oneOff): boolean =>
    (behind(book) ?? phraseBefore(book, tokens, from) ?? phraseBefore(book, tokens, before)) !== null;
  const basis = is(oneOff) ? 'oneOff' : is(recurrent) ? 'recurrent' : undefined;
  const year = yearBeside(text, tokens, from, (behind(oneOff) ?? behind(recurrent))?.next ?? next, words);
  return { ...(basis && { basis }), ...(year && { year }) };
}

function yearBeside(
  text: string,
  tokens: readonly Token[],
  from: number,
  next: number,
  words: ValueWords,
): string | undefined {
  const link = phraseAt(books(words).yearLinks, tokens, next);
  const at = link?.next ?? (tokens[next]?.lower === '(' ? next + 1 : next);
  const after = yearSpan(text, tokens, at, words);
  if (after !== undefined) return after;
  const colon = tokens[from - 1]?.lower === ':' || tokens[from - 1]?.lower === '-' ? from - 1 : from;
  for (let start = Math.max(0, colon - 4); start < colon; start++) {
    const match = dateAt(tokens, start, words);
    if (match?.next === colon) return yearSpan(text, tokens, start, words);
  }
  return undefined;
}

function yearSpan(text: string, tokens: readonly Token[], index: number, words: ValueWords): string | undefined {
  const match = dateAt(tokens, index, words);
  const [first, last] = [tokens[index], match && tokens[match.next - 1]];
  if (!match || !first || !last || (match.precision !== 'financialYear' && match.precision !== 'year'))
    return undefined;
  return text.slice(first.start, last.end);
}
