import type { Box } from '@council-reports/core';
import { goesOn, isClosed } from './line-style.ts';
import type { Line } from './piece.ts';

/** The column that lines are set in: its sides, and the usual distance of baselines as a multiple of the size. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
  /** How far the lines reach that begin at a place on x: less far than the column where they are running text set narrower. */
  readonly rightFrom: (left: number) => number;
}

const plausible = (ratio: number): boolean => ratio >= 0.9 && ratio <= 2.2;

interface Step {
  readonly ratio: number;
  /** The sentence of the upper line goes on in the lower one, so that both are lines of one paragraph. */
  readonly runsOn: boolean;
}

function stepsOf(lines: readonly Line[]): readonly Step[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || Math.abs(before.size - line.size) > 0.6) return [];
    const ratio = (line.baseline - before.baseline) / Math.max(1, line.size);
    if (!plausible(ratio)) return [];
    const runsOn = goesOn(line.pieces[0]?.text ?? '') && !isClosed(before.pieces.at(-1)?.text ?? '');
    return [{ ratio, runsOn }];
  });
}

/** The smallest ratio that is nearly as frequent as the most frequent one. */
function usual(steps: readonly Step[]): number {
  const counts = new Map<number, number>();
  for (const { ratio } of steps) {
    const key = Math.round(ratio * 20) / 20;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return Math.min(...[...counts].filter(([, count]) => count >= 0.3 * most).map(([ratio]) => ratio));
}

const fewestSteps = 4;

/** The distance of two baselines as a multiple of the size; `sure` where sentences show it, which run over the ends of the lines. */
export interface Leading {
  readonly ratio: number;
  readonly sure: boolean;
}

/**
 * The usual distance of two baselines: that of lines that sentences run over, and where these are few the smallest that is frequent, since
 * the gaps between paragraphs are as regular as those within them. Undefined where lines are too few to tell.
 */
export function usualLeading(lines: readonly Line[]): Leading | undefined {
  const steps = stepsOf(lines);
  const running = steps.filter(({ runsOn }) => runsOn);
  if (running.length >= fewestSteps) return { ratio: usual(running), sure: true };
  return steps.length < fewestSteps ? undefined : { ratio: usual(steps), sure: false };
}

const sameLeft = 3;
const fewestWrapped = 3;
const narrower = 0.05;

/** Lines whose sentence goes on at the same place in the next one. */
const wrappedLines = (lines: readonly Line[]): readonly Line[] =>
  lines.filter((line, index) => {
    const next = lines[index + 1];
    return (
      next !== undefined &&
      Math.abs(next.box[0] - line.box[0]) <= sameLeft &&
      plausible((next.baseline - line.baseline) / Math.max(1, line.size)) &&
      goesOn(next.pieces[0]?.text ?? '') &&
      !isClosed(line.pieces.at(-1)?.text ?? '')
    );
  });

const fewestUsual = 8;

/** How far the running text of pages reaches: all but a tenth of the lines that sentences run over the ends of. Undefined where they are too few to tell. */
export function usualRight(lines: readonly Line[]): number | undefined {
  const rights = wrappedLines(lines)
    .map(({ box }) => box[2])
    .sort((a, b) => a - b);
  return rights.length < fewestUsual ? undefined : rights[Math.floor(0.9 * (rights.length - 1))];
}

/** How far lines reach by where they begin, from those that sentences run over the ends of. */
function rightsByLeft(lines: readonly Line[], left: number, right: number, usual: number): Measure['rightFrom'] {
  const wrapped = wrappedLines(lines);
  return (from) => {
    const near = (line: Line): boolean => Math.abs(line.box[0] - from) <= sameLeft;
    if (wrapped.filter(near).length < fewestWrapped) return Math.max(right, usual);
    const own = Math.max(...lines.filter(near).map(({ box }) => box[2]));
    return own < right - narrower * (right - left) ? own : right;
  };
}

// Cells are padded by this much at most; text that begins further in is indented or centred.
const widestPadding = 10;

/** What bounds a column: the cell or box it stands in, or how far its lines may reach. */
export interface Bounds {
  readonly within?: Box;
  readonly right?: number;
  /** How far running text reaches on other pages of this width. */
  readonly usualRight?: number;
}

/**
 * The measure of lines set in a column.
 *
 * @param leading - that of the document: what to take where the lines are too few to tell, or may be paragraphs of one line each.
 * @param bounds - what bounds the column, where something does.
 */
export function measureOf(lines: readonly Line[], leading: number, bounds: Bounds = {}): Measure {
  const left = Math.min(...lines.map((line) => line.box[0]));
  const right = Math.max(...lines.map((line) => line.box[2]));
  const found = usualLeading(lines);
  // Single lines, each a paragraph, stand as far apart as paragraphs do.
  const own = found === undefined ? leading : found.sure ? found.ratio : Math.min(found.ratio, leading);
  const { within } = bounds;
  const padding = within === undefined ? 0 : left - within[0];
  const inCell = within === undefined || padding > widestPadding ? right : within[2] - Math.max(1.5, padding);
  const edge = Math.max(right, inCell, within === undefined ? (bounds.right ?? right) : right);
  return { left, right: edge, leading: own, rightFrom: rightsByLeft(lines, left, edge, bounds.usualRight ?? edge) };
}
