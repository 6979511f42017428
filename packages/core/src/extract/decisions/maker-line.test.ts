import { expect, test } from 'vitest';
import { contextOf } from '../test-support/context.ts';
import { leadsToMaker, namesMaker } from './maker-line.ts';

const names = (line: string) => namesMaker(contextOf().lexicon).test(line);

test.each(['Council', 'The Board:', 'Cabinet –', 'That the Committee:-'])(
  '%j names who decides and no more',
  (line) => {
    expect(names(line)).toBe(true);
  },
);

test.each(['Councils', 'Cabinet A', 'The Board agreed:'])('%j says more than who decides', (line) => {
  expect(names(line)).toBe(false);
});

test.each(['Thereafter, the Committee:-', 'After consideration, the Board', 'Cabinet:'])(
  '%j leads in to what a meeting did',
  (line) => {
    expect(leadsToMaker(contextOf().lexicon).test(line)).toBe(true);
  },
);

test('a sentence that tells what a meeting did leads in to nothing', () => {
  expect(leadsToMaker(contextOf().lexicon).test('Thereafter, the Committee noted the report.')).toBe(false);
});
