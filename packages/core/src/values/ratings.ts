import type { ValueWords } from '../lexicon/words.ts';
import type { Rating } from '../model/values.ts';
import { perWords, phraseAt, phraseSet } from './phrases.ts';
import { normalise, type Token, tokenise } from './tokens.ts';
import { defaultWords } from './vocabulary.ts';

const books = perWords((words) => ({
  levels: phraseSet(words.ratingLevels),
  letters: new Map(Object.entries(words.ratingLetters)),
  score: phraseSet(words.scoreLabels),
}));

const cellOfMatrix = /^[A-Fa-f] ?-?[1-6]$/;
const rowOfMatrix = /^[A-F]$/;
/** What several people gave on average. */
const average = /^\d{1,3}\.\d{1,2}$/;
const separators = new Set(['(', ')', '-', ':', '=', ',', '.', '[', ']', '/']);

/**
 * A likelihood, an impact or a score that a whole cell prints: a number (`4`, `16`), a level (`High`, `H`), both in either order (`Very Likely (5)`, `3 - Possible`,
 * `Low 4`), a cell of a lettered matrix (`C1`, given as the level). `12/25` is 12. A letter is given as the level it stands for. Null for anything else.
 */
export function parseRating(raw: string, words: ValueWords = defaultWords): Rating | null {
  const printed = raw.trim();
  const letter = books(words).letters.get(normalise(printed));
  if (letter !== undefined) return { raw: printed, level: letter };
  if (cellOfMatrix.test(printed) || rowOfMatrix.test(printed))
    return { raw: printed, level: printed.replace(/[ -]/g, '').toUpperCase() };
  if (average.test(printed)) return { raw: printed, number: Number(printed) };
  const tokens = tokenise(printed);
  if (tokens.length === 0 || tokens.length > 12) return null;
  const parts = ratingParts(tokens, printed, words);
  if (parts === null || (parts.number === undefined && parts.level === undefined)) return null;
  return { raw: printed, ...parts };
}

function ratingParts(tokens: readonly Token[], printed: string, words: ValueWords): Omit<Rating, 'raw'> | null {
  let number: number | undefined;
  let level: string | undefined;
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    if (token === undefined) break;
    const match = phraseAt(books(words).levels, tokens, index);
    const single = books(words).letters.get(token.lower);
    if (match !== null && level === undefined) {
      level = printed.slice(token.start, tokens[match.next - 1]?.end);
      index = match.next;
    } else if (single !== undefined && level === undefined) {
      level = single;
      index++;
    } else if (token.kind === 'digits' && number === undefined && token.text.length <= 3) {
      number = Number(token.text);
      index = tokens[index + 1]?.text === '/' && tokens[index + 2]?.kind === 'digits' ? index + 3 : index + 1;
    } else if (separators.has(token.lower) || (number !== undefined && isColour(token, words))) index++;
    else {
      const label = phraseAt(books(words).score, tokens, index);
      if (label === null) return null;
      index = label.next;
    }
  }
  return { ...(number !== undefined && { number }), ...(level !== undefined && { level }) };
}

/** A colour behind the number of a score: "6 (G)", "12 Amber". */
const isColour = ({ lower, text }: Token, { colours, colourLetters }: ValueWords): boolean =>
  Object.hasOwn(colours, lower) || (text === text.toUpperCase() && Object.hasOwn(colourLetters, lower));
