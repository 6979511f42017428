import { between, pick, type Random } from './random.ts';

const vowels = [...'aeiou'];
const consonants = [...'bdfgklmnprstv'];
const attempts = 200;

/**
 * An invented word for each name, of its length and with its first letter, so that initials still fit and lines break where they did.
 *
 * @param taken - words that must not be invented, in lower case. A name whose room is full gets a longer word.
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
  for (let attempt = 0; ; attempt++) {
    const word = pronounceable(name.charAt(0), name.length + Math.floor(attempt / attempts), random);
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
