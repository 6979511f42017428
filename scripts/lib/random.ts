/** Numbers from 0 up to 1, the same for the same seed. */
export type Random = () => number;

/** Marsaglia's xorshift in 32 bits: few steps, no library, and the same on every machine. */
export function createRandom(seed: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ 0x85ebca6b) >>> 0 || 1;
  const step = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
  for (let warm = 0; warm < 8; warm++) step();
  return step;
}

/** A whole number from `least` to `most`. */
export const between = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

/** One of some things. */
export function pick<T>(random: Random, things: readonly T[]): T {
  const thing = things[between(random, 0, things.length - 1)];
  if (thing === undefined) throw new RangeError('there is nothing to pick from');
  return thing;
}

/** The same things in an order by chance (Fisher and Yates). */
export function shuffled<T>(random: Random, things: readonly T[]): readonly T[] {
  const rest = [...things];
  const drawn: T[] = [];
  while (rest.length > 0) drawn.push(...rest.splice(between(random, 0, rest.length - 1), 1));
  return drawn;
}
