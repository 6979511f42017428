import { expect, test } from 'vitest';
import { pagesNamedIn } from './page-ranges.ts';

test('pages are read from an issue, single ones and ranges', () => {
  expect(pagesNamedIn('Pages 2-4, 9: the structure tags do not agree')).toEqual([2, 3, 4, 9]);
  expect(pagesNamedIn('Page 12: the structure tags do not agree')).toEqual([12]);
  expect(pagesNamedIn('The PDF has no end')).toEqual([]);
});
