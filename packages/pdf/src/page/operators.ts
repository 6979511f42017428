import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Canvas } from './canvas.ts';
import type { Operator } from './operator.ts';
import { paintOperators } from './paint-operators.ts';
import { stateOperators } from './state-operators.ts';
import { textOperators } from './text-operators.ts';

/** Operators by pdfjs's names for them; names that are not here change nothing that is read. */
const operators: Readonly<Record<string, Operator>> = { ...stateOperators, ...textOperators, ...paintOperators };

const byCode: readonly (Operator | undefined)[] = (() => {
  const table: (Operator | undefined)[] = [];
  for (const [name, code] of Object.entries(OPS)) table[code] = operators[name];
  return table;
})();

/** A page's operators as pdfjs lists them. */
export interface OperatorList {
  readonly fnArray: ArrayLike<number>;
  readonly argsArray: ArrayLike<unknown>;
}

const none: readonly unknown[] = [];

/** Draws a list of operators on a canvas. */
export function drawOperators(list: OperatorList, canvas: Canvas): void {
  const { fnArray, argsArray } = list;
  for (let i = 0; i < fnArray.length; i++) {
    const operator = byCode[fnArray[i] ?? 0];
    if (operator === undefined) continue;
    canvas.order = i;
    const args = argsArray[i];
    operator(canvas, Array.isArray(args) ? args : none);
  }
}
