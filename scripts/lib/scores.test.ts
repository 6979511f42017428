import { expect, test } from 'vitest';
import { compareScores, readScores } from './scores.ts';

const output = (f1: number | null, owner: string, title: string): unknown => ({
  summary: { risks: { gold: 2, f1, attributes: { owner } }, header: { title }, macroF1: 0.5 },
  perDocument: {},
});

test('the scores of lists, attributes and heads are read by name', () => {
  expect(Object.fromEntries(readScores(output(0.8, '1/2', '0/0')))).toEqual({
    risks: 0.8,
    'risks.owner': 0.5,
    'header.title': null,
    macroF1: 0.5,
  });
});

test('what only one run scored counts as nought in the other', () => {
  const before = new Map([
    ['risks', 0.8],
    ['actions', 0.5],
  ]);
  expect(compareScores(before, new Map([['risks', 0.7]]))).toEqual([
    { name: 'risks', original: 0.8, mutated: 0.7, difference: expect.closeTo(-0.1) },
    { name: 'actions', original: 0.5, mutated: null, difference: -0.5 },
  ]);
});

test('anything else than scores is refused', () => {
  expect(() => readScores({ summary: { risks: {} } })).toThrow();
});
