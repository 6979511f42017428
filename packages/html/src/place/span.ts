import type { Place, Position } from '@council-reports/core';

interface Placed {
  readonly position?: Position;
}

/** The place that covers several nodes, empty where none of them has one. */
export function spanOf(nodes: readonly Placed[]): Place {
  let first: Position | undefined;
  let last: Position | undefined;
  for (const { position } of nodes) {
    if (position === undefined) continue;
    if (first === undefined || position.start.offset < first.start.offset) first = position;
    if (last === undefined || position.end.offset > last.end.offset) last = position;
  }
  return first === undefined || last === undefined ? {} : { position: { start: first.start, end: last.end } };
}
