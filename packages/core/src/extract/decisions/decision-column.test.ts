import { expect, test } from 'vitest';
import { grid, head, para } from '../../test-support/paper.ts';
import { contextOf } from '../test-support/context.ts';
import { extractDecisions } from './decisions.ts';

const decided = (...rows: readonly (readonly string[])[]) =>
  extractDecisions(
    contextOf(head('Decisions of the Board'), para('Published on 4 May 2031'), grid(...rows)),
    'decisionRecord',
  ).found.map(({ title, outcome, resolutions }) => [
    title,
    outcome,
    ...resolutions.map(({ marker, text }) => `${marker ?? '-'} ${text}`),
  ]);

test('a column of decisions tells what was decided on each item', () => {
  expect(
    decided(
      ['Item', 'Subject', 'Decision', 'Reason', 'Call-in?'],
      ['4', 'Bandstand', '(1) That the roof be mended.\n(2) That the sum be noted.', 'It leaks.', 'Yes'],
      ['5', 'Seats', 'RESOLVED that the seats be painted.', 'They rust.', 'No'],
    ),
  ).toEqual([
    ['Bandstand', 'agreed', '(1) That the roof be mended.', '(2) That the sum be noted.'],
    ['Seats', 'agreed', '- the seats be painted.'],
  ]);
});

test('a column of what is yet to be decided, or by whom, decides nothing', () => {
  expect(
    decided(
      ['Item', 'Decision', 'Decision maker'],
      ['4', 'Roof of the bandstand', 'Cabinet'],
      ['5', 'Seats by the weir', 'Leader'],
    ),
  ).toEqual([]);
});
