import type { ValueWords } from '../lexicon/words.ts';
import { dateAt } from './dates.ts';
import { digitsAt, gluedAt, numberAt } from './numbers.ts';
import { type PhraseBook, perWords, phraseAt, phraseBefore, phraseSet } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Tokens that hold a number which is no figure: whom the measure is about, when, how often, out of how many, or the number of a thing. */
export interface Aside {
  readonly kind: 'age' | 'level' | 'date' | 'name' | 'denominator' | 'frequency' | 'deadline' | 'period';
  readonly from: number;
  readonly next: number;
}

interface Books {
  readonly ageLeads: PhraseBook<true>;
  readonly ageTrails: PhraseBook<true>;
  readonly ageBounds: PhraseBook<true>;
  readonly ageExtents: PhraseBook<true>;
  readonly yearGroups: PhraseBook<true>;
  readonly levels: PhraseBook<true>;
  readonly things: PhraseBook<true>;
  readonly denominators: PhraseBook<true>;
  readonly frequencies: PhraseBook<true>;
  readonly deadlines: PhraseBook<true>;
  readonly rolling: PhraseBook<true>;
  readonly periods: PhraseBook<true>;
  readonly percent: PhraseBook<true>;
  readonly suffixes: PhraseBook<true>;
  readonly words: ValueWords;
}

const books = perWords(
  (words): Books => ({
    ageLeads: phraseSet(words.ageLeads),
    ageTrails: phraseSet(words.ageTrails),
    ageBounds: phraseSet(words.ageBounds),
    ageExtents: phraseSet(words.ageExtents),
    yearGroups: phraseSet(words.yearGroups),
    levels: phraseSet(words.levels),
    things: phraseSet(words.numberedThings),
    denominators: phraseSet(words.denominatorLeads),
    frequencies: phraseSet(words.frequencyLeads),
    deadlines: phraseSet(words.deadlineLeads),
    rolling: phraseSet(words.rollingLeads),
    periods: phraseSet(Object.keys(words.periods)),
    percent: phraseSet(words.percent),
    suffixes: phraseSet([
      ...Object.keys(words.moneyScales),
      ...Object.keys(words.periods),
      ...Object.keys(words.units),
      'x',
    ]),
    words,
  }),
);

type AsideForm = (tokens: readonly Token[], index: number, books: Books) => Aside | null;

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
const age: AsideForm = (tokens, index, { ageLeads, ageTrails, ageBounds, ageExtents }) => {
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
const yearGroup: AsideForm = (tokens, index, { yearGroups, rolling }) => {
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
const level: AsideForm = (tokens, index, { levels, percent }) => {
  const lead = phraseAt(levels, tokens, index);
  const next = lead === null ? null : numberListEnd(tokens, lead.next);
  if (next === null || phraseAt(percent, tokens, next) !== null) return null;
  return { kind: 'level', from: index, next: gluedAt(tokens, next, '+') === null ? next : next + 1 };
};

const date: AsideForm = (tokens, index, { words }) => {
  if (isSpanOfYears(tokens, index) || isShortYear(tokens, index)) return { kind: 'date', from: index, next: index + 3 };
  const match = dateAt(tokens, index, words);
  return match === null || match.precision === 'relative' ? null : { kind: 'date', from: index, next: match.next };
};

/** "23/24": a financial year in two figures each. Smaller ones may be so many of so many. */
function isShortYear(tokens: readonly Token[], index: number): boolean {
  const [first, last] = [tokens[index], gluedAt(tokens, index + 2)];
  return (
    first !== undefined &&
    /^[12]\d$/.test(first.text) &&
    Number(first.text) >= 15 &&
    gluedAt(tokens, index + 1, '/') !== null &&
    last?.text === String(Number(first.text) + 1)
  );
}

/** "2026-28" is no date of its own, but no figure either. */
function isSpanOfYears(tokens: readonly Token[], index: number): boolean {
  const [first, last] = [tokens[index], gluedAt(tokens, index + 2)];
  return (
    first?.kind === 'digits' &&
    /^(?:19|20)\d\d$/.test(first.text) &&
    gluedAt(tokens, index + 1, '-') !== null &&
    last !== null &&
    /^(?:\d\d|20\d\d)$/.test(last.text)
  );
}

/** A number behind the noun it numbers ("phase 2"), or glued to letters ("KS4", "Post-16", "5A*", "21st"). */
const name: AsideForm = (tokens, index, { things, percent, suffixes }) => {
  const number = tokens[index];
  if (number?.kind !== 'digits') return null;
  const before = tokens[index - 1];
  const hyphenated = number.glued && before?.lower === '-' && before.glued && tokens[index - 2]?.kind === 'word';
  if ((number.glued && before?.kind === 'word') || hyphenated)
    return { kind: 'name', from: index, next: wholeCode(tokens, index) };
  const after = tokens[index + 1];
  if (after?.glued && after.kind === 'word' && phraseAt(suffixes, tokens, index + 1) === null)
    return { kind: 'name', from: index, next: wholeCode(tokens, index) };
  if (gluedAt(tokens, index + 1, ':') !== null && gluedAt(tokens, index + 2) !== null)
    return { kind: 'name', from: index, next: index + 3 };
  const isNamed =
    phraseBefore(things, tokens, index) !== null &&
    phraseAt(percent, tokens, index + 1) === null &&
    number.text.length <= 3;
  return isNamed ? { kind: 'name', from: index, next: index + 1 } : null;
};

function wholeCode(tokens: readonly Token[], index: number): number {
  let next = index + 1;
  while (tokens[next]?.glued && (tokens[next]?.kind !== 'mark' || '*+.'.includes(tokens[next]?.text ?? ' '))) next++;
  return next;
}

/** "16-19" with no unit, and "(65+)": ages, school years, whatever they are, no level. */
const range: AsideForm = (tokens, index, { percent, periods }) => {
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

const timed =
  (kind: Aside['kind'], leads: (books: Books) => PhraseBook<true>): AsideForm =>
  (tokens, index, all) => {
    const lead = phraseAt(leads(all), tokens, index);
    const number = lead && numberAt(tokens, lead.next, all.words);
    const at = number && tokens[number.next]?.lower === '-' ? number.next + 1 : number?.next;
    const period = at === undefined ? null : phraseAt(all.periods, tokens, at);
    return period && { kind, from: index, next: period.next };
  };

/** "12-month total", "six month basis": a length of time used as an adjective. */
const adjective: AsideForm = (tokens, index, { periods, words }) => {
  const number = numberAt(tokens, index, words);
  if (number === null || gluedAt(tokens, number.next, '-') === null) return null;
  const period = phraseAt(periods, tokens, number.next + 1);
  return period && { kind: 'period', from: index, next: period.next };
};

/** "1 in 4". */
const oneIn: AsideForm = (tokens, index, { words }) => {
  const isOneIn = (tokens[index]?.text === '1' || tokens[index]?.lower === 'one') && tokens[index + 1]?.lower === 'in';
  const number = isOneIn ? numberAt(tokens, index + 2, words) : null;
  return number && { kind: 'denominator', from: index, next: number.next };
};

const denominator: AsideForm = (tokens, index, { denominators, words }) => {
  const lead = phraseAt(denominators, tokens, index);
  const number = lead && numberAt(tokens, lead.next, words);
  return number && { kind: 'denominator', from: index, next: number.next };
};

const forms: readonly AsideForm[] = [
  ...[
    age,
    timed('frequency', (all) => all.frequencies),
    timed('deadline', (all) => all.deadlines),
    timed('period', (all) => all.rolling),
  ],
  ...[oneIn, denominator, date, yearGroup, level, name, adjective, range],
];

/** The numbers of a text that are no figures, in order and without overlap. */
export function findAsides(tokens: readonly Token[], words: ValueWords): readonly Aside[] {
  const all = books(words);
  const asides: Aside[] = [];
  let index = 0;
  while (index < tokens.length) {
    const at = index;
    const aside = forms.reduce<Aside | null>((found, form) => found ?? form(tokens, at, all), null);
    if (aside !== null) asides.push(aside);
    index = aside?.next ?? index + 1;
  }
  return asides;
}
