import { type Passage, slicePassage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import { parseParty } from '../../values/index.ts';
import type { ListedName } from './listed-name.ts';
import { piecesOf, trimmed } from './name-pieces.ts';
import { spaced } from './name-spacing.ts';
import { officeHolder } from './office-holders.ts';
import { heldOffice, isHeldBy, isOffice } from './offices-in-lists.ts';

const mostNameLength = 160;

const titleShapes = perLexicon((lexicon) => {
  const titles = lexicon.oneOf('titles');
  return {
    titles: new RegExp(`^${titles}(?![\\p{L}])\\.?`, 'iu'),
    courtesy: new RegExp(`^(?:the\\s)?${lexicon.oneOf('courtesies')},?\\s(?=(?:the|y)\\s)`, 'iu'),
    tier: new RegExp(`^\\p{Lu}/(?=${titles}[.\\s])`, 'iu'),
  };
});

/**
 * The people a text lists: one to a line, parted by commas, semicolons or "and", or each opening with a title. "Councillors A, B and C" names
 * Councillor A, Councillor B and Councillor C. What names nobody of itself (a post, letters after a name) belongs to the name before. Prose
 * lists nobody.
 */
export function listedNames(text: Passage, lexicon: CompiledLexicon): readonly ListedName[] {
  const names: { from: number; to: number; title: string; office?: string }[] = [];
  const { titles, courtesy, tier } = titleShapes(lexicon);
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

const isSurname = (words: string): boolean => /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(words);

const withTitle = (title: string, name: string): string => (title === '' ? name : `${title} ${name}`);

/** Whether a piece of a list opens a name: with its title, or as words that are a person's and no post. */
function isPerson(piece: string, titled: boolean, lexicon: CompiledLexicon): boolean {
  const words = piece.trim();
  if (words === '' || words.length > mostNameLength || isProse(words) || !/\p{Ll}/u.test(words)) return false;
  // "Chair's Welcome" is somebody's, and nobody.
  if (!titled && /\p{L}[’']s\s/u.test(words)) return false;
  // "Item No Item under discussion" heads the columns of what comes next.
  if (!titled && lexicon.begins('businessWords', words)) return false;
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
export const isProse = (words: string): boolean =>
  /(?:(?:^|\s)\p{Ll}[\p{Ll}’']+){4}/u.test(words.replace(/\([^()]{0,120}\)/g, ''));
