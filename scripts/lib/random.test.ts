import { expect, test } from 'vitest';
import { between, createRandom, pick, shuffled } from './random.ts';

const drawn = (seed: number): readonly number[] => {
  const random = createRandom(seed);
  return Array.from({ length: 200 }, () => random());
};

test('the same seed draws the same numbers, another seed draws others', () => {
  expect(drawn(3)).toEqual(drawn(3));
  expect(drawn(3)).not.toEqual(drawn(4));
});

test('numbers lie from 0 up to 1, in both halves', () => {
  const numbers = drawn(1);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(numbers.filter((number) => number < 0.5).length).toBeGreaterThan(60);
  expect(numbers.filter((number) => number >= 0.5).length).toBeGreaterThan(60);
});

test('whole numbers reach both bounds and keep within them', () => {
  const random = createRandom(2);
  expect([...new Set(Array.from({ length: 60 }, () => between(random, 1, 3)))].sort()).toEqual([1, 2, 3]);
});

test('a shuffle loses nothing and leaves its source as it was', () => {
  const things = ['a', 'b', 'c', 'd', 'e', 'f'];
  const order = shuffled(createRandom(5), things);
  expect(order).not.toEqual(things);
  expect([...order].sort()).toEqual(things);
  expect(things.join('')).toBe('abcdef');
});

test('nothing can be picked from nothing', () => {
  expect(() => pick(createRandom(1), [])).toThrow(RangeError);
});
