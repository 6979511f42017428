import { describe, expect, test } from 'vitest';
import { inAnyCase, inCapitals } from './letter-case.ts';

const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'u');

describe('a pattern', () => {
  test('takes its letters in either case', () => {
    expect(['seconded', 'SECONDED', 'Seconded'].every((word) => whole(inAnyCase('seconded')).test(word))).toBe(true);
  });

  test('takes its letters as capitals alone', () => {
    expect(whole(inCapitals('resolvs?ed')).test('RESOLVSED')).toBe(true);
    expect(whole(inCapitals('resolvs?ed')).test('resolved')).toBe(false);
  });

  test('keeps its classes and escapes', () => {
    expect(whole(inCapitals('no\\s[\\d,a]{1,3}\\p{Ll}')).test('NO 1ab')).toBe(true);
    expect(whole(inAnyCase('cllr\\.?')).test('CLLR.')).toBe(true);
  });
});
