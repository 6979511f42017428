import type { ValueWords } from '../lexicon/words.ts';
import type { PartialDate } from '../model/values.ts';
import type { Aside } from './aside-books.ts';
import { findDates, parseDate } from './dates.ts';
import { perWords, phraseBefore, phraseSet } from './phrases.ts';
import type { Quantity } from './quantities.ts';
import type { Statement } from './statements.ts';
import type { Token } from './tokens.ts';

/** A statement that measures are read from, and what stands in it. */
export interface MeasureContext {
  readonly statement: Statement;
  readonly tokens: readonly Token[];
  readonly asides: readonly Aside[];
  readonly quantities: readonly Quantity[];
  readonly words: ValueWords;
}

/** The words of a statement between two of its tokens. */
export function slice({ statement, tokens }: MeasureContext, from: number, next: number): string {
  return statement.text.slice(tokens[from]?.start ?? 0, tokens[next - 1]?.end ?? 0);
}

/** Whom a span of a statement is about, by age or by level. */
export function cohortOf(context: MeasureContext, from: number, to: number): { readonly cohort?: string } {
  const inside = context.asides.filter((aside) => aside.from >= from && aside.next <= to);
  const cohort = inside.find(({ kind }) => kind === 'age') ?? inside.find(({ kind }) => kind === 'level');
  return cohort === undefined ? {} : { cohort: slice(context, cohort.from, cohort.next) };
}

const dueLeads = perWords((words) => phraseSet(words.dueLeads));

const spanJoins: ReadonlySet<string> = new Set(['to', '-', '–', '—']);

/** "by March 2025" of the measure itself, or of the opening of the statement. */
export function dueOf(context: MeasureContext, from: number, to: number): { readonly due?: PartialDate } {
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
