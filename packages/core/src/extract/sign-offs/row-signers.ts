import { flat, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { Party, SignOff } from '../../model/index.ts';
import { findDates, parseDate, parseParty } from '../../values/index.ts';
import { answerOf } from './answers.ts';
import { capacityOf, domainOf } from './domains.ts';
import { standsFor } from './signer-in-words.ts';

/** A cell of a row, and the column it begins in. */
export interface RowCell {
  readonly column: number;
  readonly text: Passage;
}

/** A cell of more letters than this is no name or post. */
export const longestPost = 100;

/** Whether a cell names a person. */
export const isPerson = ({ text }: RowCell, lexicon: CompiledLexicon): boolean =>
  text.text.length <= longestPost && dayIn(text) === null && partyIn(text, lexicon)?.kind === 'person';

/** Whom a cell names: of two, the one who signed for the other. */
const partyIn = (text: Passage, lexicon: CompiledLexicon): Party | null =>
  parseParty(flat(text).split(standsFor(lexicon))[0] ?? '', lexicon.words);

/** Who signs in a row. */
export interface RowSigner {
  readonly name: string | null;
  readonly role: string | null;
  /** What the row begins with where that is not the name: a post, or what is signed for. */
  readonly label: string | null;
}

/** Who signs: the person a cell names, initials beside a profession, or the post that the row begins with. */
export function signerOf(
  first: RowCell,
  named: RowCell | undefined,
  others: readonly RowCell[],
  isDated: boolean,
  lexicon: CompiledLexicon,
): RowSigner | null {
  const words = labelIn(flat(first.text));
  const holder = holderIn(words, lexicon);
  if (holder !== null) return { ...holder, label: null };
  const isPost =
    parseParty(words, lexicon.words)?.kind === 'post' ||
    capacityOf(words, lexicon) !== undefined ||
    lexicon.implication.whole(words) !== undefined;
  if (named === first) {
    const party = parseParty(words, lexicon.words);
    return { name: party?.name ?? null, role: party?.role ?? null, label: null };
  }
  if (named !== undefined) {
    const party = partyIn(named.text, lexicon);
    // Beside a name and a date, whatever stands first says for what they sign.
    return isPost || isDated ? { name: party?.name ?? null, role: party?.role ?? null, label: words } : null;
  }
  // A step of the paper's own way is nobody's post, whoever it mentions.
  const isOffice = domainOf(words, lexicon) !== undefined || lexicon.implication.whole(words) !== undefined;
  if (lexicon.begins('askedDates', words) || !(isOffice || parseParty(words, lexicon.words)?.kind === 'post'))
    return null;
  const initials = others
    .map(({ text }) => flat(text))
    .find((cell) => /^\p{Lu}{2,4}$/u.test(cell) && answerOf(cell, lexicon) === null);
  return { name: initials ?? null, role: null, label: words };
}

/** What is signed for, before the statement that is printed in the same cell: "Legal: there are no legal implications". */
const labelIn = (words: string): string => /^([^:]{3,60}):\s/.exec(words)?.[1] ?? words;

/** Whom a cell names with the post: "Monitoring Officer (Ann Clark)". */
function holderIn(words: string, lexicon: CompiledLexicon): Pick<RowSigner, 'name' | 'role'> | null {
  const [, post, name] = /^(.{4,80}?)\s\(([^()]{4,40})\)$/.exec(words) ?? [];
  return post !== undefined && name !== undefined && parseParty(name, lexicon.words)?.kind === 'person'
    ? { name, role: post }
    : null;
}

/** The post in the cell behind a name. */
export function postBehind(
  named: RowCell | undefined,
  cells: readonly RowCell[],
  lexicon: CompiledLexicon,
): RowCell | undefined {
  const next = named === undefined ? undefined : cells[cells.indexOf(named) + 1];
  if (next === undefined || next.text.text.length > longestPost || dayIn(next.text) !== null) return undefined;
  const words = flat(next.text);
  const party = parseParty(words, lexicon.words);
  const isPost =
    party?.kind === 'post' ||
    // "Major Projects Lead" could be a name with its post where none stood before it.
    (party?.kind === 'person' && party.role !== null && !words.includes(',')) ||
    lexicon.holds('officerPosts', words) ||
    lexicon.holds('memberPosts', words);
  return isPost ? next : undefined;
}

const longestDate = 40;

/** The day a cell holds, alone or behind a word: "sent 14/10/2031". */
export function dayIn({ text }: Passage): SignOff['date'] {
  const date = parseDate(text) ?? (text.length <= longestDate ? (findDates(text)[0]?.value ?? null) : null);
  return date?.precision === 'day' ? date : null;
}
