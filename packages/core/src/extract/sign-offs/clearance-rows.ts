import { flat, joinPassages, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { SignOff } from '../../model/index.ts';
import { findDates, parseDate, parseParty } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import { type Answer, answerOf } from './answers.ts';
import { capacityOf, domainOf, domainOfCategory } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';

/** The columns that a table's headings tell to hold names, posts and signatures. */
export interface ClearanceColumns {
  readonly name?: number | undefined;
  readonly post?: number | undefined;
  readonly signature?: number | undefined;
}

/** A cell of a row, and the column it begins in. */
export interface RowCell {
  readonly column: number;
  readonly text: Passage;
}

const longestPost = 100;

/** Who a row says signs, for what and when; null for a row that names nobody, or nobody beside a day, a signature or an answer. */
export function clearanceRow(
  row: readonly RowCell[],
  columns: ClearanceColumns,
  lexicon: CompiledLexicon,
): Omit<FoundSignOff, 'act'> | null {
  const cells = row.filter(({ text }) => text.text !== '');
  const [first, ...others] = cells;
  if (
    first === undefined ||
    first.text.text.length > longestPost ||
    /:$/.test(first.text.text) ||
    dayIn(first.text) !== null
  )
    return null;
  const dates = others.flatMap(({ text }) => dayIn(text) ?? []);
  const answer = others.map(({ text }) => answerOf(flat(text), lexicon)).find((told) => told !== null) ?? null;
  const named =
    cells.find((cell) => cell.column === columns.name && isPerson(cell, lexicon)) ??
    cells.find((cell) => isPerson(cell, lexicon));
  const signed = signerOf(first, named, others, dates.length > 0, lexicon);
  if (signed === null) return null;
  const { name, label } = signed;
  const post =
    others.find(({ column, text }) => column === columns.post && text !== named?.text) ??
    postBehind(named, cells, lexicon);
  const role = signed.role ?? (post === undefined ? null : flat(post.text));
  const isSigned = dates.length > 0 || cells.some(({ column }) => column === columns.signature);
  const isAnswered = answer !== null && answer.result !== 'notApplicable';
  if (name === null && dates.length === 0 && !isAnswered) return null;
  const whole = joinPassages(cells.map(({ text }) => text));
  return {
    text: flat(whole),
    passages: [whole],
    confidence: confidenceOf.joined,
    domain: domainFor(label, role, lexicon),
    role: label ?? role,
    person: name === null ? (role === null ? null : { name: null, role }) : { name, role: role ?? label },
    date: dates.at(-1) ?? null,
    result: resultOf(answer, isSigned, name !== null),
  };
}

const isPerson = ({ text }: RowCell, lexicon: CompiledLexicon): boolean =>
  text.text.length <= longestPost && dayIn(text) === null && parseParty(flat(text), lexicon.words)?.kind === 'person';

interface RowSigner {
  readonly name: string | null;
  readonly role: string | null;
  /** What the row begins with where that is not the name: a post, or what is signed for. */
  readonly label: string | null;
}

/** Who signs: the person a cell names, initials beside a profession, or the post that the row begins with. */
function signerOf(
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
    const party = parseParty(flat(named.text), lexicon.words);
    // Beside a name and a date, whatever stands first says for what they sign.
    return isPost || isDated ? { name: party?.name ?? null, role: party?.role ?? null, label: words } : null;
  }
  if (!isPost) return null;
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
function postBehind(
  named: RowCell | undefined,
  cells: readonly RowCell[],
  lexicon: CompiledLexicon,
): RowCell | undefined {
  const next = named === undefined ? undefined : cells[cells.indexOf(named) + 1];
  if (next === undefined || next.text.text.length > longestPost || dayIn(next.text) !== null) return undefined;
  const words = flat(next.text);
  const isPost =
    parseParty(words, lexicon.words)?.kind === 'post' ||
    lexicon.holds('officerPosts', words) ||
    lexicon.holds('memberPosts', words);
  return isPost ? next : undefined;
}

const domainFor = (label: string | null, role: string | null, lexicon: CompiledLexicon): SignOff['domain'] =>
  (label === null ? undefined : domainOf(label, lexicon)) ??
  domainOf(role ?? '', lexicon) ??
  (label === null ? undefined : (capacityOf(label, lexicon) ?? domainOfCategory(lexicon.implication.whole(label)))) ??
  capacityOf(role ?? '', lexicon) ??
  'other';

function resultOf(answer: Answer | null, isSigned: boolean, isNamed: boolean): SignOff['result'] {
  if (answer !== null && !isNamed) return answer.result;
  return isSigned ? 'stated' : 'blank';
}

const longestDate = 40;

/** The day a cell holds, alone or behind a word: "sent 14/10/2031". */
export function dayIn({ text }: Passage): SignOff['date'] {
  const date = parseDate(text) ?? (text.length <= longestDate ? (findDates(text)[0]?.value ?? null) : null);
  return date?.precision === 'day' ? date : null;
}
