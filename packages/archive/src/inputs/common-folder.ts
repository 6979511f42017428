import { sep } from 'node:path';

/** The nearest folder that holds all these absolute folders; undefined where there is none, as on different drives. */
export function commonFolder(folders: readonly string[]): string | undefined {
  const [first, ...others] = folders.map((folder) => folder.split(sep));
  if (first === undefined) return undefined;
  const end = first.findIndex((part, index) => others.some((other) => other[index] !== part));
  const shared = end === -1 ? first : first.slice(0, end);
  if (shared.length === 0) return undefined;
  return shared.length === 1 ? `${shared[0]}${sep}` : shared.join(sep);
}
