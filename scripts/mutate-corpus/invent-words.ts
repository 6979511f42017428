import { between, pick, type Random } from '../lib/random.ts';

const vowels = [...'aeiou'];
const consonants = [...'bdfgklmnprstv'];
const shortest = 3;
const mostShorter = 2;
const mostLonger = 4;

/**
 * An invented word for each name, with its first letter, so that initials still fit, and of a length near its own.
 *
 * @param taken - words that must not be invented, in lower case.
 */
export function inventWords(
  names: Iterable<string>,
  taken: ReadonlySet<string>,
  random: Random,
): ReadonlyMap<string, string> {
  const invented = new Map<string, string>();
  const used = new Set(taken);
  for (const name of [...names].sort()) {
    const word = freshWord(name, used, random);
    used.add(word);
    invented.set(name, word);
  }
  return invented;
}

function freshWord(name: string, used: ReadonlySet<string>, random: Random): string {
  for (;;) {
    const length = Math.max(shortest, name.length + between(random, -mostShorter, mostLonger));
    const word = pronounceable(name.charAt(0), length, random);
    if (!used.has(word)) return word;
  }
}

/** Consonants and vowels by turns, with a consonant doubled here and there as in English names. */
function pronounceable(first: string, length: number, random: Random): string {
  const letters = [first];
  while (letters.length < length) {
    const last = letters.at(-1) ?? '';
    const doubled = letters.length > 1 && letters.length + 1 < length && letters.at(-2) !== last;
    if (vowels.includes(last)) letters.push(pick(random, consonants));
    else letters.push(doubled && between(random, 1, 6) === 1 ? last : pick(random, vowels));
  }
  return letters.join('');
}
