import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { transformBox } from './boxes.ts';
import type { Canvas } from './canvas.ts';
import type { Operator } from './operator.ts';
import { addFill, addStroke } from './rules.ts';
import { addFilledSpots, addStrokedSpots } from './spots.ts';
import { toSubpaths } from './subpaths.ts';

const strokes: ReadonlySet<unknown> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const fills: ReadonlySet<unknown> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/** `[paint, [numbers], [minX, minY, maxX, maxY]]`: paints a path, and clips to it where a clip operator came before. */
function constructPath(canvas: Canvas, [paint, data, extent]: readonly unknown[]): void {
  const clips = canvas.pendingClip;
  canvas.pendingClip = false;
  const [numbers]: unknown[] = Array.isArray(data) ? data : [];
  const fillsIt = fills.has(paint);
  const strokesIt = strokes.has(paint);
  if (
    (fillsIt || strokesIt) &&
    !canvas.content.hidden &&
    canvas.annotation === undefined &&
    numbers instanceof Float32Array
  ) {
    const subpaths = toSubpaths(numbers, canvas.state.ctm);
    if (fillsIt) {
      addFill(canvas, subpaths);
      addFilledSpots(canvas, subpaths);
    }
    if (strokesIt) {
      addStroke(canvas, subpaths);
      if (!fillsIt) addStrokedSpots(canvas, subpaths);
    }
  }
  if (fillsIt || strokesIt) canvas.touch();
  if (clips && extent instanceof Float32Array) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = extent;
    canvas.clipTo(transformBox(canvas.state.ctm, x0, y0, x1, y1));
  }
}

const unitSquare: Operator = (canvas) => canvas.addPicture(transformBox(canvas.state.ctm, 0, 0, 1, 1));

const clip: Operator = (canvas) => {
  canvas.pendingClip = true;
};

/** Operators that paint paths and pictures. */
export const paintOperators: Readonly<Record<string, Operator>> = {
  constructPath,
  clip,
  eoClip: clip,
  shadingFill: (canvas) => canvas.addPicture(canvas.state.clip),
  paintImageXObject: unitSquare,
  paintInlineImageXObject: unitSquare,
  paintImageMaskXObject: unitSquare,
  paintSolidColorImageMask: unitSquare,
};
