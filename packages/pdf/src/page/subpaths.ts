import { applyX, applyY, type Matrix } from './matrix.ts';

/** A connected piece of a path on the upright page: its corners, and whether it has curves and is closed. */
export interface Subpath {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly curved: boolean;
  readonly closed: boolean;
}

// How many numbers follow each of pdfjs's drawing codes: move, line, cubic, quadratic, close.
const operands = [2, 2, 6, 4, 0];
const move = 0;
const close = 4;

/** The pieces of a path as pdfjs packs it: a drawing code, then its coordinates, the last two of them the new point. */
export function toSubpaths(data: Float32Array, ctm: Matrix): readonly Subpath[] {
  const subpaths: Subpath[] = [];
  let xs: number[] = [];
  let ys: number[] = [];
  let curved = false;
  const flush = (closed: boolean): void => {
    if (xs.length > 1) subpaths.push({ xs, ys, curved, closed });
    xs = [];
    ys = [];
    curved = false;
  };
  for (let i = 0; i < data.length; ) {
    const code = data[i] ?? close;
    const count = operands[code] ?? 0;
    if (code === close) flush(true);
    else {
      if (code === move) flush(false);
      else if (count > 2) curved = true;
      const x = data[i + count - 1] ?? 0;
      const y = data[i + count] ?? 0;
      xs.push(applyX(ctm, x, y));
      ys.push(applyY(ctm, x, y));
    }
    i += count + 1;
  }
  flush(false);
  return subpaths;
}
