import type { Canvas } from './canvas.ts';

/** What an operator does to the canvas; `args` are as pdfjs's evaluator leaves them. */
export type Operator = (canvas: Canvas, args: readonly unknown[]) => void;
