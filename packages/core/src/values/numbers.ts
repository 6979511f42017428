import type { ValueWords } from '../lexicon/words.ts';
import { perWords, phraseAt, phraseBook } from './phrases.ts';
import { type Token, tokenise } from './tokens.ts';
import { defaultWords } from './vocabulary.ts';

/** A number and the token after it. */
export interface NumberMatch {
  readonly value: number;
  readonly next: number;
}

/** The token at an index where it is glued to the one before and is that mark or, with no mark given, digits. */
export function gluedAt(tokens: readonly Token[], index: number, mark?: string): Token | null {
  const token = tokens[index];
  if (!token?.glued) return null;
  return (mark === undefined ? token.kind === 'digits' : token.lower === mark) ? token : null;
}

/** The number in digits at a token: thousands parted by commas, a decimal point, no sign. */
export function digitsAt(tokens: readonly Token[], index: number): NumberMatch | null {
  const first = tokens[index];
  if (first?.kind !== 'digits') return null;
  let digits = first.text;
  let next = index + 1;
  for (;;) {
    const thousands = gluedAt(tokens, next, ',') && gluedAt(tokens, next + 1);
    if (thousands?.text.length !== 3 || first.text.length > 3) break;
    digits += thousands.text;
    next += 2;
  }
  const decimals = gluedAt(tokens, next, '.') && gluedAt(tokens, next + 1);
  const isReference = gluedAt(tokens, next + 2, '.') && gluedAt(tokens, next + 3);
  if (!decimals || isReference) return { value: Number(digits), next };
  return { value: Number(`${digits}.${decimals.text}`), next: next + 2 };
}

const books = perWords((words) => ({
  cardinals: phraseBook(Object.entries(words.cardinals)),
  multiples: phraseBook(Object.entries(words.multiples)),
}));

/** The number at a token, in digits or in words: "1,200", "1.2 million", "twenty-five", "two hundred". */
export function numberAt(
  tokens: readonly Token[],
  index: number,
  words: ValueWords = defaultWords,
): NumberMatch | null {
  const { multiples } = books(words);
  const start =
    digitsAt(tokens, index) ??
    cardinalAt(tokens, index, words) ??
    (phraseAt(multiples, tokens, index) && { value: 1, next: index });
  if (start === null) return null;
  const multiple = phraseAt(multiples, tokens, start.next);
  return multiple === null ? start : { value: start.value * multiple.value, next: multiple.next };
}

function cardinalAt(tokens: readonly Token[], index: number, words: ValueWords): NumberMatch | null {
  const { cardinals } = books(words);
  const tens = phraseAt(cardinals, tokens, index);
  if (tens === null || tens.value < 20) return tens;
  const unit = phraseAt(cardinals, tokens, tokens[tens.next]?.lower === '-' ? tens.next + 1 : tens.next);
  return unit !== null && unit.value < 10 ? { value: tens.value + unit.value, next: unit.next } : tens;
}

/** The number a whole text prints, in digits or in words; null where it prints anything else. */
export function parseNumber(raw: string, words: ValueWords = defaultWords): number | null {
  const tokens = tokenise(raw);
  const match = numberAt(tokens, 0, words);
  return match !== null && match.next === tokens.length ? match.value : null;
}
