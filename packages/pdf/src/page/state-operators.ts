import { transformBox } from './boxes.ts';
import type { Canvas } from './canvas.ts';
import { multiply, toMatrix } from './matrix.ts';
import type { Operator } from './operator.ts';
import { setFont } from './text-operators.ts';

const num = (value: unknown, fallback: number): number => (typeof value === 'number' ? value : fallback);
const color = (value: unknown): string | null => (typeof value === 'string' && value.startsWith('#') ? value : null);

/** The name of a PDF name object, however it has travelled; undefined for anything else. */
export const nameOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
    ? value.name
    : undefined;
};

const graphicsParameters: Readonly<Record<string, (canvas: Canvas, value: unknown) => void>> = {
  LW: (canvas, value) => {
    canvas.state.lineWidth = num(value, canvas.state.lineWidth);
  },
  ca: (canvas, value) => {
    canvas.state.fillAlpha = num(value, 1);
  },
  BM: (canvas, value) => {
    const mode = nameOf(value);
    canvas.state.opaqueBlend = mode === undefined || mode === 'source-over' || mode === 'Normal';
  },
  Font: (canvas, value) => {
    if (Array.isArray(value)) setFont(canvas, value);
  },
};

/** Operators that change the graphics state. */
export const stateOperators: Readonly<Record<string, Operator>> = {
  save: (canvas) => canvas.save(),
  restore: (canvas) => canvas.restore(),
  transform: (canvas, args) => {
    const matrix = toMatrix(args);
    if (matrix !== undefined) canvas.transform(matrix);
  },
  setLineWidth: (canvas, [width]) => {
    canvas.state.lineWidth = num(width, 1);
  },
  setFillRGBColor: (canvas, [value]) => {
    canvas.state.fill = color(value);
  },
  setStrokeRGBColor: (canvas, [value]) => {
    canvas.state.stroke = color(value);
  },
  setFillTransparent: (canvas) => {
    canvas.state.fill = null;
  },
  setStrokeTransparent: (canvas) => {
    canvas.state.stroke = null;
  },
  setFillColorN: (canvas) => {
    canvas.state.fill = 'pattern';
  },
  setStrokeColorN: (canvas) => {
    canvas.state.stroke = 'pattern';
  },
  setGState: (canvas, [parameters]) => {
    if (!Array.isArray(parameters)) return;
    for (const parameter of parameters as readonly unknown[])
      if (Array.isArray(parameter)) graphicsParameters[String(parameter[0])]?.(canvas, parameter[1]);
  },
  beginMarkedContent: (canvas, [tag]) => canvas.beginContent({ artifact: nameOf(tag) === 'Artifact' }),
  beginMarkedContentProps: (canvas, [tag, property]) => {
    const name = nameOf(tag);
    if (name === 'OC') canvas.beginContent({ hidden: property !== null && !canvas.context.isVisible(property) });
    else if (typeof property === 'number') canvas.beginContent({ mark: `${canvas.context.markPrefix}${property}` });
    else canvas.beginContent({ artifact: name === 'Artifact' });
  },
  endMarkedContent: (canvas) => canvas.endContent(),
  paintFormXObjectBegin: (canvas, [matrix, bbox]) => {
    canvas.save();
    canvas.touch();
    const inner = toMatrix(matrix);
    if (inner !== undefined) canvas.state.ctm = multiply(canvas.state.ctm, inner);
    const [x0, y0, x1, y1] = Array.isArray(bbox) || bbox instanceof Float32Array ? Array.from<unknown>(bbox) : [];
    if (typeof x0 === 'number' && typeof y0 === 'number' && typeof x1 === 'number' && typeof y1 === 'number')
      canvas.clipTo(transformBox(canvas.state.ctm, x0, y0, x1, y1));
  },
  paintFormXObjectEnd: (canvas) => canvas.restore(),
  beginAnnotation: (canvas, [id, , transform, matrix]) => {
    const outer = toMatrix(transform);
    const inner = toMatrix(matrix);
    if (outer !== undefined && inner !== undefined) canvas.beginAnnotation(String(id), multiply(outer, inner));
  },
  endAnnotation: (canvas) => canvas.endAnnotation(),
};
