import { describe, expect, it, test } from 'vitest';
import { factorOrder, parseAssessment } from './assessments.ts';

describe('an assessment in one cell', () => {
  const numbers = (raw: string): unknown => {
    const parts = parseAssessment(raw);
    return parts && [parts.likelihood?.number, parts.impact?.number, parts.score?.number];
  };

  test.each([
    ['4 x 3 = 12', [4, 3, 12]],
    ['4x3', [4, 3, undefined]],
    ['5 × 4 = 20 (High)', [5, 4, 20]],
    ['L4 I3 = 12', [4, 3, 12]],
    ['Impact 4, Likelihood 2', [2, 4, undefined]],
    ['I = 5 L = 4 20', [4, 5, 20]],
    ['I = 5 L = 4', [4, 5, undefined]],
    ['16 (L4 x I4)', [4, 4, 16]],
    ['12 (4x3)', [4, 3, 12]],
    ['Likelihood: Possible (3) Impact: Major (4) Score: 12', [3, 4, 12]],
  ])('%s', (raw, expected) => {
    expect(numbers(raw)).toEqual(expected);
  });

  test('the cell of a lettered matrix is its letter and its digit', () => {
    expect(parseAssessment('C1')).toEqual({
      likelihood: { raw: 'C', level: 'C' },
      impact: { raw: '1', number: 1 },
      score: { raw: 'C1', level: 'C1' },
    });
  });

  test('labels tell levels apart', () => {
    expect(parseAssessment('I: High P: Low')).toMatchObject({
      likelihood: { level: 'Low' },
      impact: { level: 'High' },
    });
  });

  test.each(['High', '12', '', 'the impact of it'])('%s is none', (raw) => {
    expect(parseAssessment(raw)).toBeNull();
  });
});

it.each([
  ['Rating (C x L)', 'impactFirst'],
  ['Impact x Likelihood', 'impactFirst'],
  ['Severity × Probability = Score', 'impactFirst'],
  ['Score (L x I)', 'likelihoodFirst'],
  ['Current score', 'likelihoodFirst'],
  ['Tax code', 'likelihoodFirst'],
])('"%s" names its factors %s', (heading, order) => {
  expect(factorOrder(heading)).toBe(order);
});

it('reads the score in brackets behind its factors', () => {
  expect(parseAssessment('4 x 3 (12)')).toMatchObject({ score: { number: 12 } });
  expect(parseAssessment('4 x 3 (11)')).toBeNull();
});
