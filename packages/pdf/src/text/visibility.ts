import { contains } from '../page/boxes.ts';
import type { PaintedFill } from '../page/canvas.ts';
import type { TextRun } from '../page/page-model.ts';
import type { RowIndex } from '../page/row-index.ts';

/** What may stand behind text and not be known for its ground: a picture, or one of the bands that a gradient is drawn with. */
export interface Backdrop {
  readonly box: PaintedFill['box'];
  readonly order: number;
  /** Undefined where it is not known. */
  readonly color?: string;
}

const channels = (color: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

/** The largest difference of two colours in one channel, 0 to 255. */
export const colorDistance = (a: string, b: string): number => {
  if (a === b) return 0;
  const other = channels(b);
  return Math.max(...channels(a).map((value, index) => Math.abs(value - (other[index] ?? 0))));
};

// Grey drafts marks are printed at 10 % and more; below that text is not meant to be seen.
const sameColor = 10;

/** Why a run cannot be seen: painted over later, or in the colour of what is behind it. Undefined where it can. */
export function whyUnseen(
  run: TextRun,
  fills: RowIndex<PaintedFill>,
  backdrops: RowIndex<Backdrop>,
): 'hidden' | 'invisible' | undefined {
  const order = run.order ?? 0;
  const [left, top, right, bottom] = run.box;
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  let ground = '#ffffff';
  let groundOrder = -1;
  for (const fill of fills.near(y)) {
    if (!contains(fill.box, x, y)) continue;
    if (fill.order < order) {
      if (fill.covers || fill.round === true) {
        ground = fill.color;
        groundOrder = fill.order;
      }
    } else if (
      fill.covers &&
      fill.box[0] <= left + 1 &&
      fill.box[2] >= right - 1 &&
      fill.box[1] <= top + 2 &&
      fill.box[3] >= bottom - 2
    )
      return 'hidden';
  }
  if (colorDistance(run.color, ground) > sameColor) return undefined;
  const shows = ({ box, order: painted, color }: Backdrop): boolean =>
    painted > groundOrder &&
    painted < order &&
    contains(box, x, y) &&
    (color === undefined || colorDistance(run.color, color) > sameColor);
  return backdrops.near(y).some(shows) ? undefined : 'invisible';
}
