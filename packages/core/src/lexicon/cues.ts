import type { Cue, Cues } from './lexicon.ts';
import { remembering } from './remembering.ts';

/**
 * A phrase reduced to its letters and digits, in lower case, accents dropped: labels are compared so because papers lose spaces, apostrophes
 * and colons, and converters break labels over lines ("STA TUS").
 */
export function squash(phrase: string): string {
  return phrase
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll('#', 'no')
    .replace(/[^\p{L}\p{N}*]/gu, '');
}

/** Tells which kind a phrase is a cue of; undefined for none. `whole` asks for cues that are the phrase, not its beginning or end. */
export interface CueMatcher<Key extends string> {
  (phrase: string): Key | undefined;
  readonly whole: (phrase: string) => Key | undefined;
}

interface Affix<Key> {
  readonly affix: string;
  readonly key: Key;
}

/**
 * A matcher over the cues of several languages. A whole phrase beats a beginning, a longer beginning a shorter one, a beginning an end.
 *
 * @param forgiveTypos - lets one letter of a long phrase be wrong, missing or doubled (`RECOMENDATIONS`).
 */
export function createCueMatcher<Key extends string>(languages: readonly Cues<Key>[]): CueMatcher<Key> {
  const whole = new Map<string, Key>();
  const beginnings: Affix<Key>[] = [];
  const ends: Affix<Key>[] = [];
  for (const cues of languages)
    for (const [key, phrases] of cueEntries(cues))
      for (const cue of phrases) register(cue, key, whole, beginnings, ends);
  const byLength = (a: Affix<Key>, b: Affix<Key>): number => b.affix.length - a.affix.length;
  beginnings.sort(byLength);
  ends.sort(byLength);
  const long = [...whole].filter(([phrase]) => phrase.length >= 10);
  const squashed = (phrase: string): string => squash(phrase.length > 300 ? '' : phrase).replaceAll('*', '');
  const wholeKey = (key: string): Key | undefined =>
    whole.get(key) ?? long.find(([cue]) => isOneTypoAway(cue, key))?.[1];
  const affixKey = (key: string): Key | undefined =>
    (beginnings.find(({ affix }) => key.startsWith(affix)) ?? ends.find(({ affix }) => key.endsWith(affix)))?.key;
  const known = (key: string): boolean => key !== '' && key.length <= mostCueLength;
  const match = (phrase: string): Key | undefined => {
    const key = squashed(phrase);
    return known(key) ? (whole.get(key) ?? affixKey(key) ?? wholeKey(key)) : undefined;
  };
  const matchWhole = (phrase: string): Key | undefined => {
    const key = squashed(phrase);
    return known(key) ? wholeKey(key) : undefined;
  };
  return Object.assign(remembering(match), { whole: remembering(matchWhole) });
}

const mostCueLength = 120;
/** The entries of a record of cues, each key with its phrases. */
export const cueEntries = <Key extends string>(cues: Cues<Key>): readonly (readonly [Key, readonly Cue[]])[] =>
  (Object.keys(cues) as Key[]).map((key) => [key, cues[key] ?? []]);

function register<Key>(
  cue: Cue,
  key: Key,
  whole: Map<string, Key>,
  beginnings: Affix<Key>[],
  ends: Affix<Key>[],
): void {
  const squashed = squash(cue);
  const letters = squashed.replaceAll('*', '');
  if (squashed.startsWith('*')) ends.push({ affix: letters, key });
  if (squashed.endsWith('*')) beginnings.push({ affix: letters, key });
  if (!whole.has(letters)) whole.set(letters, key);
}

/** Whether two phrases differ by one letter changed, left out or added. */
function isOneTypoAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
