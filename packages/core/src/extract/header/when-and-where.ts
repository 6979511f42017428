import type { PartialDate } from '../../model/index.ts';
import { findDates, parseDate } from '../../values/index.ts';

/** The day in a value; without one, the month or year it is. */
export function dateIn(value: string | null): PartialDate | null {
  if (value === null) return null;
  const whole = parseDate(value);
  return whole !== null && whole.precision === 'day' ? whole : (dayIn(value) ?? whole);
}

/** The first day printed in a text. */
export const dayIn = (text: string): PartialDate | null =>
  findDates(text).find(({ value }) => value.precision === 'day')?.value ?? null;

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
