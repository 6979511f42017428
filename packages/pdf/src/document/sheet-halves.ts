import type { Box } from '@council-reports/core';
import type { PageLines, TextRun } from '../page/page-model.ts';

/** What a sheet shows of two pages printed side by side. */
export type TwoUp = 'surely' | 'perhaps' | 'no';

// Two A-sized pages make a sheet 1.41 times as wide as it is high; Letter 1.29 times.
const landscape = 1.2;
// What a viewer or a binder adds to a sheet stands at its edges, and may cross the middle.
const edgeZone = 0.07;
const background = 0.8;
const fewestLines = 5;
const sameMargin = 0.025;
const narrowestMargin = 12;
const widestLine = 0.45;

/** Left and right ends, and distinct baselines, of what one side prints. */
interface Side {
  readonly left: number;
  readonly right: number;
  readonly widest: number;
  readonly baselines: readonly number[];
}

function sideOf(runs: readonly TextRun[], offset: number): Side {
  const byBaseline = new Map<number, Box>();
  for (const { baseline, box } of runs) {
    const key = Math.round(baseline);
    const [left, top, right, bottom] = byBaseline.get(key) ?? box;
    byBaseline.set(key, [Math.min(left, box[0]), top, Math.max(right, box[2]), bottom]);
  }
  const boxes = [...byBaseline.values()];
  return {
    left: Math.min(...boxes.map((box) => box[0])) - offset,
    right: Math.max(...boxes.map((box) => box[2])) - offset,
    widest: Math.max(...boxes.map((box) => box[2] - box[0])),
    baselines: [...byBaseline.keys()].sort((a, b) => a - b),
  };
}

/** Heights at which print begins after a gap. */
const blockStarts = ({ baselines }: Side): readonly number[] =>
  baselines.filter((baseline, index) => baseline - (baselines[index - 1] ?? Number.NEGATIVE_INFINITY) > 16);

/** Whether the blocks of both sides begin at the same heights, as the rows of a table do. */
function beginTogether(left: Side, right: Side): boolean {
  const a = blockStarts(left);
  const b = blockStarts(right);
  const together = a.filter((value) => b.some((other) => Math.abs(value - other) <= 2)).length;
  return together >= 3 && together >= 0.7 * Math.min(a.length, b.length);
}

/**
 * Whether a sheet holds two pages side by side: it is wider than high, nothing is printed across its middle, and both halves begin at the
 * same distance from where their page begins, with lines as wide as a page's.
 */
export function twoUpTest({ model, lines }: PageLines): TwoUp {
  const { width, height, rules, fills } = model;
  if (width < landscape * height) return 'no';
  const middle = width / 2;
  const inBody = (top: number, bottom: number): boolean => bottom > edgeZone * height && top < (1 - edgeZone) * height;
  const crosses = (from: number, to: number): boolean => from < middle - 2 && to > middle + 2;
  const runs = lines
    .flatMap((line) => line.runs)
    .filter(({ box, text }) => text.trim() !== '' && inBody(box[1], box[3]));
  if (runs.some(({ box }) => crosses(box[0], box[2]))) return 'no';
  if (rules.some(({ direction, at, from, to }) => direction === 'horizontal' && inBody(at, at) && crosses(from, to)))
    return 'no';
  const isCrossingFill = (box: Box): boolean =>
    inBody(box[1], box[3]) && crosses(box[0], box[2]) && box[2] - box[0] < background * width;
  if (fills.some(({ box }) => isCrossingFill(box))) return 'no';
  const ownLeft = runs.filter(({ box }) => box[2] <= middle + 2);
  const ownRight = runs.filter(({ box }) => box[2] > middle + 2);
  if (ownLeft.length === 0 || ownRight.length === 0) return 'no';
  const left = sideOf(ownLeft, 0);
  const right = sideOf(ownRight, middle);
  if (right.left < narrowestMargin || middle - left.right < narrowestMargin) return 'no';
  const isSure =
    Math.abs(left.left - right.left) <= sameMargin * width &&
    [left, right].every((side) => side.baselines.length >= fewestLines && side.widest > widestLine * middle) &&
    !beginTogether(left, right);
  return isSure ? 'surely' : 'perhaps';
}
