import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { PartialDate } from '../../model/index.ts';
import { findDates } from '../../values/index.ts';
import { withoutArticle } from '../without-article.ts';
import { withoutItemBracket } from './item-patterns.ts';
import { meetingIn } from './names-in-lines.ts';
import { dayIn } from './when-and-where.ts';

/** A meeting as one line names it, with the date printed beside. */
export interface MeetingLine {
  readonly name: string | null;
  readonly date: PartialDate | null;
}

/** What the first line gives that gives anything. */
export const firstOf = <T>(lines: readonly string[], read: (line: string) => T | null): T | null =>
  lines.map(read).find((found) => found !== null) ?? null;

const edges = perLexicon(
  ({ oneOf }) => new RegExp(`^[\\s,:–—-]{1,5}|(?:[\\s,:(–—-]|\\s${oneOf('dayLeads')}(?![\\p{L}])){1,8}$`, 'giu'),
);

const weekday = perLexicon(({ words }) => new RegExp(`(?:^|\\s)(?:${words.weekdays.join('|')}),?\\s?$`, 'iu'));

/** "Cabinet – 4 March 2025" or "4/3/2025 - Cabinet": a name, and the date printed with it. */
export function nameAndDate(value: string, lexicon: CompiledLexicon): MeetingLine {
  const [date] = findDates(value);
  if (date === undefined) return { name: value === '' ? null : value, date: null };
  const before = value.slice(0, date.start).replace(weekday(lexicon), '').replace(edges(lexicon), '');
  const name = withoutItemBracket(before === '' ? value.slice(date.end).replace(edges(lexicon), '') : before, lexicon);
  return { name: name === '' ? null : name, date: date.value };
}

/** A line without the day on which the meeting was to be held at first: "Moved from 9 October, Cabinet - 2 October". */
export function withoutFormerDay(line: string, lexicon: CompiledLexicon): string {
  const former = formerDay(lexicon).exec(line);
  const [day] = former === null ? [] : findDates(line.slice(former.index));
  if (former === null || day === undefined || day.start > former[0].length + longestWeekday) return line;
  const behind = line.slice(former.index + day.end).replace(/^[\s,;:)–-]{1,4}/, '');
  return `${line.slice(0, former.index)}${behind}`.trim();
}

const formerDay = perLexicon(({ oneOf }) => new RegExp(`\\(?${oneOf('formerDays')}\\s`, 'iu'));

const longestWeekday = 'Wednesday, '.length;

/** The meeting among unlabelled lines; `together` where its date is printed in the same line. */
export function lineMeeting(
  lines: readonly string[],
  body: string | null,
  lexicon: CompiledLexicon,
  hasAttendance: boolean,
): MeetingLine & { readonly together: boolean } {
  const named = lines.map((line) => meetingIn(line, body, lexicon));
  for (const [index, line] of lines.entries()) {
    const name = named[index] ?? null;
    const date = name !== null || lexicon.holds('toBeHeld', line) ? dayIn(line) : null;
    if (date === null) continue;
    return {
      name: (name === null ? null : wholeName(line, name, lexicon)) ?? named.find((other) => other !== null) ?? name,
      date,
      together: true,
    };
  }
  const at = named.findIndex((name) => name !== null);
  const name = named[at] ?? (hasAttendance ? lineAboveDate(lines) : null);
  const from = Math.max(0, at >= 0 ? at : name === null ? 0 : lines.indexOf(name));
  return { name, date: firstOf(lines.slice(from), dayIn) ?? firstOf(lines, dayIn), together: false };
}

/** Where the body's name opens the meeting's ("Some Authority Committee"), nothing but the noun is left without it: the line has the whole name. */
function wholeName(line: string, name: string, lexicon: CompiledLexicon): string | null {
  const { name: printed } = nameAndDate(line, lexicon);
  const own = printed === null ? null : withoutArticle(printed, lexicon);
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

/** What says in a sentence where and when a meeting was held. */
export const heldAt: RegExp = /\bheld\s(?:in|at|on|via|remotely|virtually)\b/i;
