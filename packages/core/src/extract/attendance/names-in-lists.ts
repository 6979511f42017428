import { type Passage, slicePassage } from '../../document/index.ts';
import { type CompiledLexicon, inAnyCase, perLexicon } from '../../lexicon/index.ts';
import type { Party } from '../../model/index.ts';
import { parseParty } from '../../values/index.ts';
import { officeHolder } from './office-holders.ts';

/** One name of a list, with whom it names. */
export interface ListedName {
  readonly place: Passage;
  readonly party: Party;
}

interface Piece {
  readonly from: number;
  readonly to: number;
}

const mostNameLength = 160;

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
    titles: new RegExp(`^${titles}(?![\\p{L}])\\.?`, 'iu'),
    courtesy: new RegExp(`^(?:the\\s)?${lexicon.oneOf('courtesies')},?\\s(?=(?:the|y)\\s)`, 'iu'),
    tier: new RegExp(`^\\p{Lu}/(?=${titles}[.\\s])`, 'iu'),
    beforeTitle: new RegExp(beforeTitle, 'u'),
    separator: new RegExp(separators.join('|'), 'gu'),
  };
});

/**
 * The people a text lists: one to a line, parted by commas, semicolons or "and", or each opening with a title. "Councillors A, B and C" names
 * Councillor A, Councillor B and Councillor C. What names nobody of itself (a post, letters after a name) belongs to the name before. Prose
 * lists nobody.
 */
export function listedNames(text: Passage, lexicon: CompiledLexicon): readonly ListedName[] {
  const names: { from: number; to: number; title: string; office?: string }[] = [];
  const { titles, courtesy, tier } = shapesOf(lexicon);
  let plural = '';
  const pieces = piecesOf(text.text, lexicon).map((part) => trimmed(text.text, part));
  for (const [index, found] of pieces.entries()) {
    // "C/Cllr A" is a member of the county's council.
    const printed = text.text.slice(found.from, found.to);
    const before =
      tier.exec(printed) ?? (officeHolder(printed, lexicon.words) === null ? courtesy.exec(printed) : null);
    const piece = { ...found, from: found.from + (before?.[0].length ?? 0) };
    const words = text.text.slice(piece.from, piece.to);
    // "County Cllr A" sits on another council: the word stands before the title and names nobody.
    if (lexicon.is('bodySorts', words)) continue;
    const title = titles.exec(words)?.[0] ?? '';
    const singular = lexicon.singularTitle(title);
    const behind = /^\s?[–:-]?\s?/.exec(words.slice(title.length))?.[0].length ?? 0;
    const from = singular === undefined ? piece.from : piece.from + title.length + behind;
    plural = singular ?? (/^(?:mrs|ms|mr|miss|dr)\b/i.test(title) || title === '' ? plural : '');
    const own = text.text.slice(from, piece.to);
    const last = names.at(-1);
    const bySurname =
      plural !== '' && last?.title === plural && isSurname(text.text.slice(last.from, last.to)) && isSurname(own);
    const next = pieces[index + 1];
    // "..., and the Clerk, Mrs A Bee": an office behind the members, with who holds it.
    const isHeldNext =
      index > 0 &&
      next !== undefined &&
      isHeldBy(own, titles.exec(text.text.slice(next.from, next.to))?.[0] ?? '', lexicon);
    if (isHeldNext) plural = '';
    const opensWithOffice = isHeldNext || ((last === undefined || last.office !== undefined) && isOffice(own, lexicon));
    // Behind words that name nobody one word alone is no name: "Welcome and Introduction".
    if (index > 0 && last === undefined && title === '' && isSurname(own)) continue;
    // "Mr A Bee, Team Leader, Harbourside": behind a name with its title one word alone says where.
    const above = last === undefined ? '' : text.text.slice(last.from, last.to);
    const isPlace = plural === '' && above.includes(',') && titles.test(above) && isSurname(own);
    // "The Clerk, Mrs A Bee" is one person.
    if (last !== undefined && singular === undefined && isHeldBy(above, title, lexicon)) {
      names[names.length - 1] = { from: piece.from, to: piece.to, title: '', office: above };
      continue;
    }
    if (opensWithOffice || bySurname || (!isPlace && isPerson(spaced(withTitle(plural, own)), title !== '', lexicon)))
      names.push({ from, to: piece.to, title: plural });
    else if (last !== undefined && !isProse(own) && !/^\d/.test(own)) last.to = piece.to;
  }
  return names.flatMap(({ from, to, title, office }): readonly ListedName[] => {
    const place = slicePassage(text, from, to);
    if (office !== undefined) return heldOffice(place, office, lexicon);
    const words = spaced(withTitle(title, place.text));
    const party = officeHolder(words, lexicon.words) ?? parseParty(words, lexicon.words);
    if (party?.name != null || (party !== null && isOffice(words, lexicon))) return [{ place, party }];
    // A surname that is also the name of a post: "Councillors Ives, Ward and Ellis".
    return isSurname(place.text)
      ? [{ place, party: { name: words, role: null, body: null, kind: 'person', raw: words } }]
      : [];
  });
}

/** Whether an office is that of the person with a title who is named right behind it: a councillor presides, and clerks are none. */
function isHeldBy(office: string, title: string, lexicon: CompiledLexicon): boolean {
  if (title === '' || office.includes('(') || !isOffice(office, lexicon)) return false;
  return lexicon.singularTitle(`${title.replace(/\.$/, '')}s`) === undefined || lexicon.holds('memberPosts', office);
}

function heldOffice(place: Passage, office: string, lexicon: CompiledLexicon): readonly ListedName[] {
  const party = parseParty(spaced(place.text), lexicon.words);
  if (party === null) return [];
  const roles = [office.replace(/^the\s/i, ''), ...(party.role === null ? [] : [party.role])];
  return [{ place, party: { ...party, role: roles.join(', ') } }];
}

/** An office printed for whoever holds it, as councils list a mayor: "The Mayor", "The Lord Mayor (Councillor A)". */
const isOffice = (words: string, lexicon: CompiledLexicon): boolean =>
  lexicon.begins('objectOpeners', words) &&
  (officeHolder(words, lexicon.words) !== null ||
    (words.split(/\s/).length <= 4 && parseParty(words, lexicon.words)?.kind === 'post'));

const mostPostWords = 6;

/** Whether words name a post: a name behind them is that of its holder. */
const isPost = (words: string, lexicon: CompiledLexicon): boolean =>
  words !== '' &&
  words.split(/\s/).length <= mostPostWords &&
  parseParty(`${words} ${anybody}`, lexicon.words)?.role === words;

const anybody = 'Mr A Bee';

const isSurname = (words: string): boolean => /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(words);

/** A piece without the mark or the "and" that a line's end leaves on it. */
function trimmed(text: string, { from, to }: Piece): Piece {
  const end = /(?:\s(?:and|a|ac)|[.;,\s]){1,3}$/u.exec(text.slice(from, to));
  const initial = /(?:^|\s)\p{Lu}\.$/u.test(text.slice(from, to));
  return { from, to: end === null || initial ? to : from + end.index };
}

const withTitle = (title: string, name: string): string => (title === '' ? name : `${title} ${name}`);

/** A name with the spaces that its printer left out, and round brackets: "Cllr.A Bee(Chair)", "A Bee [Chair]". */
const spaced = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/^(\p{Lu}\p{Ll}{1,4}\.)(?=\p{Lu})/u, '$1 ')
    .replace(/(?<![\p{L}.])(\p{Lu}\.)(?=\p{Lu}[\p{Ll}’'])/gu, '$1 ')
    .replace(/(?<=\p{L})\s?[([](?=\p{L})/gu, ' (')
    .replaceAll(']', ')')
    .replace(/(?<=\s[–-]\s.{2,60}) \(\p{Lu}{2,4}\p{Ll}?\)$/u, '');

/** Whether a piece of a list opens a name: with its title, or as words that are a person's and no post. */
function isPerson(piece: string, titled: boolean, lexicon: CompiledLexicon): boolean {
  const words = piece.trim();
  if (words === '' || words.length > mostNameLength || isProse(words) || !/\p{Ll}/u.test(words)) return false;
  // "Chair's Welcome" is somebody's, and nobody.
  if (!titled && /\p{L}[’']s\s/u.test(words)) return false;
  // "PCC Link Officer" opens with a body's letters, and no name does.
  if (!titled && /^\p{Lu}{3,}\s/u.test(words)) return false;
  const party = parseParty(words, lexicon.words);
  return (
    party !== null &&
    party.kind === 'person' &&
    party.name !== null &&
    (titled || words.split(/\s/).length >= 2 || party.name.length > 2)
  );
}

/** Whether words outside brackets run on as in a sentence. */
const isProse = (words: string): boolean =>
  /(?:(?:^|\s)\p{Ll}[\p{Ll}’']+){4}/u.test(words.replace(/\([^()]{0,120}\)/g, ''));

/** Cuts a list at its separators outside brackets, and before each title that nothing parts from the name before. */
function piecesOf(text: string, lexicon: CompiledLexicon): readonly Piece[] {
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
