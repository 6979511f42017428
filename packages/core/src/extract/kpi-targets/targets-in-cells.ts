import { type Passage, slicePassage } from '../../document/index.ts';
import type { CompiledLexicon, ValueWords } from '../../lexicon/index.ts';
import { type MeasureReading, parseTarget, readMeasures, type TargetReading } from '../../values/index.ts';

/** A measure with the target that one cell says of it. */
export interface Named {
  readonly name: Passage;
  /** What says so. */
  readonly cell: Passage;
  readonly target: TargetReading;
}

/** "... (target 90%)", "... (Standard: 10 days)", "... - target 95%", "... . Target is 95%". */
const targetBehind =
  /(?: ?\(| [–—-] |[,;.]\s|\s(?=\p{Lu}\p{Ll}))(\p{L}{3,10}(?: \p{L}{2,10})??)(?: ?[:=]| of| is)? ([^()]{0,30}\d[^()]{0,30})\)?$/u;

/** The measure that a cell names with its target behind it; null where it names none. */
export function nameWithTarget(cell: Passage, lexicon: CompiledLexicon): Named | null {
  const match = targetBehind.exec(cell.text);
  if (match === null || lexicon.column(match[1] ?? '') !== 'target') return null;
  const target = parseTarget(match[2] ?? '', lexicon.words);
  const name = slicePassage(cell, 0, match.index);
  return target === null || target.value === null || name.text === '' ? null : { name, cell, target };
}

const fewestWords = 4;

/** A cell that says in words what is to be reached: "Answer 85% of calls within a minute". */
export function saidIn(cell: Passage, words: ValueWords): Named | null {
  const [reading, ...more] = readMeasures(cell.text, words);
  if (reading?.unit !== 'percent' || reading.value === null || more.length > 0) return null;
  if (cell.text.split(' ').length < fewestWords) return null;
  return { name: slicePassage(cell, reading.measureStart, reading.end), cell, target: targetOf(reading) };
}

/** "76% (target 80%)": a level with its target beside it. */
export function pairIn(printed: string, words: ValueWords): MeasureReading | undefined {
  const [reading] = /\d\D{3,20}\d/.test(printed) ? readMeasures(printed, words) : [];
  return reading?.actual === undefined || reading.value === null ? undefined : reading;
}

/** The target that a reading names. */
export const targetOf = ({ value, unit, comparator, raw, due }: MeasureReading): TargetReading => ({
  ...{ value, unit, comparator, raw },
  ...(due !== undefined && { due }),
});
