import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import { findContacts, findDates, parseParty, type Signer, splitSigner } from '../../values/index.ts';
import { contactLabel } from '../header/contact-label.ts';
import { meetingIn } from '../header/names-in-lines.ts';
import { domainOf } from './domains.ts';

/** Who signs, as a line or the end of a sentence names them; a post without a person has a role alone. */
export function signerInWords(printed: string, lexicon: CompiledLexicon): Signer {
  const words = withoutBracket(beforeContacts(printed, lexicon));
  const [own = '', office] = words.split(standsFor(lexicon));
  const { name, role, date } = splitSigner(own);
  return {
    name,
    role: role ?? (office === undefined ? null : splitSigner(office).role),
    date: date ?? (office === undefined ? null : splitSigner(office).date),
  };
}

/** What parts who wrote from whom they wrote for: "A. Clark on behalf of the Director of Finance". */
export const standsFor: (lexicon: CompiledLexicon) => RegExp = perLexicon(
  ({ oneOf }) => new RegExp(`[\\s,]{1,2}${oneOf('signedFor')}\\s`, 'iu'),
);

/** A date in brackets at the end stands without them: "(Date 08/05/2031)". */
function withoutBracket(words: string): string {
  const [whole = '', inner = ''] = /[.,]?\s\(([^()]{6,40})\)\.?$/.exec(words) ?? [];
  return inner !== '' && findDates(inner).length > 0 ? `${words.slice(0, -whole.length)} ${inner}` : words;
}

const shortestName = 4;

/** Words without the number or address behind the name. */
export function beforeContacts(words: string, lexicon: CompiledLexicon): string {
  const [point] = findContacts(words);
  const labelled = words.search(contactLabel(lexicon));
  const end = Math.min(point?.start ?? words.length, labelled < shortestName ? words.length : labelled);
  return words.slice(0, end).replace(/[\s,;:–-]{1,8}$/, '');
}

const mostNameWords = 5;

/** "Comments from the Scrutiny Committee" and "Reviewed by the Panel in May" name nobody who advises: a person does, or a post of a profession. */
export function isAdviser(words: string, { name, role }: Signer, lexicon: CompiledLexicon): boolean {
  if (meetingIn(words, null, lexicon)?.toLowerCase() === words.toLowerCase()) return false;
  const isOfProfession = domainOf(role ?? '', lexicon) !== undefined || lexicon.profession(role ?? '') !== undefined;
  if (name === null) return isOfProfession;
  return (
    name.split(' ').length <= mostNameWords && (isOfProfession || parseParty(words, lexicon.words)?.kind === 'person')
  );
}
