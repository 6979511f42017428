import { describe, expect, test } from 'vitest';
import { agrees, type Judged } from './judged.ts';
import { binsOf, calibrationError } from './reliability.ts';

const judged = (confidence: number, right: number, wrong: number): readonly Judged[] =>
  [...Array(right).fill(true), ...Array(wrong).fill(false)].map((verdict) => ({
    list: 'risks',
    confidence,
    right: verdict === true,
  }));

describe('the calibration error', () => {
  test('is nothing where nine in ten of the objects at 0.9 are right', () => {
    expect(calibrationError(judged(0.9, 9, 1))).toBeCloseTo(0);
  });

  test('weighs each bin by its size', () => {
    expect(calibrationError([...judged(0.95, 30, 0), ...judged(0.55, 0, 10)])).toBeCloseTo(
      (30 * 0.05 + 10 * 0.55) / 40,
    );
  });

  test('counts being too modest as much as being too sure', () => {
    expect(calibrationError(judged(0.5, 10, 0))).toBeCloseTo(calibrationError(judged(0.5, 0, 10)));
  });

  test('puts full certainty into the last bin', () => {
    expect(binsOf([...judged(1, 1, 0), ...judged(0.97, 1, 1)])).toHaveLength(1);
  });
});

describe('a text agrees with an entry', () => {
  const entry = { first: 'To mend the roof', last: 'before the winter', words: 9 };

  test('where both ends and the length do', () => {
    expect(agrees('To mend the roof of the hall before the winter.', entry)).toBe(true);
    expect(agrees('2.1 To mend the roof of the hall before the winter', entry)).toBe(true);
  });

  test('not where it swallowed a neighbour or lost an end', () => {
    expect(agrees('To mend the roof', entry)).toBe(false);
    const long = 'To mend the roof of the hall and the shed and the barn and the fence and the wall before the winter';
    expect(agrees(long, entry)).toBe(false);
  });
});
