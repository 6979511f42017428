import type { Frame } from './frames.ts';
import type { Piece } from './piece.ts';
import type { GridSlot } from './ruled-grid.ts';

/** What a frame is: a table, a box around ordinary content, or lines that hold no text (a chart, an ornament). */
export type FrameKind = 'table' | 'box' | 'decoration';

const fewestFilled = 0.12;

/** Tells a table from a box and from a drawing, by which of its cells hold text. */
export function frameKind(frame: Frame, bySlot: ReadonlyMap<GridSlot, readonly Piece[]>): FrameKind {
  const { slots } = frame.grid;
  const filled = slots.filter((slot) => bySlot.has(slot) || frame.inner.has(slot));
  if (filled.length === 0) return 'decoration';
  const isColumn = slots.every((slot) => slot.colSpan === frame.grid.xs.length - 1);
  if (isColumn) return frame.drawnBy === 'fills' && lineCount(filled, bySlot) < 2 ? 'decoration' : 'box';
  if (filled.length === 1 && frame.drawnBy === 'fills') return 'decoration';
  // A form's blank rows stand under a row of labels; a chart's grid has no such row.
  const rows = new Map<number, { all: number; filled: number }>();
  for (const slot of slots) {
    const row = rows.get(slot.row) ?? { all: 0, filled: 0 };
    row.all++;
    if (bySlot.has(slot)) row.filled++;
    rows.set(slot.row, row);
  }
  const hasLabels = [...rows.values()].some((row) => row.all > 1 && row.filled >= 0.6 * row.all);
  return hasLabels || filled.length >= fewestFilled * slots.length ? 'table' : 'decoration';
}

const lineCount = (slots: readonly GridSlot[], bySlot: ReadonlyMap<GridSlot, readonly Piece[]>): number =>
  new Set(slots.flatMap((slot) => (bySlot.get(slot) ?? []).map((piece) => Math.round(piece.baseline)))).size;
