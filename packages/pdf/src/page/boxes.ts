import type { Box } from '@council-reports/core';
import { applyX, applyY, type Matrix } from './matrix.ts';

/** The smallest box around both. */
export const union = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** The smallest box around all of them; undefined for none. */
export function unionAll(boxes: Iterable<Box>): Box | undefined {
  let all: Box | undefined;
  for (const box of boxes) all = all === undefined ? box : union(all, box);
  return all;
}

/** What two boxes share; a box of no width or height where they only touch, undefined where they do not meet. */
export function intersect(a: Box, b: Box): Box | undefined {
  const left = Math.max(a[0], b[0]);
  const top = Math.max(a[1], b[1]);
  const right = Math.min(a[2], b[2]);
  const bottom = Math.min(a[3], b[3]);
  return right >= left && bottom >= top ? [left, top, right, bottom] : undefined;
}

/** Whether a point lies in a box, its edges included. */
export const contains = (box: Box, x: number, y: number): boolean =>
  x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];

/** A box's area in square points. */
export const area = (box: Box): number => Math.max(0, box[2] - box[0]) * Math.max(0, box[3] - box[1]);

/** The upright box around a transformed rectangle. */
export function transformBox(m: Matrix, x0: number, y0: number, x1: number, y1: number): Box {
  const xs = [applyX(m, x0, y0), applyX(m, x1, y0), applyX(m, x0, y1), applyX(m, x1, y1)];
  const ys = [applyY(m, x0, y0), applyY(m, x1, y0), applyY(m, x0, y1), applyY(m, x1, y1)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
