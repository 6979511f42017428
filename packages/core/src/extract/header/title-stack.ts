import { flat, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { PartialDate } from '../../model/index.ts';
import { findDates } from '../../values/index.ts';

/** What the lines above a paper's labels name without a label. */
export interface TitleStack {
  readonly body: string | null;
  readonly meeting: string | null;
  readonly date: PartialDate | null;
  readonly time: string | null;
  readonly title: string | null;
}

const mostStackLine = 130;

/** Reads the stack of short lines at the top of a paper: body, committee, date and title, in whatever order they stand. */
export function readTitleStack(lines: readonly Passage[], lexicon: CompiledLexicon): TitleStack {
  const texts = lines.map(flat);
  const body = firstOf(texts, (line) => bodyIn(line, lexicon));
  const meeting = firstOf(texts, (line) => meetingIn(line, body, lexicon));
  const dated = texts.slice(0, 8).flatMap((line) => findDates(line).filter(({ value }) => value.precision === 'day')).at(0);
  return {
    body,
    meeting,
    date: dated?.value ?? null,
    time: firstOf(texts.slice(0, 8), (line) => /\b(\d{1,2}[:.]\d{2}\s?(?:am|pm|hours)?|\d{1,2}\s?(?:am|pm))\b/i.exec(line.replace(/\d{1,2}[./]\d{1,2}[./]\d{2,4}/g, ''))?.[1] ?? null),
    title: firstOf(texts, (line) => titleIn(line, body, meeting, lexicon)),
  };
}

function firstOf(lines: readonly string[], read: (line: string) => string | null): string | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}

/** Capitals set as words, so that patterns of names hold for them. */
const asWords = (line: string): string => (/\p{Ll}/u.test(line) ? line : line.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase()).replace(/\b(?:Of|And|The|For|Upon|In|On|With)\b/g, (word) => word.toLowerCase()));

/** A line in capitals may run on into another: only the stretch of capitals is read. */
const stretches = (line: string): readonly string[] => {
  const capitals = line.match(/\p{Lu}{2}[\p{Lu}\s&,'’-]*/gu) ?? [];
  return line.length <= mostStackLine ? [line, ...capitals] : [...capitals, line.slice(0, mostStackLine)];
};

function bodyIn(line: string, lexicon: CompiledLexicon): string | null {
  const pattern = new RegExp(`(?<![\\p{L}])(${lexicon.oneOf('bodies')})(?![\\p{L}])`, 'u');
  for (const stretch of stretches(line)) {
    const found = pattern.exec(asWords(stretch).replace(/^(?:[Mm]eeting|[Rr]eport|[Mm]inutes)\s(?:of|to)\s(?:the\s)?/, ''))?.[1]?.replace(/^(?:The|of|the)\s/, '').trim();
    if (found !== undefined && !/^(?:Full|City|County|Borough|Town|Parish|District|Report|Cabinet|The|Agenda)\s(?:Council|Item)/i.test(found)) return found;
  }
  return null;
}

function meetingIn(line: string, body: string | null, lexicon: CompiledLexicon): string | null {
  const pattern = new RegExp(`(?<![\\p{L}])(${lexicon.oneOf('meetings')})(?![\\p{L}])`, 'u');
  for (const stretch of stretches(line)) {
    const rest = asWords(stretch).replace(body ?? '\u0000', ' ').replace(/^\W*(?:meeting|report|minutes)\s(?:of|to)\s(?:the\s)?/i, '').trim();
    const found = pattern.exec(rest)?.[1]?.replace(/^(?:the|The|of|and)\s/, '').trim();
    if (found !== undefined && found.length > 4 && !/\bMember for\b/.test(found)) return found;
  }
  return null;
}

function titleIn(line: string, body: string | null, meeting: string | null, lexicon: CompiledLexicon): string | null {
  const words = line.replace(/[\s:.–-]{1,4}$/, '');
  if (words.length < 6 || words.length > 250 || lexicon.is('genericTitles', words) || lexicon.headerLabel(words) !== undefined || lexicon.section(words) !== undefined) return null;
  const lower = words.toLowerCase();
  if (body !== null && (lower === body.toLowerCase() || (lower.includes(body.toLowerCase()) && words.length < body.length + 20))) return null;
  if (meeting !== null && (lower === meeting.toLowerCase() || (lower.includes(meeting.toLowerCase()) && words.length < meeting.length + 25))) return null;
  const [date] = findDates(words);
  if (date !== undefined && date.end - date.start > words.length * 0.5) return null;
  if (lexicon.holds('placeholders', words)) return null;
  return words;
}
