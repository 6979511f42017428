import type { Box } from '@council-reports/core';
import type { Glyph, Rule } from '../page/page-model.ts';

/** A clockwise quarter turn, in degrees. */
export type Turn = 90 | 180 | 270;

/** Where a point of a page of this size lies when the page is turned clockwise. */
export function turnPoint(turn: Turn, width: number, height: number, x: number, y: number): readonly [number, number] {
  if (turn === 90) return [height - y, x];
  if (turn === 180) return [width - x, height - y];
  return [y, width - x];
}

/** A box of a page of this size when the page is turned clockwise. */
export function turnBox(turn: Turn, width: number, height: number, [left, top, right, bottom]: Box): Box {
  const [x0, y0] = turnPoint(turn, width, height, left, top);
  const [x1, y1] = turnPoint(turn, width, height, right, bottom);
  return [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
}

/** A rule of a page of this size when the page is turned clockwise. */
export function turnRule(turn: Turn, width: number, height: number, rule: Rule): Rule {
  const box: Box =
    rule.direction === 'horizontal' ? [rule.from, rule.at, rule.to, rule.at] : [rule.at, rule.from, rule.at, rule.to];
  const [left, top, right, bottom] = turnBox(turn, width, height, box);
  const level = right - left > bottom - top;
  return {
    ...rule,
    direction: level ? 'horizontal' : 'vertical',
    at: level ? top : left,
    from: level ? left : top,
    to: level ? right : bottom,
  };
}

/** A glyph of a page of this size when the page is turned clockwise. */
export function turnGlyph(turn: Turn, width: number, height: number, glyph: Glyph): Glyph {
  const [x, y] = turnPoint(turn, width, height, glyph.x, glyph.y);
  return { ...glyph, x, y, angle: (glyph.angle + turn) % 360 };
}

// Scanned pages lie a little askew, and their recognised text with them.
const nearlyLevel = 5;

/** The multiple of 90 a direction is meant to be, 0 to 270; undefined for text set askew. */
export function snapAngle(angle: number): 0 | Turn | undefined {
  const turned = ((angle % 360) + 360) % 360;
  const quarters = Math.round(turned / 90);
  if (Math.abs(turned - quarters * 90) > nearlyLevel) return undefined;
  return ([0, 90, 180, 270, 0] as const)[quarters];
}

// Tables with turned headings, charts with turned axes: most of such a page still reads upright.
const mostOfThePage = 0.6;

/** The turn that brings a page upright whose text mostly runs in one other direction; undefined where it need not be turned. */
export function turnFor(glyphs: readonly Glyph[]): Turn | undefined {
  const counts = new Map<number, number>();
  for (const { angle, text } of glyphs) if (text !== ' ') counts.set(angle, (counts.get(angle) ?? 0) + 1);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (const [angle, turn] of [
    [90, 270],
    [180, 180],
    [270, 90],
  ] as const)
    if ((counts.get(angle) ?? 0) > mostOfThePage * all) return turn;
  return undefined;
}
