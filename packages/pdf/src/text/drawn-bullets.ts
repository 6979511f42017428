import type { Spot, TextRun } from '../page/page-model.ts';
import { RowIndex } from '../page/row-index.ts';
import { colorDistance } from './visibility.ts';

// All as multiples of the text's size: how large a bullet is, how far in front of its text and at what height over the baseline it stands.
const largest = 0.7;
const nearest = 0.25;
const farthest = 3;
const lowest = 0.05;
const highest = 0.75;
// What stands closer to the left than this is the same line of text.
const clear = 1.3;
// A brand's bullets differ from its text; a RAG column's discs do so by far.
const sameColor = 60;

const middle = ([, top, , bottom]: Spot['box']): number => (top + bottom) / 2;

/** Whether a spot stands in front of a run as a bullet does. */
function isBulletOf({ box, color }: Spot, run: TextRun): boolean {
  const { size } = run;
  const gap = run.box[0] - box[2];
  const height = run.baseline - middle(box);
  return (
    run.angle === 0 &&
    box[2] - box[0] <= largest * size &&
    gap >= nearest * size &&
    gap <= farthest * size &&
    height >= lowest * size &&
    height <= highest * size &&
    colorDistance(color, run.color) <= sameColor
  );
}

/** Whether nothing stands on the line of a baseline between two places on x. */
export const isFree = (runs: readonly TextRun[], baseline: number, from: number, to: number): boolean =>
  runs.every(
    ({ box, baseline: other, size }) => Math.abs(other - baseline) > 0.5 * size || box[2] <= from || box[0] >= to,
  );

/**
 * The bullets among the small shapes that a page's producer drew (Chromium draws those of `<ul>`): runs of text that stand where the
 * shapes are. A bullet is the first on its line, alone in front of a hanging text, and has the text's colour.
 */
export function drawnBullets(spots: readonly Spot[], runs: readonly TextRun[]): readonly TextRun[] {
  if (spots.length === 0) return [];
  const runsByRow = new RowIndex(runs);
  const spotsByRow = new RowIndex(spots);
  return spots.flatMap((spot) => {
    const { box, sign, color, order, mark, artifact } = spot;
    const y = middle(box);
    const nearby = runsByRow.near(y);
    const text = nearby.find(
      (run) => isBulletOf(spot, run) && isFree(nearby, run.baseline, box[0] - clear * run.size, run.box[0]),
    );
    if (text === undefined) return [];
    const { baseline, size, font } = text;
    const isRow = spotsByRow
      .near(y)
      .some(
        (other) =>
          other !== spot &&
          Math.abs(middle(other.box) - y) < 0.3 * size &&
          other.box[2] > box[0] - farthest * size &&
          other.box[0] < text.box[0],
      );
    if (isRow) return [];
    const plain = { name: font.name, bold: false, italic: false };
    return [
      {
        text: sign,
        box,
        baseline,
        size,
        font: plain,
        color,
        angle: 0,
        order,
        ...(mark !== undefined && { mark }),
        ...(artifact && { artifact }),
      },
    ];
  });
}
