import { expect, it } from 'vitest';
import { numbersColumns } from './column-numbers.ts';

it.each([[['(a)', '(b)', '(c)', '(d = b x c)']], [['1', '2', '3', '4']], [['A', '', 'B', 'C']]])(
  '%j numbers columns',
  (texts) => {
    expect(numbersColumns(texts)).toBe(true);
  },
);

it.each([[['1', 'Rain on the day', '2', '3']], [['3', '4', '12']], [['1', '2']], [['(a)', 'Rain', '']]])(
  '%j is a row of its own',
  (texts) => {
    expect(numbersColumns(texts)).toBe(false);
  },
);
