import type { ValueWords } from '../lexicon/words.ts';
import type { KpiTarget } from '../model/kpi-target.ts';
import type { Comparator, PartialDate, Unit } from '../model/values.ts';
import type { MeasureReading } from './measure-reading.ts';
import { readMeasures } from './measures.ts';
import { normalise, trimEndMarks } from './tokens.ts';
import { defaultWords } from './vocabulary.ts';

/** The level that a cell of a Target column prints. */
export interface TargetReading {
  /** The letter before it, where the cell prints several: "a)". */
  readonly label?: string;
  readonly value: number | null;
  readonly unit: Unit | null;
  readonly comparator: Comparator;
  readonly raw: string;
  readonly due?: PartialDate;
  readonly change?: NonNullable<KpiTarget['change']>;
}

/** The first of {@link parseTargets}; null where the cell prints no target. */
export function parseTarget(raw: string, words: ValueWords = defaultWords): TargetReading | null {
  return parseTargets(raw, words)[0] ?? null;
}

/**
 * The levels that a cell of a Target column prints: one, or one for each letter of "a) 5 hectares b) 500 trees"; none for "n/a", "New" and "TBC".
 *
 * A level in words ("Top quartile", "AA-") and a ratio ("1:25") have no value; a reduction ("18% reduction by 2023") is given as value and change.
 */
export function parseTargets(raw: string, words: ValueWords = defaultWords): TargetReading[] {
  return lettered(raw).flatMap(({ label, text }) => {
    const target = targetOf(text, words);
    return target === null ? [] : [label === null ? target : { label, ...target }];
  });
}

const ratio = /^(?<one>\d{1,4}) ?: ?(?<many>\d{1,6})$/;

function targetOf(text: string, words: ValueWords): TargetReading | null {
  const printed = text.trim();
  const plain = trimEndMarks(normalise(printed), '.*');
  if (plain === '' || words.noTarget.includes(plain) || saysNone(plain, words)) return null;
  if (ratio.test(plain)) return { value: null, unit: 'rate', comparator: null, raw: printed };
  const reading = readMeasures(printed, words)[0];
  return reading === undefined || reading.value === null
    ? inWords(printed, reading)
    : withFigure(printed, reading, words);
}

/** "No target – contextual", "N/A (trend only)": there is none, with a reason behind. */
const saysNone = (plain: string, words: ValueWords): boolean =>
  !/\d/.test(plain) && words.noTarget.includes(/^[\p{L}/. ]{2,30}?(?=,? [-–—(]|[,;:] )/u.exec(plain)?.[0] ?? '');

function inWords(raw: string, reading: MeasureReading | undefined): TargetReading | null {
  if (!/[\p{L}\p{N}]/u.test(raw)) return null;
  return { value: null, unit: reading?.unit ?? null, comparator: null, raw, ...(reading?.due && { due: reading.due }) };
}

function withFigure(raw: string, reading: MeasureReading, words: ValueWords): TargetReading {
  const { value, unit, comparator, due } = reading;
  const change = reading.change ?? changeBeside(raw, reading, words);
  return { value, unit, comparator, raw, ...(due && { due }), ...(change && { change }) };
}

/** "18% reduction", "reduce 5%": the figure is the change itself where a word of movement stands right beside it. */
function changeBeside(raw: string, reading: MeasureReading, words: ValueWords): TargetReading['change'] {
  if (reading.value === null || reading.unit === null || reading.baseline !== undefined) return undefined;
  const at = Math.max(0, raw.indexOf(reading.raw));
  const after = normalise(raw.slice(at + reading.raw.length)).split(' ')[0] ?? '';
  const before = normalise(raw.slice(0, at)).split(' ').slice(-2);
  const says = (list: readonly string[]): boolean => list.includes(after) || before.some((word) => list.includes(word));
  const direction = says(words.falling) ? 'decrease' : says(words.rising) ? 'increase' : null;
  return direction === null ? undefined : { value: reading.value, unit: reading.unit, direction, raw: reading.raw };
}

const letter = /(?:^|\s)(?<label>\(?(?<letter>[a-h])\))\s/g;

function lettered(raw: string): readonly { readonly label: string | null; readonly text: string }[] {
  const marks = [...raw.matchAll(letter)];
  const inOrder = marks.every((mark, index) => mark.groups?.['letter'] === String.fromCharCode(97 + index));
  if (marks.length < 2 || !inOrder || raw.slice(0, marks[0]?.index).trim() !== '') return [{ label: null, text: raw }];
  return marks.map((mark, index) => ({
    label: mark.groups?.['label'] ?? '',
    text: raw.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? raw.length),
  }));
}
