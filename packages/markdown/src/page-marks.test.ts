import { expect, test } from 'vitest';
import { pagedByMarks } from './page-marks.ts';
import { sourceLines } from './source-line.ts';

const rule = '-'.repeat(48);

test('marks between pages begin the page they count to, and are no lines', () => {
  const lines = pagedByMarks(sourceLines(`{0}${rule}\none\n{1}${rule}\ntwo\n{3}${rule}\nthree`, 100));
  expect(lines.map(({ text, page }) => `${page} ${text}`)).toEqual(['1 one', '2 two', '4 three']);
});

test('no blank line is left before a mark', () => {
  const lines = pagedByMarks(sourceLines(`head\n\n{0}${rule}\n\none`, 100));
  expect(lines.map(({ number }) => number)).toEqual([1, 4, 5]);
});

test('a number in braces before words is no mark', () => {
  expect(pagedByMarks(sourceLines('{1} --- two', 100))).toHaveLength(1);
});
