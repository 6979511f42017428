import { describe, expect, test } from 'vitest';
import { printedLabels } from './printed-labels.ts';

describe('the numbers that pages print', () => {
  test('call them, also those that print none, where one row of numbers goes through the file', () => {
    expect(printedLabels([[], [], ['Page 1'], ['Page 2', '1'], ['Page 3', '2'], []])).toEqual([
      '',
      '',
      '1',
      '2',
      '3',
      '4',
    ]);
  });

  test('begin anew where papers are bound that count their own', () => {
    expect(printedLabels([['1 of 2'], ['2 of 2'], ['– 1 –'], ['– 2 –'], ['– 3 –']])).toEqual(['1', '2', '1', '2', '3']);
  });

  test('say nothing where counting gives them too, or where few pages print one', () => {
    expect(printedLabels([[], ['2'], ['3'], ['4']])).toBeUndefined();
    expect(printedLabels([[], ['7'], [], ['Parks Board']])).toBeUndefined();
  });
});
