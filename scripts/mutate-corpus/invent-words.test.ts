import { expect, test } from 'vitest';
import { createRandom } from '../lib/random.ts';
import { inventWords } from './invent-words.ts';

const names = ['marrowby', 'quillon', 'ash', 'wrenfield'];

test('a word has the first letter of the name it stands for and nearly its length', () => {
  const invented = inventWords(names, new Set(names), createRandom(1));
  expect([...invented.keys()].sort()).toEqual([...names].sort());
  for (const [name, word] of invented) {
    expect(word).toMatch(/^[a-z]{3,}$/);
    expect(word.charAt(0)).toBe(name.charAt(0));
    expect(Math.abs(word.length - name.length)).toBeLessThan(5);
    expect(word).not.toBe(name);
  }
});

test('the same seed invents the same words whatever the order of the names', () => {
  const one = inventWords(names, new Set(), createRandom(7));
  const other = inventWords([...names].reverse(), new Set(), createRandom(7));
  expect(Object.fromEntries(other)).toEqual(Object.fromEntries(one));
});

test('no two names get one word, and none a word that is printed', () => {
  const known = inventWords(['lea', 'lee'], new Set(), createRandom(1));
  const fresh = inventWords(['lea', 'lee'], new Set(known.values()), createRandom(1));
  expect(new Set([...known.values(), ...fresh.values()]).size).toBe(4);
});
