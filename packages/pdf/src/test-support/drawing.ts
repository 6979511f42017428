import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Canvas, type CanvasContext } from '../page/canvas.ts';
import { FontTable } from '../page/fonts.ts';
import { drawOperators } from '../page/operators.ts';

/** An operator by pdfjs's name for it, and its arguments as pdfjs's evaluator leaves them. */
export type Drawn = readonly [name: keyof typeof OPS, ...args: readonly unknown[]];

const fonts: Readonly<Record<string, unknown>> = {
  plain: { name: 'ABCDEF+Arial', fontMatrix: [0.001, 0, 0, 0.001, 0, 0] },
  bold: { name: 'ABCDEF+Arial-BoldMT', fontMatrix: [0.001, 0, 0, 0.001, 0, 0] },
  wide: { name: 'Drawn', fontMatrix: [0.01, 0, 0, 0.01, 0, 0], isType3Font: true, bbox: [0, -20, 100, 100] },
  upright: { name: 'Mincho', vertical: true },
};

/** Glyphs of a text as the evaluator hands them on, each half an em wide and a space a quarter. */
export const glyphs = (text: string): readonly unknown[] =>
  [...text].map((unicode) => ({
    unicode,
    width: unicode === ' ' ? 250 : 500,
    isSpace: unicode === ' ',
    fontChar: unicode,
  }));

/** What operators leave on a page of 600 by 800 points; user space is the PDF's own, origin at the bottom left. */
export function draw(operators: readonly Drawn[], context: Partial<CanvasContext> = {}): Canvas {
  const canvas = new Canvas({
    width: 600,
    height: 800,
    transform: [1, 0, 0, -1, 0, 800],
    fontTable: new FontTable(),
    fontStore: { has: (id) => id in fonts, get: (id) => fonts[id] },
    markPrefix: 'p1R_mc',
    isVisible: () => true,
    readsAnnotation: () => true,
    ...context,
  });
  drawOperators(
    { fnArray: operators.map(([name]) => OPS[name]), argsArray: operators.map(([, ...args]) => args) },
    canvas,
  );
  return canvas;
}

const codes = { move: 0, line: 1, curve: 2, close: 4 } as const;

/** A path's operator: pieces of `move`, `line`, `curve` and `close` with their coordinates, painted as told. */
export function path(paint: keyof typeof OPS, pieces: readonly (readonly [keyof typeof codes, ...number[]])[]): Drawn {
  const numbers = pieces.flatMap(([code, ...coordinates]) => [codes[code], ...coordinates]);
  const points = pieces.flatMap(([, ...coordinates]) => coordinates);
  const xs = points.filter((_, index) => index % 2 === 0);
  const ys = points.filter((_, index) => index % 2 === 1);
  const extent = new Float32Array([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
  return ['constructPath', OPS[paint], [new Float32Array(numbers)], extent];
}

/** A rectangle's operator. */
export const rectangle = (paint: keyof typeof OPS, x: number, y: number, width: number, height: number): Drawn =>
  path(paint, [
    ['move', x, y],
    ['line', x + width, y],
    ['line', x + width, y + height],
    ['line', x, y + height],
    ['close'],
  ]);
