import { expect, test } from 'vitest';
import { grid, lexicon } from '../test-support/paper.ts';
import { readLayoutTables } from './layout-tables.ts';
import { tableFlow } from './linearise.ts';
import { show } from './test-support/show.ts';

const read = (...rows: readonly (readonly string[])[]) => show(readLayoutTables([tableFlow(grid(...rows))], lexicon));

test('a table of items, what was said on each and what is to be done is minutes', () => {
  expect(
    read(
      ['Item', 'Discussion', 'Action'],
      ['Bandstand', 'The roof leaks. The Board agreed to mend it.', 'AB to ask the builder'],
      ['Accounts', 'The sum stands at £9.', ''],
    ),
  ).toEqual([
    'heading Bandstand',
    'The roof leaks. The Board agreed to mend it.',
    'field Action = AB to ask the builder',
    'heading Accounts',
    'The sum stands at £9.',
  ]);
});

test('a column of items alone is minutes where it tells of them at length', () => {
  const told = 'The members spoke of the roof of the bandstand, which leaks, and of the seats beneath it. '
    .repeat(2)
    .trim();
  expect(read(['Item', 'Action'], [told, 'AB'], [told, ''])).toEqual([told, 'field Action = AB', told]);
  expect(read(['Item', 'Action'], ['Roof', 'Mend the roof'], ['Seats', 'Paint the seats'])).toHaveLength(1);
});

test('who is to act may have a column of its own', () => {
  const flow = read(
    ['Item', 'Discussion', 'Action', 'Lead'],
    ['1', 'The roof leaks. The Board agreed to mend it.', 'Ask the builder', 'AB'],
    ['2', 'The sum stands at £9.', '', ''],
  );
  expect(flow.filter((line) => !line.includes('table'))).toEqual([
    'heading 1 ',
    'The roof leaks. The Board agreed to mend it.',
    'heading 2 ',
    'The sum stands at £9.',
  ]);
  expect(flow).toHaveLength(5);
});
