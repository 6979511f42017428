import type { ValueWords } from '../lexicon/words.ts';
import type { KpiTarget } from '../model/kpi-target.ts';
import type { Comparator, Measured, PartialDate, Unit } from '../model/values.ts';
import type { Aside } from './aside-books.ts';
import { findAsides } from './asides.ts';
import { boundOf, directionOf, isOptimum, type Polarity } from './comparators.ts';
import { findDates, parseDate } from './dates.ts';
import { isNamedLevel, isStatedLevel, isTask } from './levels.ts';
import { perWords, phraseAt, phraseBefore, phraseSet } from './phrases.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { type Statement, statementsOf, trimEnd } from './statements.ts';
import { cutBetween, type TargetGroup, targetGroups } from './target-groups.ts';
import { type Token, tokenise } from './tokens.ts';
import { defaultWords } from './vocabulary.ts';

/** A measure with the level it is to reach, and where it stands in the text it was read from. */
export interface MeasureReading {
  readonly start: number;
  readonly end: number;
  /** Where the measure begins behind a figure in digits that opens it; else `start`. */
  readonly measureStart: number;
  /** The level to reach; the change where no level is printed; null for a target in words, a range, or a change from a level to none. */
  readonly value: number | null;
  readonly unit: Unit | null;
  readonly comparator: Comparator;
  /** The target as printed, with its comparator. */
  readonly raw: string;
  readonly baseline?: Measured;
  /** The level reached, where it is printed against the target. */
  readonly actual?: Measured;
  readonly change?: NonNullable<KpiTarget['change']>;
  readonly polarity: Polarity;
  readonly cohort?: string;
  readonly due?: PartialDate;
  /** False where the level was inferred. */
  readonly stated: boolean;
}

/**
 * The measures that a printed item or cell states: one for each level to be reached. Several stand in one text joined ("100% with a plan with 80% reviewed"), listed
 * ("Reading 60% to 75%, Writing 47% to 65%") or run together; tasks among them ("Establish baseline") are left out.
 *
 * Ages, school years, levels, dates, frequencies, deadlines and denominators are no levels; a deadline is one where nothing else is ("answered within 10 days").
 */
export function readMeasures(text: string, words: ValueWords = defaultWords): MeasureReading[] {
  const readings: MeasureReading[] = [];
  for (const statement of statementsOf(text, words)) {
    const [reached] = isAside(statement.text) ? readStatement(statement, words) : [];
    const last = readings.at(-1);
    if (reached === undefined || last === undefined) readings.push(...readStatement(statement, words));
    else if (last.actual === undefined && last.baseline === undefined)
      readings[readings.length - 1] = { ...last, actual: levelOf(reached) };
  }
  return readings;
}

/** A sentence of its own in brackets says where things stand with the measure before: "80% to hold records. (March 24, 57.9%)". */
const isAside = (text: string): boolean => /^\([^()]{3,80}\)?$/.test(text);

const levelOf = ({ value, unit, raw }: MeasureReading): Measured => ({ value, unit, raw });

/** Whether a cell of a column of measures names a level to be reached, as against something to be done or delivered. */
export function isMeasure(text: string, words: ValueWords = defaultWords): boolean {
  return readMeasures(text, words).length > 0;
}

/** A printed measure is shorter; the bound keeps the work linear in the length of a text. */
const longestStatement = 2000;

function readStatement(statement: Statement, words: ValueWords): MeasureReading[] {
  if (statement.text.length > longestStatement) return [];
  const tokens = tokenise(statement.text);
  const asides = findAsides(tokens, words);
  const quantities = quantitiesIn(statement.text, tokens, asides, words);
  const context: Context = { statement, tokens, asides, quantities, words };
  const groups = targetGroups(tokens, quantities, words);
  if (groups.length === 0) return withoutFigure(context);
  if (isPast(context, groups)) return [];
  return groups.map((group, index) => {
    const [before, after] = [groups[index - 1], groups[index + 1]];
    const from = before === undefined ? 0 : cutBetween(before, group, tokens, words).start;
    const to = after === undefined ? tokens.length : cutBetween(group, after, tokens, words).end;
    return readGroup(context, group, from, to);
  });
}

/** Whether figures only say what was: behind "baseline" or "to date", or with the change since in brackets ("62.3% (-1.3 p.p.)"). */
function isPast({ statement, tokens, words }: Context, groups: readonly TargetGroup[]): boolean {
  const [first] = groups;
  if (
    first?.target === undefined ||
    groups.some(
      ({ target, baseline, actual }) =>
        baseline ?? actual ?? (target && boundOf(tokens, target.from, target.next, words).comparator),
    )
  )
    return false;
  const { from, next } = first.target;
  if (/^\s?\((?:[+–−-]|\d{1,3}(?:\.\d{1,2})?\s?p\.?p)/.test(statement.text.slice(tokens[next - 1]?.end))) return true;
  const isLevel = phraseBefore(levelLeads(words), tokens, from) !== null;
  return !isLevel && tokens.some((_, index) => index < from && phraseAt(pastMarks(words), tokens, index) !== null);
}

interface Context {
  readonly statement: Statement;
  readonly tokens: readonly Token[];
  readonly asides: readonly Aside[];
  readonly quantities: readonly Quantity[];
  readonly words: ValueWords;
}

function withoutFigure(context: Context): MeasureReading[] {
  const { statement, tokens, asides, words } = context;
  const deadline = asides.find((aside) => aside.kind === 'deadline');
  const whole = {
    start: statement.start,
    end: statement.start + statement.text.length,
    measureStart: statement.start,
    stated: true,
    ...cohortOf(context, 0, tokens.length),
    ...dueOf(context, 0, tokens.length),
  };
  if (deadline !== undefined && !isTask(tokens, words)) {
    const asFigures = asides.filter((aside) => aside !== deadline);
    const limit = quantitiesIn(statement.text, tokens, asFigures, words).find(
      ({ from, unit }) => from > deadline.from && unit !== 'other' && unit !== 'count',
    );
    if (limit !== undefined)
      return [
        {
          ...whole,
          value: limit.value,
          unit: limit.unit,
          comparator: 'lte',
          polarity: 'lower',
          raw: slice(context, deadline.from, deadline.next),
        },
      ];
  }
  if (!isStatedLevel(tokens, words) && !isNamedLevel(tokens, words)) return [];
  const direction = directionOf(tokens, 0, tokens.length, words);
  return [
    {
      ...whole,
      value: null,
      unit: null,
      comparator: null,
      raw: statement.text,
      polarity: direction === 'increase' ? 'higher' : direction === 'decrease' ? 'lower' : 'unknown',
    },
  ];
}

function slice({ statement, tokens }: Context, from: number, next: number): string {
  return statement.text.slice(tokens[from]?.start ?? 0, tokens[next - 1]?.end ?? 0);
}

function readGroup(context: Context, group: TargetGroup, from: number, to: number): MeasureReading {
  const { statement, tokens, words } = context;
  const figure = group.target ?? group.change;
  const shown = figure ?? group.baseline;
  const bound = figure && boundOf(tokens, figure.from, figure.next, words);
  const direction = directionOf(tokens, shown?.from ?? 0, to, words);
  const polarity = polarityOf(context, group, bound?.comparator ?? null, direction);
  const start = tokens[from]?.start ?? 0;
  const text = trimEnd(statement.text.slice(start, tokens[to - 1]?.end ?? statement.text.length));
  const opening = figure?.from === from || (figure !== undefined && isSigned(tokens, from, figure));
  const behind = figure && bound && bound.next > figure.next ? bound.next : figure?.numberEnd;
  const measureStart = opening && figure.digits ? (tokens[behind ?? from]?.start ?? start) : start;
  return {
    start: statement.start + start,
    end: statement.start + start + text.length,
    measureStart: statement.start + (measureStart < start + text.length ? measureStart : start),
    value: figure?.value ?? null,
    unit: shown?.unit ?? null,
    comparator: comparatorOf(group, bound?.comparator ?? null, polarity),
    raw: figure && bound ? slice(context, bound.from, bound.next) : text,
    polarity,
    stated: true,
    ...(group.baseline && { baseline: measured(context, group.baseline) }),
    ...(group.actual && { actual: measured(context, group.actual) }),
    ...(group.baseline === undefined && group.actual === undefined && baselineAside(context, to)),
    ...(group.change &&
      group.change.value !== null && {
        change: {
          value: group.change.value,
          unit: group.change.unit,
          direction,
          raw: slice(context, group.change.from, group.change.next),
        },
      }),
    ...cohortOf(context, from, to),
    ...dueOf(context, from, to),
  };
}

/** "≥90% of cases" opens with its figure. */
function isSigned(tokens: readonly Token[], from: number, figure: Quantity): boolean {
  return figure.from > from && tokens.slice(from, figure.from).every((token) => '≥≤<>=~+-'.includes(token.lower));
}

function comparatorOf(group: TargetGroup, comparator: Comparator | 'orBetter', polarity: Polarity): Comparator {
  if (comparator !== 'orBetter') return comparator ?? (group.held ? 'eq' : null);
  return polarity === 'higher' ? 'gte' : polarity === 'lower' ? 'lte' : null;
}

const comparatorPolarity: Readonly<Record<NonNullable<Comparator>, Polarity>> = {
  gt: 'higher',
  gte: 'higher',
  lt: 'lower',
  lte: 'lower',
  eq: 'range',
};

function polarityOf(
  { tokens, words }: Context,
  { baseline, target, held }: TargetGroup,
  comparator: Comparator | 'orBetter',
  direction: 'increase' | 'decrease' | 'unknown',
): Polarity {
  if (isOptimum(tokens, words) || target?.value === null) return 'range';
  if (held) return 'unknown';
  if (target !== undefined && comparator !== null && comparator !== 'orBetter') return comparatorPolarity[comparator];
  if (baseline?.value != null && target?.value != null && baseline.value !== target.value)
    return target.value > baseline.value ? 'higher' : 'lower';
  return direction === 'increase' ? 'higher' : direction === 'decrease' ? 'lower' : 'unknown';
}

function measured(context: Context, quantity: Quantity): Measured {
  const period = context.asides.find(
    (aside) => aside.kind === 'date' && aside.from >= quantity.next && aside.from <= quantity.next + 3,
  );
  const printed = { value: quantity.value, unit: quantity.unit, raw: slice(context, quantity.from, quantity.next) };
  return period === undefined ? printed : { ...printed, period: slice(context, period.from, period.next) };
}

/** A figure in brackets with a date, or with a word like "from", is where it stood then: "at least 85% (2021/22: 84.5%)". */
function baselineAside(context: Context, to: number): { readonly baseline?: Measured } {
  const { tokens, asides, quantities } = context;
  const figure = quantities.find(({ bracketed, from }) => bracketed && from < to);
  if (figure === undefined || quantities.every(({ bracketed }) => bracketed)) return {};
  const opens = tokens.findLastIndex((token, index) => index < figure.from && token.text === '(');
  const period = asides.find(({ kind, from }) => kind === 'date' && from >= opens && from <= figure.next + 3);
  if (period === undefined && phraseBefore(baselineLeads(context.words), tokens, figure.from) === null) return {};
  const baseline = { value: figure.value, unit: figure.unit, raw: slice(context, figure.from, figure.next) };
  return {
    baseline: period === undefined ? baseline : { ...baseline, period: slice(context, period.from, period.next) },
  };
}

function cohortOf(context: Context, from: number, to: number): { readonly cohort?: string } {
  const inside = context.asides.filter((aside) => aside.from >= from && aside.next <= to);
  const cohort = inside.find(({ kind }) => kind === 'age') ?? inside.find(({ kind }) => kind === 'level');
  return cohort === undefined ? {} : { cohort: slice(context, cohort.from, cohort.next) };
}

const levelLeads = perWords((words) => phraseSet(words.levelLeads));
const pastMarks = perWords((words) => phraseSet(words.pastMarks));
const dueLeads = perWords((words) => phraseSet(words.dueLeads));
const baselineLeads = perWords((words) => phraseSet(words.baselineLeads));

const spanJoins: ReadonlySet<string> = new Set(['to', '-', '–', '—']);

/** "by March 2025" of the measure itself, or of the opening of the statement. */
function dueOf(context: Context, from: number, to: number): { readonly due?: PartialDate } {
  const { tokens, asides, statement, words } = context;
  const dates = asides.filter(
    (aside) => aside.kind === 'date' && phraseBefore(dueLeads(words), tokens, aside.from) !== null,
  );
  const due = dates.find((aside) => aside.from >= from && aside.next <= to) ?? dates.find((aside) => aside.from <= 4);
  if (due === undefined) return {};
  const last = spanJoins.has(tokens[due.next]?.lower ?? '') ? tokens[due.next + 1] : undefined;
  // Of a span of years the end is when the level is to be reached: "by 2036 to 2039".
  const end = last === undefined || !/^20\d\d$/.test(last.text) ? null : parseDate(last.text, words);
  if (end !== null) return { due: end };
  const start = tokens[due.from]?.start ?? 0;
  const value = findDates(statement.text, words).find((found) => found.start === start)?.value;
  return value === undefined ? {} : { due: value };
}
