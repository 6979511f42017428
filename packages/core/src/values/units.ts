import type { ValueWords } from '../lexicon/words.ts';
import type { Unit } from '../model/values.ts';
import { numberAt } from './numbers.ts';
import { perWords, phraseAt, phraseBook, phraseSet } from './phrases.ts';
import { type Token, tokenise } from './tokens.ts';
import { defaultWords } from './vocabulary.ts';

const books = perWords((words) => ({
  percent: phraseSet([...words.percent, ...words.shares]),
  named: phraseBook([...Object.entries(words.periods), ...Object.entries(words.units)]),
  leads: new Set([...words.unitLeads, '(']),
  denominators: phraseSet(words.denominatorLeads),
}));

/**
 * The unit that the name of a measure gives to a figure printed without one: "% of ..." a percentage, "... per 10,000" a rate, "Average days to ...",
 * "... (kg)". Null where it names none; "within 30 days" is part of what is measured.
 */
export function unitNamed(name: string, words: ValueWords = defaultWords): Unit | null {
  const { percent, named, leads, denominators } = books(words);
  const tokens = tokenise(name);
  for (let index = 0; index < tokens.length; index++) {
    if (phraseAt(percent, tokens, index) !== null && (index === 0 || opens(tokens, index))) return 'percent';
    if (tokens[index]?.text === '£' && opens(tokens, index)) return 'currency';
    const per = phraseAt(denominators, tokens, index);
    const base = per && numberAt(tokens, per.next, words);
    if (base !== null && base.value >= 100) return 'rate';
  }
  for (let index = 0; index < tokens.length; index++) {
    const unit = phraseAt(named, tokens, index);
    if (unit === null) continue;
    const isBracketed = opens(tokens, index) && (tokens[unit.next]?.text === ')' || unit.next === tokens.length);
    const isPlural = tokens[unit.next - 1]?.lower.endsWith('s') === true;
    if (isBracketed || (isPlural && (index === 0 || leads.has(tokens[index - 1]?.lower ?? '')))) return unit.value;
  }
  return null;
}

const opens = (tokens: readonly Token[], index: number): boolean => tokens[index - 1]?.text === '(';

/** The unit of a figure: the one printed beside it, else the one its measure names. */
export const unitOfFigure = (printed: Unit | null, name: string): Unit | null =>
  printed === 'count' ? (unitNamed(name) ?? printed) : printed;
