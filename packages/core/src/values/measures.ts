import type { ValueWords } from '../lexicon/words.ts';
import type { Measured } from '../model/values.ts';
import { findAsides } from './asides.ts';
import { boundOf } from './comparators.ts';
import type { MeasureContext } from './measure-context.ts';
import { readGroup } from './measure-groups.ts';
import type { MeasureReading } from './measure-reading.ts';
import { withoutFigure } from './measures-in-words.ts';
import { perWords, phraseAt, phraseBefore, phraseSet } from './phrases.ts';
import { quantitiesIn } from './quantities.ts';
import { type Statement, statementsOf } from './statements.ts';
import { cutBetween, type TargetGroup, targetGroups } from './target-groups.ts';
import { tokenise } from './tokens.ts';
import { defaultWords } from './vocabulary.ts';

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
  const context: MeasureContext = { statement, tokens, asides, quantities, words };
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
function isPast({ statement, tokens, words }: MeasureContext, groups: readonly TargetGroup[]): boolean {
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

const levelLeads = perWords((words) => phraseSet(words.levelLeads));
const pastMarks = perWords((words) => phraseSet(words.pastMarks));
