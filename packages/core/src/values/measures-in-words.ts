import { directionOf } from './comparators.ts';
import { isNamedLevel, isStatedLevel, isTask } from './levels.ts';
import { cohortOf, dueOf, type MeasureContext, slice } from './measure-context.ts';
import type { MeasureReading } from './measure-reading.ts';
import { quantitiesIn } from './quantities.ts';

/** The measure of a statement without a level in figures: its deadline, where it sets one, or the level that it names in words; none where it names a task. */
export function withoutFigure(context: MeasureContext): MeasureReading[] {
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
