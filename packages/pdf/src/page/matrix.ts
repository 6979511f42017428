/** A PDF transformation `[a, b, c, d, e, f]`: x' = ax + cy + e, y' = bx + dy + f (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

/** The transformation that changes nothing. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The transformation that applies `inner` first and `outer` to its result. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

/** The x of a transformed point. */
export const applyX = (m: Matrix, x: number, y: number): number => m[0] * x + m[2] * y + m[4];

/** The y of a transformed point. */
export const applyY = (m: Matrix, x: number, y: number): number => m[1] * x + m[3] * y + m[5];

const isList = (value: unknown): value is ArrayLike<unknown> => Array.isArray(value) || value instanceof Float32Array;

/** Six numbers as a matrix; undefined for anything else. */
export function toMatrix(value: unknown): Matrix | undefined {
  if (!isList(value)) return undefined;
  const a = value[0];
  const b = value[1];
  const c = value[2];
  const d = value[3];
  const e = value[4];
  const f = value[5];
  return typeof a === 'number' &&
    typeof b === 'number' &&
    typeof c === 'number' &&
    typeof d === 'number' &&
    typeof e === 'number' &&
    typeof f === 'number' &&
    Number.isFinite(a + b + c + d + e + f)
    ? [a, b, c, d, e, f]
    : undefined;
}
