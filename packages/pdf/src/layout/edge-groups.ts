import { DisjointSets } from './disjoint-sets.ts';
import { firstIndex } from './geometry.ts';
import type { Edges, Segment } from './segments.ts';

/** Edges that hang together, and the horizontal ones that no vertical one touches. */
export interface EdgeGroups {
  readonly groups: readonly Edges[];
  readonly loose: readonly Segment[];
}

const reach = 3;

/** Parts edges into those that cross or touch one another. */
export function groupEdges({ horizontal, vertical }: Edges): EdgeGroups {
  const sorted = [...vertical].sort((a, b) => a.at - b.at);
  const sets = new DisjointSets(horizontal.length + sorted.length);
  const touched = new Set<number>();
  horizontal.forEach((rule, index) => {
    const far = reach + rule.thickness / 2;
    for (let at = firstIndex(sorted, (edge) => edge.at >= rule.from - far); at < sorted.length; at++) {
      const edge = sorted[at];
      if (edge === undefined || edge.at > rule.to + far) break;
      const slack = reach + rule.thickness / 2 + edge.thickness / 2;
      if (rule.at < edge.from - slack || rule.at > edge.to + slack) continue;
      sets.unite(index, horizontal.length + at);
      touched.add(index);
    }
  });
  const groups: Edges[] = [];
  for (const members of sets.groups()) {
    const across = members.flatMap((member) => horizontal[member] ?? []);
    const down = members.flatMap((member) => sorted[member - horizontal.length] ?? []);
    if (across.length > 0 && down.length > 0) groups.push({ horizontal: across, vertical: down });
  }
  return { groups, loose: horizontal.filter((_, index) => !touched.has(index)) };
}
