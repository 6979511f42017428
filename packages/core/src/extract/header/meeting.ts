import { flat, splitPassage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { Issue, Meeting, PartialDate } from '../../model/index.ts';
import { parseParty } from '../../values/index.ts';
import { type Front, type FrontField, fieldOf, fieldsOf } from './front.ts';
import { isSentence } from './front-lines.ts';
import {
  firstOf,
  heldAt,
  isDateLine,
  lineMeeting,
  type MeetingLine,
  nameAndDate,
  withoutFormerDay,
} from './meeting-lines.ts';
import { meetingIn } from './names-in-lines.ts';
import { dateIn, dayIn, timeIn, venueIn } from './when-and-where.ts';

/** The meeting a front names, with what is doubtful in it. */
export interface MeetingReading {
  readonly meeting: Meeting | null;
  readonly issues: readonly Issue[];
}

/** Reads the meeting from its labels, else from the lines above them. A line with meeting and date together beats a date alone, which may be a letter's. */
export function meetingOf(
  front: Front,
  body: string | null,
  lexicon: CompiledLexicon,
  hasAttendance: boolean,
  heads: readonly string[] = [],
): MeetingReading {
  const named = fieldsOf(front, 'meeting').map((field) => labelledMeetings(field, lexicon));
  const dated = named.flat().filter(({ date }) => date !== null);
  const labelled = firstFilled(
    // "To: Cabinet 3 February", "To: Council 17 February": each under the label anew.
    dated.length > 1 ? dated : [],
    named[0] ?? [],
    datedMeetings(fieldOf(front, 'meetingDate'), lexicon),
    decidingMeeting(fieldOf(front, 'decisionMaker'), lexicon),
  );
  const lines = front.lines
    .map(flat)
    .filter(
      (line) =>
        (!isSentence(line) || heldAt.test(line) || lexicon.holds('toBeHeld', line)) &&
        !namesPart(line, lexicon) &&
        !lexicon.begins('otherMeetings', line),
    )
    .map((line) => withoutFormerDay(line, lexicon));
  const above = lineMeeting(lines, body, lexicon, hasAttendance);
  // What a paper prints at the head of each of its pages is left out of its text, though it stands on the first.
  const running = above.name === null && above.date === null ? lineMeeting(heads, body, lexicon, false) : above;
  // A site's navigation stands there too, and has no date.
  const printed = running.date === null ? above : running;
  const maker = fieldOf(front, 'decisionMaker');
  const ownDate =
    dateIn(textOf(front, 'meetingDate') ?? decidedOn(front, lexicon)) ??
    dayOnly(fieldsOf(front, 'meeting'), lexicon) ??
    (maker === undefined ? null : dayIn(flat(maker.value)));
  const [first] = labelled;
  const ownDay = ownDate?.precision === 'day' ? ownDate : null;
  const date = first?.date ?? (printed.together ? printed.date : null) ?? ownDay ?? printed.date ?? ownDate;
  const name =
    withoutArticle(first?.name ?? null, lexicon) ??
    withoutArticle(printed.name, lexicon) ??
    memberAlone(front, lexicon) ??
    namedByDate(front, lexicon);
  const where = [textOf(front, 'meetingDate'), ...lines].filter((line) => line !== null);
  const time = textOf(front, 'time') ?? firstOf(where, timeIn);
  const venue = textOf(front, 'venue') ?? firstOf(where, venueIn);
  const meeting =
    name === null && date === null
      ? null
      : { name, date, ...(time !== null && { time }), ...(venue !== null && { venue }) };
  return { meeting, issues: labelled.length > 1 ? [severalMeetings(labelled)] : [] };
}

/** A name without what leads to it: the article of a sentence ("the Combined Authority Board"), or whom a letter is to ("All Members of the Cabinet"). */
const withoutArticle = (name: string | null, lexicon: CompiledLexicon): string | null =>
  name?.replace(addressed(lexicon), '').replace(leadingArticle(lexicon), '') ?? null;

const addressed = perLexicon(({ oneOf }) => new RegExp(`^${oneOf('membersOf')}\\s`, 'iu'));

const leadingArticle = perLexicon(({ oneOf }) => new RegExp(`^${oneOf('articles')}\\s(?=\\p{Lu})`, 'u'));

/** "Executive summary" names a part of the paper, though an executive meets. */
const namesPart = (line: string, lexicon: CompiledLexicon): boolean => {
  const kind = lexicon.section(line);
  return kind === 'summary' || kind === 'purpose';
};

const firstFilled = (...lists: readonly (readonly MeetingLine[])[]): readonly MeetingLine[] =>
  lists.find((list) => list.length > 0) ?? [];

/** Meetings listed beside the label of the date: "Date of meeting: Housing Committee - 9 March, Council - 1 April". */
function datedMeetings(field: FrontField | undefined, lexicon: CompiledLexicon): readonly MeetingLine[] {
  return (field?.lines ?? [])
    .map(flat)
    .map((line) => nameAndDate(line, lexicon))
    .filter(({ name, date }) => date !== null && name !== null && meetingIn(name, null, lexicon) === name);
}

/** "Meeting: 4 May 2031": a label of the meeting that only gives its day. */
const dayOnly = (fields: readonly FrontField[], lexicon: CompiledLexicon): PartialDate | null =>
  fields.map(({ value }) => nameAndDate(flat(value), lexicon)).find(({ name }) => name === null)?.date ?? null;

/** A decision maker that meets ("Decision of: Cabinet") is the meeting. */
function decidingMeeting(field: FrontField | undefined, lexicon: CompiledLexicon): readonly MeetingLine[] {
  const [first] = field?.lines ?? [];
  const name = field === undefined || first === undefined ? '' : flat(first);
  const met = meetingIn(name, null, lexicon);
  const isMeeting = met !== null && met.toLowerCase() === name.toLowerCase();
  return isMeeting && !lexicon.holds('memberPosts', name) ? [{ name, date: null }] : [];
}

/** A member's own decision has no meeting: the post that decides stands in its place. */
function memberAlone(front: Front, lexicon: CompiledLexicon): string | null {
  const field = fieldOf(front, 'decisionMaker');
  const maker = field === undefined ? null : parseParty(flat(field.value), lexicon.words);
  return maker?.kind === 'post' && lexicon.holds('memberPosts', maker.role ?? '') ? maker.role : null;
}

/** "Cabinet meeting date": the label of the day names the meeting. */
function namedByDate(front: Front, lexicon: CompiledLexicon): string | null {
  const field = fieldOf(front, 'meetingDate');
  const named = field === undefined ? undefined : /^(.{4,60}?)(?: meeting)? date\b/i.exec(flat(field.label))?.[1];
  const name = named === undefined ? null : meetingIn(named, null, lexicon);
  return name !== null && name.toLowerCase() === named?.toLowerCase() ? name : null;
}

function severalMeetings(meetings: readonly MeetingLine[]): Issue {
  const names = meetings.map(({ name }) => name).join(', ');
  return {
    code: 'severalMeetings',
    severity: 'info',
    message: `The paper goes to several meetings (${names}); the first was taken.`,
  };
}

/** The day beside the label of the decision itself: "Decision made: 14 April". */
function decidedOn(front: Front, lexicon: CompiledLexicon): string | null {
  const field = front.fields.find(
    ({ label, value }) => lexicon.section(flat(label)) === 'decision' && isDateLine(flat(value)),
  );
  return field === undefined ? null : flat(field.value);
}

const textOf = (front: Front, kind: 'meetingDate' | 'time' | 'venue'): string | null => {
  const field = fieldOf(front, kind);
  return field === undefined ? null : flat(field.value);
};

/** "Cabinet meeting: 23 January 2031": who meets is in the label, where it is not behind it. */
const named = ({ name, date }: MeetingLine, { label }: FrontField, lexicon: CompiledLexicon): MeetingLine => ({
  name: name ?? (date === null ? null : meetingIn(flat(label), null, lexicon)),
  date,
});

const lineOrPurpose = perLexicon(
  ({ oneOf }) => new RegExp(`\\n|\\s?[–—-]\\s${oneOf('paperPurposes')}(?![\\p{L}])\\s?`, 'giu'),
);

/** The meetings a label's value names: one, or one to a line each with its date. A person is no meeting. */
function labelledMeetings(field: FrontField | undefined, lexicon: CompiledLexicon): readonly MeetingLine[] {
  if (field === undefined) return [];
  const dated = field.lines
    .map(flat)
    .map((line) => nameAndDate(line, lexicon))
    .filter(({ name, date }) => name !== null && date !== null);
  if (dated.length > 1) return dated;
  const each = field.lines.flatMap((line) => splitPassage(line, lineOrPurpose(lexicon))).map(flat);
  if (each.length > 1 && each.every((line) => meetingIn(line, null, lexicon)?.toLowerCase() === line.toLowerCase()))
    return each.map((name) => ({ name, date: null }));
  const whole = named(nameAndDate(each.join(' '), lexicon), field, lexicon);
  if (
    whole.name === null ||
    whole.name.length > 160 ||
    lexicon.is('genericTitles', whole.name) ||
    lexicon.is('placeholders', whole.name)
  )
    return [];
  const party = parseParty(whole.name, lexicon.words);
  return party?.kind === 'person' && party.role !== null && meetingIn(whole.name, null, lexicon) !== whole.name
    ? []
    : [whole];
}
