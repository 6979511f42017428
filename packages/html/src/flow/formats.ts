import type { Inline } from '@council-reports/core';
import { spanOf } from '../place/span.ts';

/** How a run is set. Two runs are in the same format where they share the object. */
export type Format =
  | { readonly kind: 'strong' | 'emphasis' | 'underline' | 'delete' }
  | { readonly kind: 'link'; readonly url: string };

/** A piece of a line and the formats around it, outermost first. */
export interface Leaf {
  readonly node: Inline;
  readonly formats: readonly Format[];
}

/** The formats with one more inside; what is bold already stays as it is. */
export const within = (formats: readonly Format[], format: Format): readonly Format[] =>
  formats.some(({ kind }) => kind === format.kind) ? formats : [...formats, format];

/** The formats without one kind: `font-weight: normal` inside bold. */
export const without = (formats: readonly Format[], kind: Format['kind']): readonly Format[] =>
  formats.some((format) => format.kind === kind) ? formats.filter((format) => format.kind !== kind) : formats;

/** Leaves as inline nodes: neighbours that share a format stand in one node of it. */
export function nest(leaves: readonly Leaf[], depth = 0): readonly Inline[] {
  const nodes: Inline[] = [];
  for (let index = 0; index < leaves.length; ) {
    const leaf = leaves[index];
    if (leaf === undefined) break;
    const format = leaf.formats[depth];
    let end = index + 1;
    if (format === undefined) nodes.push(leaf.node);
    else {
      while (leaves[end]?.formats[depth] === format) end++;
      const children = nest(leaves.slice(index, end), depth + 1);
      nodes.push({
        ...(format.kind === 'link' ? { type: 'link', url: format.url } : { type: format.kind }),
        children,
        ...spanOf(children),
      });
    }
    index = end;
  }
  return nodes;
}
