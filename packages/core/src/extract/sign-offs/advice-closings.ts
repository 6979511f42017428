import { type Passage, slicePassage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { SignOff } from '../../model/index.ts';
import { findContacts, parseDate, parseParty, type Signer } from '../../values/index.ts';
import { roleIn } from './domains.ts';
import { isBracketed } from './labelled-values.ts';
import { isAdviser, signerInWords } from './signer-in-words.ts';

/** The words that close advice and name whose it is. */
export interface AdviceClosing extends Pick<SignOff, 'act' | 'role' | 'person' | 'date'> {
  /** The part of the paragraph that names them. */
  readonly own: Passage;
  /** The words that say in what capacity. */
  readonly capacity: string;
  /** Whether what was printed before it is the advice. */
  readonly closesAdvice: boolean;
}

/** A paragraph where advice may be closed. */
export interface AdvicePlace {
  readonly text: Passage;
  readonly words: string;
  /** Whether it stands under the heading of an implication: elsewhere only a line that says what it is for names an adviser. */
  readonly isAdvice: boolean;
  /** Whether a paragraph of its section stands before it. */
  readonly isFurther: boolean;
  readonly lexicon: CompiledLexicon;
}

type Reader = (place: AdvicePlace) => AdviceClosing | null;

/** Who is named by a paragraph that closes advice; null for any other paragraph. */
export function adviceClosing(place: AdvicePlace): AdviceClosing | null {
  for (const read of readers) {
    const closing = read(place);
    if (closing !== null) return closing;
  }
  return null;
}

const closingBy = (own: Passage, { name, role, date }: Signer, closesAdvice: boolean): AdviceClosing => ({
  own,
  capacity: role ?? '',
  act: 'advised',
  role: null,
  person: { name, role },
  date,
  closesAdvice,
});

/** What a line in brackets says behind a colon is read as a label with its value. */
const isLabelled = (text: Passage, words: string): boolean => isBracketed(text) && words.includes(': ');

const longestSigner = 200;

const leadBy = perLexicon(
  ({ oneOf }) => new RegExp(`(?:^|[.!?)]\\s)(\\(?(?:${oneOf('adviceBy')})\\s?:?\\s)(?=[\\p{L}])`, 'iu'),
);

/** "Comments approved by A. Clark, Head of Finance, on behalf of the Director of Finance. (Date 08/05/2031)". */
function saidToBeBy({ text, words, isAdvice, lexicon }: AdvicePlace): AdviceClosing | null {
  if (isLabelled(text, words)) return null;
  const lead = leadBy(lexicon).exec(words);
  if (lead?.[1] === undefined || (!isAdvice && lead.index > 0)) return null;
  const from = lead.index + lead[0].length;
  const named = words.slice(from).replace(lead[1].startsWith('(') ? /\)?\.?$/ : /\.?$/, '');
  // Elsewhere a bracket says more of a body or a meeting that is spoken of.
  if (!isAdvice && named.includes('(')) return null;
  if (named.length > longestSigner || /:\s|[.;]\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(named)) return null;
  const adviser = named.replace(/^the\s/i, '');
  const signer = signerInWords(adviser, lexicon);
  if (!isAdviser(adviser, signer, lexicon)) return null;
  return closingBy(slicePassage(text, text.text.length - (words.length - from) - lead[1].length), signer, false);
}

const consulted = perLexicon(
  ({ oneOf }) => new RegExp(`^\\(?([\\p{Lu}][^.()]{3,80}?) ${oneOf('wasConsulted')}(?![\\p{L}])`, 'u'),
);

/** "Financial Services have been consulted in the preparation of this report." */
function saidToBeAsked({ text, words, isAdvice, lexicon }: AdvicePlace): AdviceClosing | null {
  const who = isAdvice ? consulted(lexicon).exec(words)?.[1] : undefined;
  if (who === undefined) return null;
  const whom = { own: text, capacity: who, role: roleIn(who), person: null, date: null };
  return { ...whom, act: 'consulted', closesAdvice: false };
}

/** A post, a person, or initials and the day in brackets behind the last sentence: "(Chief Finance Officer)", "(A. Clark)", "(AC 08/05/2031)". */
function inBrackets({ text, words, isAdvice, lexicon }: AdvicePlace): AdviceClosing | null {
  if (isLabelled(text, words)) return null;
  const [, inner] = (isAdvice ? /(?:^|[.!?:]\s)[([]([^()[\]]{4,90})[)\]]\.?$/.exec(words) : null) ?? [];
  if (inner === undefined) return null;
  const own = slicePassage(text, Math.max(text.text.lastIndexOf('('), text.text.lastIndexOf('[')));
  const isPerson = parseParty(inner, lexicon.words)?.kind === 'person';
  if (!isPerson && lexicon.signer(inner) !== undefined) {
    const act = lexicon.signOffAct(inner) === 'consulted' ? 'consulted' : 'advised';
    return { own, capacity: inner, act, role: roleIn(inner), person: null, date: null, closesAdvice: true };
  }
  const signer = initialsIn(inner) ?? signerInWords(inner, lexicon);
  return signer.name !== null && (isPerson || signer.date !== null) ? closingBy(own, signer, true) : null;
}

/** Initials before a day: "AC 08/05/2031", "AC/08.05.31". */
export function initialsIn(words: string): Signer | null {
  const [, name = '', day = ''] = /^(\p{Lu}{2,4})[\s/,–-]{1,3}(\S.{5,20})$/u.exec(words) ?? [];
  const date = day === '' ? null : parseDate(day);
  return date?.precision === 'day' ? { name, role: null, date } : null;
}

const longestLine = 160;
const mostPostWords = 14;

/** A person with a post, or with a number to ring, alone on the line beneath the advice: "A. Clark, Head of Finance, ext 4004". */
function onItsLine({ text, words, isAdvice, isFurther, lexicon }: AdvicePlace): AdviceClosing | null {
  if (isLabelled(text, words) || !isAdvice || !isFurther || words.length > longestLine || /[.:;?]$/.test(words))
    return null;
  const signer = signerInWords(words, lexicon);
  if (signer.name === null || !isAdviser(words, signer, lexicon) || parseParty(words, lexicon.words)?.kind !== 'person')
    return null;
  const isPost = signer.role !== null && /^\p{Lu}/u.test(signer.role) && signer.role.split(' ').length <= mostPostWords;
  return isPost || (signer.role === null && findContacts(words).length > 0) ? closingBy(text, signer, true) : null;
}

const readers: readonly Reader[] = [saidToBeBy, saidToBeAsked, inBrackets, onItsLine];
