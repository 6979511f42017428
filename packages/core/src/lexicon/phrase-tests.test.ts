import { describe, expect, test } from 'vitest';
import { english } from './en.ts';
import { createPhraseTests, longestFirst } from './phrase-tests.ts';

const tests = createPhraseTests(['noted', 'put to the vote', 'n\\.?b\\.?', "chair's action", 'é']);

describe('tests for phrases', () => {
  test.each([
    ['Noted', true],
    [' noted, with thanks', true],
    ['notedly', false],
    ['It was noted', false],
    ['N.B. the lift is out of order', true],
    ['Put to the vote: lost', true],
  ])('%j begins with a phrase: %s', (text, expected) => {
    expect(tests.begins(text)).toBe(expected);
  });

  test.each([
    ['NOTED.', true],
    [' noted :', true],
    ['noted . . .', false],
    ['noted by all', false],
    ['nb', true],
  ])('%j is a phrase and nothing else but a stop: %s', (text, expected) => {
    expect(tests.is(text)).toBe(expected);
  });

  test.each([
    ['the motion was PUT TO THE VOTE', true],
    ['undernoted and noted', true],
    ['undernoted', false],
    ['noted2', false],
    ['cafés', false],
    ['the letter é alone', true],
  ])('%j holds a phrase as whole words: %s', (text, expected) => {
    expect(tests.holds(text)).toBe(expected);
  });

  test('no phrases are in no text', () => {
    const none = createPhraseTests([]);
    expect([none.begins(''), none.is(''), none.holds('anything')]).toEqual([false, false, false]);
  });

  test('phrases looked up say what a pattern of them all says', () => {
    const lists = Object.values(english.phrases).filter((list): list is readonly string[] => Array.isArray(list));
    const words = ['the', 'item', 'Noted', 'was', 'agreed.', '(lost)', 'for', 'Chair’s', 'no', '2', 'n/a;'];
    const around = (phrase: string, index: number): readonly string[] => {
      const [before = '', behind = ''] = [words[index % words.length], words[(index * 7) % words.length]];
      const [alone, inText] = [phrase, `${before} ${phrase.toUpperCase()}, ${behind}`];
      return [alone, `${alone}.`, ` ${alone} ${behind}`, inText, `${before}${alone}`];
    };
    const texts = lists.map((list, index) => around(list[index % list.length] ?? '', index));
    for (const [index, list] of lists.entries()) {
      const own = createPhraseTests(list);
      const all = longestFirst(list);
      const patterns = {
        begins: new RegExp(`^\\s?${all}(?![\\p{L}\\p{N}])`, 'iu'),
        is: new RegExp(`^\\s?${all}[\\s.:;]{0,3}$`, 'iu'),
        holds: new RegExp(`(?<![\\p{L}\\p{N}])${all}(?![\\p{L}\\p{N}])`, 'iu'),
      };
      for (const text of [...(texts[index] ?? []), ...(texts[(index + 1) % texts.length] ?? [])])
        for (const name of ['begins', 'is', 'holds'] as const)
          expect(`${name} ${text}: ${own[name](text)}`).toBe(`${name} ${text}: ${patterns[name].test(text)}`);
    }
  });
});
