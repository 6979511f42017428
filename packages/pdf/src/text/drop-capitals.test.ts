import { expect, test } from 'vitest';
import { run } from '../layout/test-support/page.ts';
import { withDropCapitals } from './drop-capitals.ts';

const lines = [run(78, 151, 'eople ask for more'), run(78, 163, 'than there is and'), run(57, 175, 'find it late.')];

test('a letter sunk into the lines of its paragraph is the first of its word', () => {
  const [cap, ...rest] = withDropCapitals([run(57, 164, 'P', { size: 34, width: 19 }), ...lines]);
  expect(cap).toMatchObject({ text: 'P', size: 10, baseline: 151, box: [57, 143, 78, 153] });
  expect(rest).toEqual(lines);
});

test('a large letter with one line beside it is left as it stands', () => {
  const painted = [run(57, 151, 'A', { size: 20, width: 12 }), run(72, 148, 'lone line'), run(57, 190, 'below')];
  expect(withDropCapitals(painted)).toBe(painted);
});

test('a large letter over a column of its own is no first letter', () => {
  const painted = [run(57, 164, 'A', { size: 34, width: 19 }), run(140, 151, 'far from it'), run(140, 163, 'and on')];
  expect(withDropCapitals(painted)).toBe(painted);
});
