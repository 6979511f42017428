import type { Box } from '@council-reports/core';
import { intersect } from './boxes.ts';
import type { Canvas } from './canvas.ts';
import type { Rule } from './page-model.ts';
import { boxOf, isLevelRectangle, isRound, isRoundedRectangle, level } from './shapes.ts';
import type { Subpath } from './subpaths.ts';

// Word, Excel and InDesign draw borders as filled rectangles: half a point to three points thick, and thicker where they are long.
const thin = 3.2;
const thick = 6;
const hairline = 1;
const thickAspect = 6;
function addRule(canvas: Canvas, box: Box, direction: Rule['direction'], thickness: number, color: string): void {
  const grown: Box =
    direction === 'horizontal'
      ? [box[0], box[1] - 0.5, box[2], box[3] + 0.5]
      : [box[0] - 0.5, box[1], box[2] + 0.5, box[3]];
  const seen = intersect(grown, canvas.state.clip);
  if (seen === undefined) return;
  const [from, to] = direction === 'horizontal' ? [seen[0], seen[2]] : [seen[1], seen[3]];
  if (to - from < 1) return;
  const at = direction === 'horizontal' ? (box[1] + box[3]) / 2 : (box[0] + box[2]) / 2;
  canvas.rules.push({ direction, at, from, to, thickness, color });
}

// The discs of a RAG column; smaller ones are dots of a pattern.
const isDisc = (path: Subpath, box: Box): boolean => {
  const width = box[2] - box[0];
  return isRound(path, box) && width >= 3 && width <= 40;
};

/** A border drawn as one rectangle inside another and filled between them. */
const isFrame = (outer: Box, inner: Box): boolean =>
  inner[0] > outer[0] &&
  inner[1] > outer[1] &&
  inner[2] < outer[2] &&
  inner[3] < outer[3] &&
  inner[0] - outer[0] <= thick &&
  inner[1] - outer[1] <= thick &&
  outer[2] - inner[2] <= thick &&
  outer[3] - inner[3] <= thick;

function addFrame(canvas: Canvas, outer: Box, inner: Box, color: string): void {
  addRule(canvas, [outer[0], outer[1], outer[2], inner[1]], 'horizontal', inner[1] - outer[1], color);
  addRule(canvas, [outer[0], inner[3], outer[2], outer[3]], 'horizontal', outer[3] - inner[3], color);
  addRule(canvas, [outer[0], outer[1], inner[0], outer[3]], 'vertical', inner[0] - outer[0], color);
  addRule(canvas, [inner[2], outer[1], outer[2], outer[3]], 'vertical', outer[2] - inner[2], color);
}

/** Files what a path fills as rules, rectangles, rounded or not, and discs; other shapes are drawings, and nothing is read from them. */
export function addFill(canvas: Canvas, subpaths: readonly Subpath[]): void {
  const { fill: color, fillAlpha, opaqueBlend, clip } = canvas.state;
  if (color === null || fillAlpha < 0.02) return;
  if (color === 'pattern') {
    // What a pattern or gradient looks like is not known; like a picture, it is something behind the text.
    for (const path of subpaths) canvas.addPicture(boxOf(path));
    return;
  }
  const [first, second] = subpaths;
  if (
    first !== undefined &&
    second !== undefined &&
    subpaths.length === 2 &&
    isLevelRectangle(first) &&
    isLevelRectangle(second)
  ) {
    const [a, b] = [boxOf(first), boxOf(second)];
    const nested = isFrame(a, b) ? ([a, b] as const) : isFrame(b, a) ? ([b, a] as const) : undefined;
    if (nested !== undefined) {
      addFrame(canvas, nested[0], nested[1], color);
      return;
    }
  }
  for (const path of subpaths) {
    const box = boxOf(path);
    const round = isDisc(path, box) || isRoundedRectangle(path, box);
    if (!round && !isLevelRectangle(path)) {
      canvas.shapes += 1;
      continue;
    }
    const width = box[2] - box[0];
    const height = box[3] - box[1];
    const short = Math.min(width, height);
    const long = Math.max(width, height);
    if (!round && ((short <= thin && long >= 3 * short) || (short <= thick && long >= thickAspect * short))) {
      addRule(canvas, box, width >= height ? 'horizontal' : 'vertical', short, color);
      const band = short > hairline ? intersect(box, clip) : undefined;
      if (band !== undefined) canvas.bands.push({ box: band, color, order: canvas.order });
    } else {
      const seen = intersect(box, clip);
      if (seen === undefined || seen[2] - seen[0] < 1 || seen[3] - seen[1] < 1) continue;
      const covers = !round && opaqueBlend && fillAlpha > 0.9;
      canvas.fills.push({ box: seen, color, order: canvas.order, covers, ...(round && { round }) });
    }
  }
}

/** Files the level and upright sides of a stroked path as rules. */
export function addStroke(canvas: Canvas, subpaths: readonly Subpath[]): void {
  const { stroke, ctm, lineWidth } = canvas.state;
  if (stroke === null) return;
  const color = stroke === 'pattern' ? '#000000' : stroke;
  const thickness = Math.max(0.1, lineWidth * Math.sqrt(Math.abs(ctm[0] * ctm[3] - ctm[1] * ctm[2])));
  for (const path of subpaths) {
    if (path.curved) continue;
    const { xs, ys } = path;
    const sides = path.closed && xs.length > 2 ? xs.length : xs.length - 1;
    for (let i = 0; i < sides; i++) {
      const next = (i + 1) % xs.length;
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [xs[i], ys[i], xs[next], ys[next]];
      const across = Math.abs(x1 - x0);
      const down = Math.abs(y1 - y0);
      const box: Box = [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
      if (down <= level && across > 1) addRule(canvas, box, 'horizontal', thickness, color);
      else if (across <= level && down > 1) addRule(canvas, box, 'vertical', thickness, color);
    }
  }
}
