import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { SignOff } from '../../model/index.ts';
import { findDates, parseParty } from '../../values/index.ts';

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
  if (value.length > longestAnswer || !lexicon.begins('titles', value)) return null;
  // A title's own stop ("Cllr.") and an initial's end no name.
  const lead = /^(?:\p{L}{2,11}\.?\s)(?:\p{Lu}\.\s?)*/u.exec(value)?.[0].length ?? 0;
  const end = nameEnd(lexicon).exec(value.slice(lead));
  const who = value.slice(0, end === null ? value.length : lead + end.index);
  const party = parseParty(who, lexicon.words);
  if (party?.kind !== 'person' || party.name === null || party.name.split(' ').length > 6) return null;
  return { person: { name: party.name, role: party.role }, date: findDates(value)[0]?.value ?? null };
}
