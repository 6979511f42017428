import type { AsideForm } from './aside-books.ts';
import { digitsAt, gluedAt } from './numbers.ts';
import { phraseAt, phraseBefore } from './phrases.ts';
import type { Token } from './tokens.ts';

const listMarks = new Set([',', '-', 'to', 'and', '&', 'or', '/']);

/** The end of a list or range of numbers of at most two digits: "19,20,21", "6, 9 and 11", "16-19". */
function numberListEnd(tokens: readonly Token[], index: number): number | null {
  if (!isSmall(tokens, index)) return null;
  let next = index + 1;
  while (listMarks.has(tokens[next]?.lower ?? '')) {
    const at = tokens[next]?.lower === ',' && tokens[next + 1]?.lower === 'and' ? next + 2 : next + 1;
    if (!isSmall(tokens, at) || tokens[at + 1]?.lower === '%') break;
    next = at + 1;
  }
  return next;
}

/** A whole number of one or two digits; the 26 of "26,937" is none. */
function isSmall(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.kind === 'digits' && token.text.length <= 2 && digitsAt(tokens, index)?.next === index + 1;
}

/** "16-19 year old", "aged 10-17", "over 14s", "under-5s". */
export const age: AsideForm = (tokens, index, { ageLeads, ageTrails, ageBounds, ageExtents }) => {
  const listed = numberListEnd(tokens, index);
  const trail =
    listed === null ? null : phraseAt(ageTrails, tokens, tokens[listed]?.lower === '-' ? listed + 1 : listed);
  if (trail !== null) return { kind: 'age', from: index, next: trail.next };
  const bound = phraseAt(ageBounds, tokens, index);
  const at = tokens[bound?.next ?? -1]?.lower === '-' ? (bound?.next ?? 0) + 1 : (bound?.next ?? -1);
  const plural = tokens[at + 1];
  if (bound !== null && isSmall(tokens, at) && plural?.glued && plural.lower === 's')
    return { kind: 'age', from: index, next: at + 2 };
  const lead = phraseAt(ageLeads, tokens, index);
  const led = lead === null ? null : numberListEnd(tokens, lead.next);
  return led === null ? null : { kind: 'age', from: index, next: phraseAt(ageExtents, tokens, led)?.next ?? led };
};

/** "years 6, 9 and 11"; "by year 5" is a time. */
export const yearGroup: AsideForm = (tokens, index, { yearGroups, rolling }) => {
  const lead = phraseAt(yearGroups, tokens, index);
  const next = lead === null ? null : numberListEnd(tokens, lead.next);
  if (next === null) return null;
  const before = tokens[index - 1]?.lower ?? '';
  const isOne = lead !== null && next === lead.next + 1;
  const isTime =
    before === 'by' ||
    (isOne && ['in', 'from', 'at', 'end'].includes(before)) ||
    phraseBefore(rolling, tokens, index) !== null;
  return { kind: isTime ? 'period' : 'age', from: index, next };
};

/** "Level 2+", "levels 4 and 5". */
export const level: AsideForm = (tokens, index, { levels, percent }) => {
  const lead = phraseAt(levels, tokens, index);
  const next = lead === null ? null : numberListEnd(tokens, lead.next);
  if (next === null || phraseAt(percent, tokens, next) !== null) return null;
  return { kind: 'level', from: index, next: gluedAt(tokens, next, '+') === null ? next : next + 1 };
};

/** "16-19" with no unit, and "(65+)": ages, school years, whatever they are, no level. */
export const range: AsideForm = (tokens, index, { percent, periods }) => {
  const next = numberListEnd(tokens, index);
  if (next === null || next === index + 1 || gluedAt(tokens, index + 1, '-') === null) {
    const isOpen =
      tokens[index - 1]?.text === '(' &&
      isSmall(tokens, index) &&
      tokens[index + 1]?.text === '+' &&
      tokens[index + 2]?.text === ')';
    return isOpen ? { kind: 'age', from: index, next: index + 2 } : null;
  }
  if (phraseAt(percent, tokens, next) !== null || phraseAt(periods, tokens, next) !== null) return null;
  return { kind: 'age', from: index, next };
};
