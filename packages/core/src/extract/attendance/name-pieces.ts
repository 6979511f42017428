import { type CompiledLexicon, inAnyCase, perLexicon } from '../../lexicon/index.ts';
import { parseParty } from '../../values/index.ts';

/** A stretch of a list, from separator to separator. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

const shapesOf = perLexicon((lexicon) => {
  const titles = lexicon.oneOf('titles');
  const beforeTitle = `\\s(?=${titles}[\\s.])`;
  // What a title belongs with: "for Cllr A", "the Cllr", "the Rt. Hon. Cllr".
  const leads = `(?:for|whom|and|by|of|Rt\\.?|${inAnyCase(lexicon.oneOf('objectOpeners'))}|${titles})`;
  const separators = [
    '[,;]\\s(?:and\\s)?',
    ',(?=\\p{Lu}\\.)',
    // "... Hill. 3 members of the public"
    '(?<=\\p{Ll}{3})\\.\\s(?=\\d)',
    // "and the Clerk – Ann Hill", "and the deputy clerk Ann Hill"
    '\\sand\\s(?=the\\s[\\p{L} ]{3,40}\\s[–-]\\s\\p{Lu}|the\\s(?:\\p{Ll}{2,12}\\s){1,5}\\p{Lu})',
    // "and the Parish Clerk, Mrs A Bee"
    `\\sand\\s(?=the\\s(?:\\p{L}{2,12}\\s){0,4}\\p{L}{3,12},\\s${titles}[\\s.])`,
    `(?:(?<=\\p{Ll}{3})\\.|\\s(?:and|&))\\s(?=(?:[\\p{L}\\d]{1,12}\\s){0,2}${lexicon.oneOf('publicWords')})`,
    // "1. Ann Hill 2. Bob Dale", but not "item 2."
    `(?<!(?<![\\p{L}])${inAnyCase(lexicon.oneOf('businessWords'))}\\.?)\\s(?=\\d{1,2}\\.\\s\\p{Lu})`,
    // "Ann Hill (Ind) Bob Dale (Lab)"
    '(?<=\\(\\p{Lu}{2,3}\\p{Ll}?\\))\\s(?=\\p{Lu})',
    '\\n',
    '\\s(?:and|a|ac|&)\\s(?=\\p{Lu}|\\d)',
    `(?<=[\\p{L}).])${beforeTitle}(?<!(?<![\\p{L}])${leads}\\s)`,
  ];
  return {
    beforeTitle: new RegExp(beforeTitle, 'u'),
    separator: new RegExp(separators.join('|'), 'gu'),
  };
});

/** Cuts a list at its separators outside brackets, and before each title that nothing parts from the name before. */
export function piecesOf(text: string, lexicon: CompiledLexicon): readonly Piece[] {
  const { beforeTitle, separator } = shapesOf(lexicon);
  const pieces: Piece[] = [];
  let from = 0;
  // "Chairman Cllr A, Vice-Chairman Cllr B": a list that opens with an office names the offices first.
  const isOfficesFirst = isPost(text.slice(0, beforeTitle.exec(text)?.index ?? 0), lexicon);
  for (const match of text.matchAll(separator)) {
    if (isInBrackets(text, match.index)) continue;
    if (isOfficesFirst && match[0] === ' ' && isPost(text.slice(from, match.index), lexicon)) continue;
    pieces.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  pieces.push({ from, to: text.length });
  return pieces;
}

const isInBrackets = (text: string, at: number): boolean =>
  text.lastIndexOf('(', at) > text.lastIndexOf(')', at - 1) && text.indexOf(')', at) >= 0;

const mostPostWords = 6;

/** Whether words name a post: a name behind them is that of its holder. */
const isPost = (words: string, lexicon: CompiledLexicon): boolean =>
  words !== '' &&
  words.split(/\s/).length <= mostPostWords &&
  parseParty(`${words} ${anybody}`, lexicon.words)?.role === words;

const anybody = 'Mr A Bee';

/** A piece without the mark or the "and" that a line's end leaves on it. */
export function trimmed(text: string, { from, to }: Piece): Piece {
  const end = /(?:\s(?:and|a|ac)|[.;,\s]){1,3}$/u.exec(text.slice(from, to));
  const initial = /(?:^|\s)\p{Lu}\.$/u.test(text.slice(from, to));
  return { from, to: end === null || initial ? to : from + end.index };
}
