import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { Party } from '../../model/index.ts';
import { findDates, parseParty } from '../../values/index.ts';
import { isAccessNotice } from './access-lines.ts';
import { isSentence } from './front-lines.ts';
import { withoutItemLead } from './item-patterns.ts';
import { isLoneReference } from './lone-reference.ts';
import { isBody } from './names-in-lines.ts';
import { timeIn } from './when-and-where.ts';

/** What the front's other lines are, so that none of them is taken for the title. */
export interface Named {
  readonly body: string | null;
  readonly meeting: string | null;
}

const pageLead = /^decision [–-] (?=\S)/i;
const fileTail = / (?:pdf icon )?PDF [\d.]{1,6} ?[KM]B$/;

/** A title without the item's number before it, and without the colon, the dash or a file's size behind it. */
export const bareTitle = (words: string, lexicon: CompiledLexicon): string =>
  withoutItemLead(words, lexicon)
    .replace(pageLead, '')
    .replace(fileTail, '')
    .replace(/[\s:–-]{1,4}$/, '');

const longestWeekday = 'Wednesday, '.length;

/** A line's words where it can be a title: not a sentence, a form's name, a label, a section, the body, the meeting or a date. */
export function titleIn(line: string, { body, meeting }: Named, lexicon: CompiledLexicon): string | null {
  const words = bareTitle(line, lexicon);
  if (words.length < 6 || words.length > 250 || isSentence(words) || /^\(|\[|^\d{1,3}\.\d/.test(words)) return null;
  if (/^(?:\W{0,2}recommended to|meeting (?:to be )?held)\b/i.test(words)) return null;
  // A limb of a list or the front half of a sentence goes on; a title does not.
  if (/(?:;|,|\s(?:and|or|that|the|of)|\s(?:ITEM|Item) (?:NO\.? |No\.? )?\d{1,3}(?:\.\d{1,2})?[A-Z]?)$/.test(words))
    return null;
  if (
    lexicon.is('genericTitles', words) ||
    lexicon.headerLabel(words) !== undefined ||
    lexicon.section(words) !== undefined
  )
    return null;
  if (lexicon.kindNamed('decisionRecord', words) && words.split(' ').length <= 8) return null;
  if (isOfOrTo(words, meeting, lexicon) || isAccessNotice(words, lexicon) || isLoneReference(words)) return null;
  if (isBody(words, lexicon)) return null;
  if (
    isMostly(words, body, 20, lexicon) ||
    isMostly(words, meeting, 25, lexicon) ||
    lexicon.holds('placeholders', words)
  )
    return null;
  const [date] = findDates(words);
  // "Report to Some Town Council – 4 May 2031": whose it is and when, and no more.
  const undated =
    date === undefined ? words : bareTitle(`${words.slice(0, date.start)}${words.slice(date.end)}`, lexicon);
  if (isMostly(undated, body, 20, lexicon)) return null;
  if (date === undefined) return words;
  if (lexicon.is('genericTitles', undated.replace(/,$/, '')) || isMostly(undated, meeting, 25, lexicon)) return null;
  const saysWhen =
    date.end - date.start > words.length * 0.5 || (date.start <= longestWeekday && timeIn(words) !== null);
  return saysWhen ? null : words;
}

const mostInPost = 14;
const reporters: ReadonlySet<Party['kind']> = new Set<Party['kind']>(['post', 'group']);

/** Whether a line only says whose a report is or whom it goes to: "Report of the Cabinet Member for Finance". */
function isOfOrTo(words: string, meeting: string | null, lexicon: CompiledLexicon): boolean {
  const [lead] = lexicon.begins('reportLeads', words) ? (reportLead(lexicon).exec(words) ?? []) : [];
  const who = lead === undefined ? '' : words.slice(lead.length);
  if (who !== '' && who.toLowerCase() === meeting?.toLowerCase()) return true;
  return (
    who !== '' &&
    who.split(' ').length <= mostInPost &&
    !/[:;]/.test(who) &&
    (lexicon.begins('memberPosts', who) || reporters.has(parseParty(who, lexicon.words)?.kind ?? 'person'))
  );
}

const reportLead = perLexicon(({ oneOf }) => new RegExp(`^${oneOf('reportLeads')}\\s`, 'iu'));

/** The form's own name, where a paper has no other title. */
export const formTitle = (line: string, lexicon: CompiledLexicon): string | null =>
  isSentence(line) ||
  line.length < 6 ||
  line.length > 90 ||
  lexicon.is('pageNames', line) ||
  !lexicon.kindNamed('decisionRecord', line)
    ? null
    : bareTitle(line, lexicon);

/** Whether a line is hardly more than a name. One of a single word ("Council") stands in many a title. */
function isMostly(words: string, name: string | null, slack: number, lexicon: CompiledLexicon): boolean {
  if (name === null || !words.toLowerCase().includes(name.toLowerCase())) return false;
  return words.length < name.length + (name.includes(' ') ? slack : oneWordSlack) && !goesOn(words, name, lexicon);
}

const oneWordSlack = 12;

/** Whether a line says beside a name what a paper on that meeting is about: "Licensing Board: Terms of Reference". */
const goesOn = (words: string, name: string, lexicon: CompiledLexicon): boolean =>
  lexicon.holds('meetingSubjects', words.toLowerCase().replace(name.toLowerCase(), ' '));
