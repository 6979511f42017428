import { expect, test } from 'vitest';
import { said } from '../test-support/paper.ts';
import { isParagraphNumber } from './paragraph-number.ts';

test.each(['4.', '2.1', '(a)', '2031/114', '20/3/WFR.', 'C048/31', 'B/2031/41', 'Par/285/31-32', 'PLA147/14'])(
  '%s numbers a paragraph or an item of business',
  (words) => {
    expect(isParagraphNumber(said(words))).toBe(true);
  },
);

test.each(['4 May', '£412/31', 'Weir', 'the 4/31 plan'])('%s does not', (words) => {
  expect(isParagraphNumber(said(words))).toBe(false);
});
