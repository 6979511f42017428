import type { Comparator, Measured } from '../model/values.ts';
import { boundOf, directionOf, isOptimum, type Polarity } from './comparators.ts';
import { cohortOf, dueOf, type MeasureContext, slice } from './measure-context.ts';
import type { MeasureReading } from './measure-reading.ts';
import { perWords, phraseBefore, phraseSet } from './phrases.ts';
import type { Quantity } from './quantities.ts';
import { trimEnd } from './statements.ts';
import type { TargetGroup } from './target-groups.ts';
import type { Token } from './tokens.ts';

/** The measure that a group of figures in a statement sets, in the words of its span. */
export function readGroup(context: MeasureContext, group: TargetGroup, from: number, to: number): MeasureReading {
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
  { tokens, words }: MeasureContext,
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

function measured(context: MeasureContext, quantity: Quantity): Measured {
  const period = context.asides.find(
    (aside) => aside.kind === 'date' && aside.from >= quantity.next && aside.from <= quantity.next + 3,
  );
  const printed = { value: quantity.value, unit: quantity.unit, raw: slice(context, quantity.from, quantity.next) };
  return period === undefined ? printed : { ...printed, period: slice(context, period.from, period.next) };
}

/** A figure in brackets with a date, or with a word like "from", is where it stood then: "at least 85% (2021/22: 84.5%)". */
function baselineAside(context: MeasureContext, to: number): { readonly baseline?: Measured } {
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

const baselineLeads = perWords((words) => phraseSet(words.baselineLeads));
