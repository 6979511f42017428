import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { SignOff } from '../../model/index.ts';
import { findDates, parseParty, type Signer, splitSigner } from '../../values/index.ts';

/** Who was consulted, as the words beside a label say: a person who is said to have been asked or to have answered. */
export interface ToldConsultee {
  readonly person: NonNullable<SignOff['person']>;
  readonly date: SignOff['date'];
}

const longestAnswer = 260;
/** The name is the words up to a dash, a sentence's end or the verb. */
const nameEnd = perLexicon(
  ({ oneOf }) => new RegExp(`\\s[–—-]\\s|[.;]|,?\\s${oneOf('consulteeVerbs')}(?![\\p{L}])`, 'u'),
);

/** "Councillor Ann Clark (Ward Member) – consulted by email 4 May", "Cllr A. Clark has been consulted and agrees". Null where no person opens the words. */
export function toldConsultee(value: string, lexicon: CompiledLexicon): ToldConsultee | null {
  if (value.length > longestAnswer) return null;
  if (!lexicon.begins('titles', value)) return holderTold(value, lexicon);
  // A title's own stop ("Cllr.") and an initial's end no name.
  const lead = /^(?:\p{L}{2,11}\.?\s)(?:\p{Lu}\.\s?)*/u.exec(value)?.[0].length ?? 0;
  const end = nameEnd(lexicon).exec(value.slice(lead));
  const who = value.slice(0, end === null ? value.length : lead + end.index);
  const { name, role } = splitSigner(who);
  if (name === null || name.split(' ').length > 6 || parseParty(name, lexicon.words)?.kind !== 'person') return null;
  return { person: { name, role }, date: findDates(value)[0]?.value ?? null };
}

/** The holder of a post whom the words say to have been asked: "Portfolio Holder for Parks (Cllr Clark) consulted 4 May". */
function holderTold(value: string, lexicon: CompiledLexicon): ToldConsultee | null {
  const [, who = ''] = /^(\p{Lu}[^().;:]{4,80}\s\([^()]{4,40}\))\s\p{Ll}/u.exec(value) ?? [];
  const party = who === '' || !nameEnd(lexicon).test(value) ? null : parseParty(who, lexicon.words);
  if (party?.kind !== 'person' || party.name === null || party.role === null) return null;
  return { person: { name: party.name, role: party.role }, date: findDates(value)[0]?.value ?? null };
}

/** The person whom the words open with and say to have done something: "Ann Clark has drafted this report". Null for any other words. */
export function toldSigner(value: string, lexicon: CompiledLexicon): Signer | null {
  const end = nameEnd(lexicon).exec(value);
  const verb = end !== null && /\p{L}/u.test(end[0]);
  const party = end !== null && verb ? parseParty(value.slice(0, end.index), lexicon.words) : null;
  const isPerson = party?.kind === 'person' && party.name?.includes(' ') === true;
  return isPerson ? { name: party.name, role: party.role, date: null } : null;
}
