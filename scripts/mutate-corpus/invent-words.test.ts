import { expect, test } from 'vitest';
import { inventWords } from './invent-words.ts';
import { createRandom } from './random.ts';

const names = ['marrowby', 'quillon', 'ash', 'wrenfield'];

test('a word has the length and the first letter of the name it stands for', () => {
  const invented = inventWords(names, new Set(names), createRandom(1));
  expect([...invented.keys()].sort()).toEqual([...names].sort());
  for (const [name, word] of invented) {
    expect(word).toMatch(new RegExp(`^${name.charAt(0)}[a-z]{${name.length - 1}}$`));
    expect(word).not.toBe(name);
  }
});

test('the same seed invents the same words whatever the order of the names', () => {
  const one = inventWords(names, new Set(), createRandom(7));
  const other = inventWords([...names].reverse(), new Set(), createRandom(7));
  expect(Object.fromEntries(other)).toEqual(Object.fromEntries(one));
});

test('no two names get one word, and none a word that is printed', () => {
  const vowels = ['a', 'e', 'i', 'o', 'u'];
  const taken = new Set(vowels.map((vowel) => `b${vowel}`));
  const invented = inventWords(['bo', 'ba'], taken, createRandom(1));
  expect(new Set(invented.values()).size).toBe(2);
  for (const word of invented.values()) expect(taken.has(word)).toBe(false);
});
