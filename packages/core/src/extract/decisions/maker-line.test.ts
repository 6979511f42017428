import { expect, test } from 'vitest';
import { contextOf } from '../test-support/context.ts';
import { namesMaker } from './maker-line.ts';

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
