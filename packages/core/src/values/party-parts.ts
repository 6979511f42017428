import type { ValueWords } from '../lexicon/words.ts';
import { honorificsAt, nameRunAt, nameVocabulary, nameWords } from './names.ts';
import { trimMarks } from './tokens.ts';

/** A stretch of a text that names one or more people, or the post of one. */
export interface PartyPart {
  readonly text: string;
  readonly start: number;
  /** What stands before it. `hard`: it cannot belong to the part before. */
  readonly separator: 'soft' | 'and' | 'hard' | null;
  /** The separator as it is to be printed where the two parts are one post. */
  readonly gap: string;
  /** Whether a colon stands before it, as between a post and who holds it. */
  readonly afterColon: boolean;
  /** How many parts there are. */
  readonly count: number;
  /** It is behind a title for several ("Cllrs Hill and Moor"), so a single word is a name. */
  readonly surnames: boolean;
  /** It begins like a post of its own. */
  readonly opensPost: boolean;
}

const separatorPattern = /[,;\n\t|•]| [-–—] |[()]|: |\//g;

const shortWord = /\s(?<word>\S{1,6})(?=\s)/g;

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly separator: Exclude<PartyPart['separator'], null>;
}

/** Cuts a text at the separators between people and posts, and at "and" and "/" where each side names somebody. */
export function splitParts(raw: string, words: ValueWords): readonly PartyPart[] {
  const { joins } = nameVocabulary(words);
  const cuts: Cut[] = [];
  for (const match of raw.matchAll(separatorPattern)) {
    const printed = match[0];
    const [from, to] = [match.index, match.index + printed.length];
    if (printed === '/') {
      const isSpaced = raw.charAt(from - 1) === ' ' && raw.charAt(to) === ' ';
      if (!isSpaced && endsInPost(raw, to, words)) continue;
      if (partsNobody(raw, from, to, cuts, words) && !(isSpaced && partsNameFromPost(raw, from, to, cuts, words)))
        continue;
      cuts.push({ from, to, separator: 'hard' });
    } else cuts.push({ from, to, separator: printed === ';' || printed === '•' || printed === '|' ? 'hard' : 'soft' });
  }
  for (const match of raw.matchAll(shortWord)) {
    if (!joins.has((match.groups?.['word'] ?? '').toLowerCase())) continue;
    const [from, to] = [match.index, match.index + match[0].length + 1];
    if (!partsNobody(raw, from, to, cuts, words)) cuts.push({ from, to, separator: 'and' });
  }
  cuts.sort((a, b) => a.from - b.from);
  return partsBetween(raw, cuts, words);
}

/** Whether the noun of a post is all that follows a stroke: "Team Manager/Solicitor" is one post. */
function endsInPost(raw: string, to: number, words: ValueWords): boolean {
  const word = /^([\p{L}-]{1,24})\s?(?:[,;.)\d–—]|-\s|$)/u.exec(raw.slice(to, to + 30))?.[1];
  return word !== undefined && nameVocabulary(words).roles.has(word.toLowerCase());
}

/** Whether a stroke stands between somebody's name and a post that is another's: "Ann Hill / Head of Revenues". */
function partsNameFromPost(raw: string, from: number, to: number, cuts: readonly Cut[], words: ValueWords): boolean {
  const start = cuts.findLast((cut) => cut.to <= from)?.to ?? 0;
  const end = cuts.find((cut) => cut.from >= to)?.from ?? raw.length;
  const [left, right] = [nameWords(raw.slice(start, from)), nameWords(raw.slice(to, end))];
  const { roles, starters } = nameVocabulary(words);
  const run = nameRunAt(left, 0, words);
  const opens = starters.has(right[0]?.lower ?? '') && right.some((word) => roles.has(word.lower));
  return run !== null && run.length >= 2 && run.length === left.length && opens;
}

/** Whether the texts left and right of a cut, up to the next separators, do not each name somebody. */
function partsNobody(raw: string, from: number, to: number, cuts: readonly Cut[], words: ValueWords): boolean {
  const start = cuts.findLast((cut) => cut.to <= from)?.to ?? 0;
  const end = cuts.find((cut) => cut.from >= to)?.from ?? raw.length;
  const [left, right] = [nameWords(raw.slice(start, from)), nameWords(raw.slice(to, end))];
  const { roles, starters, shared } = nameVocabulary(words);
  if (left.some((word) => shared.has(word.lower))) return false;
  const names = (list: typeof left): boolean => {
    const run = nameRunAt(list, 0, words);
    if (run === null) return false;
    const own = run.length - run.titles;
    return run.titles > 0 || own >= 2 || (list.length === 1 && /^\p{Lu}{2}$/u.test(list[0]?.text ?? ''));
  };
  const posts = (list: typeof left): boolean => list.some((word) => roles.has(word.lower));
  const opens = starters.has(right[0]?.lower ?? '') || honorificsAt(right, 0, words) > 0;
  return !((names(left) && names(right)) || (posts(left) && names(right)) || (posts(left) && posts(right) && opens));
}

function partsBetween(raw: string, cuts: readonly Cut[], words: ValueWords): readonly PartyPart[] {
  const { shared, starters, roles } = nameVocabulary(words);
  const parts: { text: string; start: number; cut: Cut | undefined }[] = [];
  let from = 0;
  for (const [index, cut] of [...cuts, undefined].entries()) {
    const piece = raw.slice(from, cut?.from ?? raw.length);
    const text = trimMarks(piece, ' \n\t\u00a0*');
    if (/\p{L}/u.test(text) && !text.includes('@'))
      parts.push({ text, start: from + piece.indexOf(text), cut: index === 0 ? undefined : cuts[index - 1] });
    if (cut !== undefined) from = cut.to;
  }
  const surnames = parts.some(({ text }) => nameWords(text).some((word) => shared.has(word.lower)));
  return parts.map(({ text, start, cut }, index) => {
    const list = nameWords(text);
    const opensPost = starters.has(list[0]?.lower ?? '') && list.some((word) => roles.has(word.lower));
    const separator = index === 0 ? null : (cut?.separator ?? 'soft');
    const afterColon = cut !== undefined && raw.slice(cut.from, cut.to) === ': ';
    return { text, start, separator, gap: gapOf(raw, cut), afterColon, count: parts.length, surnames, opensPost };
  });
}

function gapOf(raw: string, cut: Cut | undefined): string {
  const printed = cut === undefined ? '' : raw.slice(cut.from, cut.to);
  if (printed === ',' || printed === ';') return `${printed} `;
  return printed === '(' ? ' (' : printed.startsWith(' ') ? printed : ' ';
}
