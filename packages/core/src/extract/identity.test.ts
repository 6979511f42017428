import { describe, expect, test } from 'vitest';
import { createIds } from './identity.ts';

const idsOf = (...markers: readonly (string | null)[]): readonly string[] => {
  const id = createIds('rec');
  return markers.map((marker) => id(marker));
};

describe('the id of an object', () => {
  test('comes from its printed marker, without what closes it in', () => {
    expect(idsOf('1.', '(b)', '2.1', 'R3:')).toEqual(['rec-1', 'rec-b', 'rec-2.1', 'rec-r3']);
  });

  test('comes from its place in order where nothing is printed', () => {
    expect(idsOf(null, '•', null)).toEqual(['rec-1', 'rec-2', 'rec-3']);
  });

  test('is never given twice, as in a list where every item prints 1.', () => {
    expect(idsOf('1.', '1.', '1.', null)).toEqual(['rec-1', 'rec-1~2', 'rec-1~3', 'rec-4']);
  });

  test('is not given twice where a place in order meets a printed number', () => {
    expect(new Set(idsOf('2.', null, '3.', null, '5.', null)).size).toBe(6);
  });

  test('is the same each time a paper is read', () => {
    expect(idsOf('1.', null, '(a)')).toEqual(idsOf('1.', null, '(a)'));
  });
});
