import type { Box } from '@council-reports/core';
import type { Subpath } from './subpaths.ts';

/** Two ends of a straight line differ by rounding only: at most by this, in points. */
export const level = 0.6;

/** The box around the corners of a path. */
export const boxOf = ({ xs, ys }: Subpath): Box => [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];

/** Whether a box is about as wide as it is high. */
export const isEvenSided = ([left, top, right, bottom]: Box): boolean =>
  Math.abs(right - left - (bottom - top)) <= 0.15 * (right - left);

/** Whether a path is a rectangle with level and upright sides. */
export const isLevelRectangle = ({ xs, ys, curved }: Subpath): boolean => {
  if (curved || xs.length > 5) return false;
  for (let i = 0; i < xs.length; i++) {
    const next = (i + 1) % xs.length;
    if (Math.abs((xs[i] ?? 0) - (xs[next] ?? 0)) > level && Math.abs((ys[i] ?? 0) - (ys[next] ?? 0)) > level)
      return false;
  }
  return true;
};

/** Whether a path is a disc, as far as its box and its curves tell. */
export const isRound = (path: Subpath, box: Box): boolean => path.curved && path.xs.length >= 4 && isEvenSided(box);

// An ellipse fills 0.785 of its box; a shape with two round ends that is twice as long as high 0.89.
const mostOfBox = 0.82;

/** The area within a path's points, its curves taken for straight. */
function areaOf({ xs, ys }: Subpath): number {
  let twice = 0;
  for (let i = 0; i < xs.length; i++) {
    const next = (i + 1) % xs.length;
    twice += (xs[i] ?? 0) * (ys[next] ?? 0) - (xs[next] ?? 0) * (ys[i] ?? 0);
  }
  return Math.abs(twice) / 2;
}

/** Whether a path is a rectangle with rounded corners, which fills nearly all of its box. */
export const isRoundedRectangle = (path: Subpath, [left, top, right, bottom]: Box): boolean =>
  path.curved && path.xs.length > 5 && areaOf(path) >= mostOfBox * (right - left) * (bottom - top);
