import type { Box } from '@council-reports/core';
import type { Fill } from '../page/page-model.ts';
import { area, contains, sharedArea } from './geometry.ts';

const white = /^#(?:f[d-f]){3}$/i;

/**
 * The background colour of a cell, as `#rrggbb`: that of the last fill over most of it, or of a shape drawn in a cell without text, as the
 * discs of a RAG column are. Undefined for white and for none.
 */
export function cellFill(box: Box, empty: boolean, fills: readonly Fill[]): string | undefined {
  let color: string | undefined;
  for (const fill of fills) {
    const shared = sharedArea(box, fill.box);
    const covers = shared > 0.5 * area(box) && fill.round !== true;
    const isSign = empty && contains(box, fill.box, 1) && shared > 20;
    if (covers || isSign) color = fill.color;
  }
  return color === undefined || white.test(color) ? undefined : color;
}

const narrowest = 4;

/**
 * The colour of a cell of which only its row's height and what stands left and right of it are known: that of the last fill that lies between
 * them. Undefined for white and for none.
 */
export function fillBetween(from: number, to: number, y: number, fills: readonly Fill[]): string | undefined {
  const color = fills.findLast(
    ({ box: [left, top, right, bottom] }) =>
      top < y && bottom > y && left >= from && right <= to && right - left >= narrowest,
  )?.color;
  return color === undefined || white.test(color) ? undefined : color;
}
