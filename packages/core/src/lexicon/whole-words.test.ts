import { describe, expect, test } from 'vitest';
import { english } from './en.ts';
import { anyCase, asWholeWords } from './whole-words.ts';

const whole = anyCase(asWholeWords('(?:noted|é)'));

describe('whole words', () => {
  test.each([
    ['undernoted and NOTED', true],
    ['undernoted', false],
    ['noted2', false],
    ['noted²', false],
    ['cafés', false],
    ['the letter é alone', true],
    ['Nôl a noted: ŵ', true],
    ['ŵnoted', false],
  ])('%j holds one: %s', (text, expected) => {
    expect(whole.test(text)).toBe(expected);
  });

  test('a pattern that names classes of Unicode has its rules', () => {
    expect(anyCase('\\p{Lu}l').unicode).toBe(true);
    expect(anyCase('all', 'g').flags).toBe('gi');
  });

  test('the English phrases are found as they are by the classes of Unicode', () => {
    const lists = Object.values(english.phrases).filter((list): list is readonly string[] => Array.isArray(list));
    for (const list of lists) {
      const [first = ''] = list;
      const all = `(?:${list.join('|')})`;
      const own = anyCase(asWholeWords(all));
      const wide = new RegExp(`(?<![\\p{L}\\p{N}])${all}(?![\\p{L}\\p{N}])`, 'iu');
      for (const text of [first, `${first.toUpperCase()}, Ffŵl`, `it was ${first}.`, `un${first}`, `${first}î`])
        expect(`${text}: ${own.test(text)}`).toBe(`${text}: ${wide.test(text)}`);
    }
  });
});
