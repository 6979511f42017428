import { expect, it } from 'vitest';
import { createSchedule, largeBytes } from './schedule.ts';

const item = (name: string) => ({ name, size: name.startsWith('L') ? largeBytes : 1 });

/** The names in the order in which that many hands take them that never put anything down. */
function takenBy(workers: number, names: readonly string[], hands: number): readonly string[] {
  const schedule = createSchedule(names.map(item), workers);
  return Array.from({ length: hands }, () => schedule.take()?.name ?? '-');
}

it('gives large items to all workers but one, and the small ones to that', () => {
  expect(takenBy(3, ['L1', 'L2', 'L3', 's1', 's2'], 5)).toEqual(['L1', 'L2', 's1', 's2', 'L3']);
});

it('gives one worker the small items first', () => {
  expect(takenBy(1, ['L1', 's1', 'L2', 's2'], 5)).toEqual(['s1', 's2', 'L1', 'L2', '-']);
});

it('leaves nobody idle where there are items of one kind alone', () => {
  expect(takenBy(2, ['L1', 'L2', 'L3'], 4)).toEqual(['L1', 'L2', 'L3', '-']);
  expect(takenBy(2, ['s1', 's2', 's3'], 4)).toEqual(['s1', 's2', 's3', '-']);
});

it('gives the next large item when one is done', () => {
  const schedule = createSchedule(['L1', 'L2', 's1', 's2'].map(item), 2);
  const first = schedule.take();
  expect([first?.name, schedule.take()?.name]).toEqual(['L1', 's1']);
  if (first) schedule.done(first);
  expect([schedule.take()?.name, schedule.take()?.name]).toEqual(['L2', 's2']);
});
