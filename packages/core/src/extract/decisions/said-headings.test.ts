import { expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import { head, para } from '../../test-support/paper.ts';
import { contextOf } from '../test-support/context.ts';
import { extractDecisions } from './decisions.ts';

const decided = (...blocks: readonly Block[]) =>
  extractDecisions(contextOf(...blocks), 'minutes').found.map(({ title, text }) => [title, text]);

test('a bold line that decides is a line of the item above it', () => {
  expect(
    decided(
      head('338 Planning applications'),
      para('A porch at 5 Weir Lane.'),
      head('Unanimously AGREED to recommend approval'),
      head('339 Finance'),
      para('RESOLVED that the accounts be paid.'),
    ),
  ).toEqual([
    ['Planning applications', 'Unanimously AGREED to recommend approval'],
    ['Finance', 'the accounts be paid.'],
  ]);
});

test('a heading that names an item is none', () => {
  expect(decided(head('Minutes'), head('Terms of reference'), para('Ann Hill spoke.'))).toEqual([]);
});
