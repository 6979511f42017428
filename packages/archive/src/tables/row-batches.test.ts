import { expect, it } from 'vitest';
import { rowBatches } from './row-batches.ts';
import { tables } from './tables.ts';

const [first, second] = tables;
if (first === undefined || second === undefined) throw new Error('there are no two tables');

it('passes rows on as soon as there are many or they are long, and the rest at the end', async () => {
  const passed: string[] = [];
  const batches = rowBatches([first, second], { rows: 3, characters: 10 }, async ({ name }, rows) => {
    passed.push(`${name}: ${rows.map(([cell]) => cell).join(' ')}`);
  });
  for (const cell of ['a', 'b', 'c', 'a long text', 'd']) {
    await batches.add(first, [cell, 1]);
    await batches.add(second, [cell === 'd' ? 'e' : null]);
  }
  expect(passed).toEqual(['documents: a b c', 'reports:   ', 'documents: a long text']);
  await batches.flush();
  expect(passed.slice(3)).toEqual(['documents: d', 'reports:  e']);
  expect(batches.counts()).toEqual({ documents: 5, reports: 5 });
});
