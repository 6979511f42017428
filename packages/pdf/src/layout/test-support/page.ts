import type { Box } from '@council-reports/core';
import type { Fill, PageLines, PageModel, Rule, TextLine, TextRun } from '../../page/page-model.ts';

/** What a test says of a run of text; the rest is that of plain 10-point text. */
export interface RunOptions {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly width?: number;
  readonly angle?: number;
}

/** Width of a made-up run: half the size for each character. */
export const widthOf = (text: string, size = 10): number => text.length * size * 0.5;

/** A run with its left end and baseline at a point. */
export function run(x: number, baseline: number, text: string, options: RunOptions = {}): TextRun {
  const {
    size = 10,
    bold = false,
    italic = false,
    color = '#000000',
    width = widthOf(text, size),
    angle = 0,
  } = options;
  return {
    text,
    box: [x, baseline - 0.8 * size, x + width, baseline + 0.2 * size],
    baseline,
    size,
    font: { name: bold ? 'Arial-Bold' : 'Arial', bold, italic },
    color,
    angle,
  };
}

/** Lines of a page from runs that share baselines. */
export function linesOf(page: number, runs: readonly TextRun[]): readonly TextLine[] {
  const byBaseline = new Map<number, TextRun[]>();
  for (const each of runs) byBaseline.set(each.baseline, [...(byBaseline.get(each.baseline) ?? []), each]);
  return [...byBaseline.entries()]
    .sort(([a], [b]) => a - b)
    .map(([baseline, group]) => {
      const sorted = group.toSorted((a, b) => a.box[0] - b.box[0]);
      const box: Box = [
        Math.min(...group.map((each) => each.box[0])),
        Math.min(...group.map((each) => each.box[1])),
        Math.max(...group.map((each) => each.box[2])),
        Math.max(...group.map((each) => each.box[3])),
      ];
      return { page, box, baseline, size: Math.max(...group.map((each) => each.size)), runs: sorted };
    });
}

/** A horizontal rule. */
export const across = (at: number, from: number, to: number, thickness = 0.5): Rule => ({
  direction: 'horizontal',
  at,
  from,
  to,
  thickness,
  color: '#000000',
});

/** A vertical rule. */
export const down = (at: number, from: number, to: number, thickness = 0.5): Rule => ({
  direction: 'vertical',
  at,
  from,
  to,
  thickness,
  color: '#000000',
});

/** The rules of a full grid over the given edges. */
export const gridRules = (xs: readonly number[], ys: readonly number[]): readonly Rule[] => [
  ...ys.map((y) => across(y, xs[0] ?? 0, xs.at(-1) ?? 0)),
  ...xs.map((x) => down(x, ys[0] ?? 0, ys.at(-1) ?? 0)),
];

/** A filled rectangle. */
export const fill = (box: Box, color = '#cccccc'): Fill => ({ box, color });

/** A page of A4 unless said otherwise. */
export function page(
  runs: readonly TextRun[],
  drawn: { rules?: readonly Rule[]; fills?: readonly Fill[]; number?: number; width?: number; height?: number } = {},
): PageLines {
  const { rules = [], fills = [], number = 1, width = 595, height = 842 } = drawn;
  const model: PageModel = {
    page: number,
    width,
    height,
    glyphs: [],
    rules,
    fills,
    links: [],
    leftOut: { hidden: 0, offPage: 0, invisible: 0, tiny: 0, overprinted: 0, askew: 0 },
    images: 0,
  };
  return { model, lines: linesOf(number, runs) };
}
