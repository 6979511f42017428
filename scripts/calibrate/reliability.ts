import type { Judged } from './judged.ts';

/** How often objects of about the same confidence are right. */
export interface Bin {
  readonly count: number;
  readonly confidence: number;
  readonly right: number;
}

const binCount = 10;

/** Objects in ten bins of confidence; each with its mean confidence and the share that is right. Empty bins are left out. */
export function binsOf(judged: readonly Judged[]): readonly Bin[] {
  return Array.from({ length: binCount }, (_, index) =>
    judged.filter(({ confidence }) => Math.min(binCount - 1, Math.floor(confidence * binCount)) === index),
  )
    .filter((bin) => bin.length > 0)
    .map((bin) => ({
      count: bin.length,
      confidence: mean(bin.map((each) => each.confidence)),
      right: shareRight(bin),
    }));
}

/** Expected calibration error: by how much confidence and the share that is right differ, over all bins, weighted by their size. 0 is perfect. */
export function calibrationError(judged: readonly Judged[]): number {
  const gaps = binsOf(judged).map(({ count, confidence, right }) => count * Math.abs(confidence - right));
  return judged.length === 0 ? 0 : sum(gaps) / judged.length;
}

/** The share of objects that are right; NaN for none. */
export const shareRight = (judged: readonly Judged[]): number =>
  judged.filter(({ right }) => right).length / judged.length;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;
