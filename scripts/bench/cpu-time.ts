import { setImmediate } from 'node:timers/promises';

/** Something to be measured. */
export type Contender = () => unknown;

/**
 * CPU milliseconds this process spends on a contender, its helper threads (compiler, collector) included.
 *
 * The event loop turns before and after: the collector's tasks wait for a turn, and a contender that awaits nothing would leave its own
 * to the next.
 */
async function cpuTime(contender: Contender): Promise<number> {
  await setImmediate();
  const before = process.cpuUsage();
  await contender();
  await setImmediate();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The middle of some numbers, in order; the upper one of two. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/**
 * Median CPU milliseconds of contenders that take turns, so that a machine that slows down slows all of them. Runs before the measured
 * rounds let the compiler settle.
 */
export async function race<Name extends string>(
  contenders: Readonly<Record<Name, Contender>>,
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(contenders) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = -warmUp; round < rounds; round++)
    for (const name of names) {
      const time = await cpuTime(contenders[name]);
      if (round >= 0) times.get(name)?.push(time);
    }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}
