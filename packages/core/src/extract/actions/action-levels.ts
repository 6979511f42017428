import { parseMarker } from '../../values/index.ts';

/** How the references of a plan stand to each other. */
export interface Levels {
  /** The reference as printed that a numbered one stands beneath: `1` for `1.2`. */
  readonly parentOf: (ref: string) => string | undefined;
  /** Whether a reference of one part has others beneath it. */
  readonly isObjective: (ref: string) => boolean;
}

const bare = (ref: string): string => ref.replace(/\.$/, '');
const above = (ref: string): string => bare(ref).slice(0, Math.max(0, bare(ref).lastIndexOf('.')));

/** How references of one plan stand to each other, from all of them in order. */
export function levelsOf(refs: readonly string[]): Levels {
  const printed = new Map([...refs].reverse().map((ref) => [bare(ref), ref]));
  const parents = new Set(refs.map(above).filter((ref) => ref !== ''));
  return {
    parentOf: (ref) => printed.get(above(ref)),
    isObjective: (ref) => (parseMarker(ref)?.numbers.length ?? 1) === 1 && parents.has(bare(ref)),
  };
}
