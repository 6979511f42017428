import { flat } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { Issue, Meeting, PartialDate } from '../../model/index.ts';
import { findDates, parseDate, parseParty } from '../../values/index.ts';
import { type Front, type FrontField, fieldOf } from './front.ts';
import { isSentence } from './front-lines.ts';
import { meetingIn } from './names-in-lines.ts';

/** The meeting a front names, with what is doubtful in it. */
export interface MeetingReading {
  readonly meeting: Meeting | null;
  readonly issues: readonly Issue[];
}

interface MeetingLine {
  readonly name: string | null;
  readonly date: PartialDate | null;
}

/** A line without the day on which the meeting was to be held at first: "Moved from 9 October, Cabinet - 2 October". */
function withoutFormerDay(line: string, lexicon: CompiledLexicon): string {
  const former = new RegExp(`\\(?${lexicon.oneOf('formerDays')}\\s`, 'iu').exec(line);
  const [day] = former === null ? [] : findDates(line.slice(former.index));
  if (former === null || day === undefined || day.start > former[0].length + longestWeekday) return line;
  const behind = line.slice(former.index + day.end).replace(/^[\s,;:)–-]{1,4}/, '');
  return `${line.slice(0, former.index)}${behind}`.trim();
}

const longestWeekday = 'Wednesday, '.length;

/** The day in a value; without one, the month or year it is. */
export function dateIn(value: string | null): PartialDate | null {
  if (value === null) return null;
  const whole = parseDate(value);
  return whole !== null && whole.precision === 'day' ? whole : (dayIn(value) ?? whole);
}

const dayIn = (text: string): PartialDate | null =>
  findDates(text).find(({ value }) => value.precision === 'day')?.value ?? null;

/** Reads the meeting from its labels, else from the lines above them. A line with meeting and date together beats a date alone, which may be a letter's. */
export function meetingOf(
  front: Front,
  body: string | null,
  lexicon: CompiledLexicon,
  hasAttendance: boolean,
): MeetingReading {
  const labelled = firstFilled(
    labelledMeetings(fieldOf(front, 'meeting'), lexicon),
    datedMeetings(fieldOf(front, 'meetingDate'), lexicon),
    decidingMeeting(fieldOf(front, 'decisionMaker'), lexicon),
  );
  const lines = front.lines
    .map(flat)
    .filter((line) => !isSentence(line) || heldAt.test(line))
    .map((line) => withoutFormerDay(line, lexicon));
  const printed = lineMeeting(lines, body, lexicon, hasAttendance);
  const ownDate = dateIn(textOf(front, 'meetingDate'));
  const [first] = labelled;
  const date = first?.date ?? (printed.together ? printed.date : null) ?? ownDate ?? printed.date;
  const name = first?.name ?? printed.name ?? memberAlone(front);
  const where = [textOf(front, 'meetingDate'), ...lines].filter((line) => line !== null);
  const time = textOf(front, 'time') ?? firstOf(where, timeIn);
  const venue = textOf(front, 'venue') ?? firstOf(where, venueIn);
  const meeting =
    name === null && date === null
      ? null
      : { name, date, ...(time !== null && { time }), ...(venue !== null && { venue }) };
  return { meeting, issues: labelled.length > 1 ? [severalMeetings(labelled)] : [] };
}

const firstFilled = (...lists: readonly (readonly MeetingLine[])[]): readonly MeetingLine[] =>
  lists.find((list) => list.length > 0) ?? [];

/** Meetings listed beside the label of the date: "Date of meeting: Housing Committee - 9 March, Council - 1 April". */
function datedMeetings(field: FrontField | undefined, lexicon: CompiledLexicon): readonly MeetingLine[] {
  return (field?.lines ?? [])
    .map(flat)
    .map(nameAndDate)
    .filter(({ name, date }) => date !== null && name !== null && meetingIn(name, null, lexicon) === name);
}

/** A decision maker that meets ("Decision of: Cabinet") is the meeting. */
function decidingMeeting(field: FrontField | undefined, lexicon: CompiledLexicon): readonly MeetingLine[] {
  const name = field === undefined ? '' : flat(field.value);
  const met = meetingIn(name, null, lexicon);
  const isMeeting = met !== null && met.toLowerCase() === name.toLowerCase();
  return isMeeting && !/\bmember\b/i.test(name) ? [{ name, date: null }] : [];
}

/** A member's own decision has no meeting: the post that decides stands in its place. */
function memberAlone(front: Front): string | null {
  const field = fieldOf(front, 'decisionMaker');
  const maker = field === undefined ? null : parseParty(flat(field.value));
  return maker?.kind === 'post' && /\b(?:member|leader|mayor|portfolio holder)\b/i.test(maker.role ?? '')
    ? maker.role
    : null;
}

function severalMeetings(meetings: readonly MeetingLine[]): Issue {
  const names = meetings.map(({ name }) => name).join(', ');
  return {
    code: 'severalMeetings',
    severity: 'info',
    message: `The paper goes to several meetings (${names}); the first was taken.`,
  };
}

const textOf = (front: Front, kind: 'meetingDate' | 'time' | 'venue'): string | null => {
  const field = fieldOf(front, kind);
  return field === undefined ? null : flat(field.value);
};

const firstOf = <T>(lines: readonly string[], read: (line: string) => T | null): T | null =>
  lines.map(read).find((found) => found !== null) ?? null;

/** The meetings a label's value names: one, or one to a line each with its date. A person is no meeting. */
function labelledMeetings(field: FrontField | undefined, lexicon: CompiledLexicon): readonly MeetingLine[] {
  if (field === undefined) return [];
  const dated = field.lines
    .map(flat)
    .map(nameAndDate)
    .filter(({ name, date }) => name !== null && date !== null);
  if (dated.length > 1) return dated;
  const whole = nameAndDate(flat(field.value));
  if (
    whole.name === null ||
    whole.name.length > 160 ||
    lexicon.is('genericTitles', whole.name) ||
    lexicon.is('placeholders', whole.name)
  )
    return [];
  const party = parseParty(whole.name);
  return party?.kind === 'person' && party.role !== null && meetingIn(whole.name, null, lexicon) !== whole.name
    ? []
    : [whole];
}

const edges = /^[\s,:–—-]{1,5}|(?:[\s,:(–—-]|\s(?:on|at|held|of)(?=\s?$)){1,6}$/gi;

/** The item of the agenda, behind the name of the meeting: "Full Council (Item 14)". */
const itemBehind = /\s?\((?:agenda )?item \d{1,4}[a-z]?\)$/i;

/** "Cabinet – 4 March 2025" or "4/3/2025 - Cabinet": a name, and the date printed with it. */
function nameAndDate(value: string): MeetingLine {
  const [date] = findDates(value);
  if (date === undefined) return { name: value === '' ? null : value, date: null };
  const before = value
    .slice(0, date.start)
    .replace(/\s?\b\p{L}{3,9}day,?\s?$/iu, '')
    .replace(edges, '');
  const name = (before === '' ? value.slice(date.end).replace(edges, '') : before).replace(itemBehind, '');
  return { name: name === '' ? null : name, date: date.value };
}

/** The meeting among unlabelled lines; `together` where its date is printed in the same line. */
function lineMeeting(
  lines: readonly string[],
  body: string | null,
  lexicon: CompiledLexicon,
  hasAttendance: boolean,
): MeetingLine & { readonly together: boolean } {
  const named = lines.map((line) => meetingIn(line, body, lexicon));
  for (const [index, line] of lines.entries()) {
    const name = named[index] ?? null;
    const date = name === null ? null : dayIn(line);
    if (name === null || date === null) continue;
    return { name: wholeName(line, name) ?? named.find((other) => other !== null) ?? name, date, together: true };
  }
  const at = named.findIndex((name) => name !== null);
  const name = named[at] ?? (hasAttendance ? lineAboveDate(lines) : null);
  const from = Math.max(0, at >= 0 ? at : name === null ? 0 : lines.indexOf(name));
  return { name, date: firstOf(lines.slice(from), dayIn) ?? firstOf(lines, dayIn), together: false };
}

/** Where the body's name opens the meeting's ("Some Authority Committee"), nothing but the noun is left without it: the line has the whole name. */
function wholeName(line: string, name: string): string | null {
  const own = nameAndDate(line).name;
  const isCut = /^(?:(?:Joint |Sub-)?Committee|Board|Panel|Assembly|Partnership)\b/i.test(name);
  return isCut &&
    own !== null &&
    !heldAt.test(line) &&
    own.split(' ').length <= 18 &&
    own.toLowerCase().endsWith(name.toLowerCase())
    ? own
    : null;
}

/** Whether a line is a day and hardly more. */
export const isDateLine = (line: string | undefined): boolean => {
  const [date] = line === undefined ? [] : findDates(line);
  return (
    line !== undefined &&
    date !== undefined &&
    date.value.precision === 'day' &&
    line.length - (date.end - date.start) < 14
  );
};

/** In minutes the line above a bare date is the meeting, whatever it is called. */
const lineAboveDate = (lines: readonly string[]): string | null =>
  lines.find((line, index) => !/\d/.test(line) && line.length < 90 && isDateLine(lines[index + 1])) ?? null;

const heldAt = /\bheld\s(?:in|at|on|via|remotely|virtually)\b/i;
const clock = /\b(\d{1,2}[:.]\d{2}\s?(?:[ap]\.?\s?m\b\.?|hours\b|hrs\b)|\d{1,2}\s?[ap]\.?m\b\.?|(?:12 )?noon\b)/i;

/** A time of day: with "am", "p.m.", "hours" or "noon", or as bare figures beside the date. */
export function timeIn(line: string): string | null {
  const [date] = findDates(line);
  const rest = date === undefined ? line : `${line.slice(0, date.start)} ; ${line.slice(date.end)}`;
  const bare =
    date === undefined ? undefined : /(?:\bat|\bfrom|,|–|-|;)\s([012]?\d[:.][0-5]\d)(?![\d.:/])/i.exec(rest)?.[1];
  return (clock.exec(rest)?.[1] ?? bare)?.trim() ?? null;
}

/** The place in "held in the Council Chamber, Town Hall on 7 November". */
export function venueIn(line: string): string | null {
  const [date] = findDates(line);
  if (date === undefined) return null;
  const after =
    /(?:\d[:.]\d{2}(?:\s?[ap]\.?m\.?)?|\d\s?[ap]\.?m\.?|\bnoon)\s(?:at|in)\s(?:the\s)?(\p{Lu}.{3,160})$/iu.exec(line);
  if (after?.[1] !== undefined && after.index >= date.start) return after[1].replace(/[\s.]{1,3}$/, '');
  const before = line.slice(0, date.start).replace(/\s?\b\p{L}{3,9}day,?\s?$/iu, '');
  const place = /\bheld\s(?:in|at)\s(.{3,160}?)[\s,]{1,3}on$/i.exec(before.trimEnd())?.[1];
  return place?.replace(/^the\s/i, '') ?? null;
}
