import type { ValueWords } from '../lexicon/words.ts';
import type { PartialDate } from '../model/values.ts';
import { findDates } from './dates.ts';
import { parseParty } from './parties.ts';
import { perWords, phraseBefore, phraseSet } from './phrases.ts';
import { tokenise, trimEndMarks } from './tokens.ts';
import { defaultWords } from './vocabulary.ts';

/** Who signed and when, as far as a line prints it. */
export interface Signer {
  readonly name: string | null;
  readonly role: string | null;
  readonly date: PartialDate | null;
}

const dateLeads = perWords((words) => phraseSet(words.dateLeads));

/**
 * Parts a line that holds a signer and a date: "Andy Owen, Finance Business Partner 22 May 2023." The name of an office or a group is given as the name;
 * a post without a person has a role alone.
 */
export function splitSigner(raw: string, words: ValueWords = defaultWords): Signer {
  const date = findDates(raw, words).findLast(({ value }) => value.precision === 'day' || value.precision === 'month');
  const rest = date === undefined ? raw : `${withoutLead(raw.slice(0, date.start), words)} ${raw.slice(date.end)}`;
  const party = parseParty(trimEndMarks(rest, ' \n\t\u00a0.,;:–-').trim(), words);
  return { name: party?.name ?? null, role: party?.role ?? null, date: date?.value ?? null };
}

/** Drops "Date:" before a date. */
function withoutLead(text: string, words: ValueWords): string {
  const tokens = tokenise(text);
  const end = tokens.findLastIndex((token) => token.kind !== 'mark') + 1;
  const lead = phraseBefore(dateLeads(words), tokens, end);
  const first = lead === null ? undefined : tokens[lead.from];
  return first === undefined ? text : text.slice(0, first.start);
}
