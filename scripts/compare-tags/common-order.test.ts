import { expect, test } from 'vitest';
import { commonOrder } from './common-order.ts';

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

test.each([
  ['equal', 'a b c', 'a b c', 3],
  ['one longer', 'a b c', 'a b c d', 3],
  ['a word moved', 'a b c d e', 'b c d e a', 4],
  ['two columns read across', 'a b c d', 'a c b d', 3],
  ['nothing in common', 'a b', 'c d e', 0],
  ['one empty', '', 'a b', 0],
  ['both empty', '', '', 0],
])('the words two texts have in the same order are counted: %s', (_, a, b, count) => {
  expect(commonOrder(words(a), words(b))).toBe(count);
  expect(commonOrder(words(b), words(a))).toBe(count);
});
