import { intersect } from './boxes.ts';
import type { Canvas } from './canvas.ts';
import type { Spot } from './page-model.ts';
import { boxOf, isEvenSided, isLevelRectangle, isRound } from './shapes.ts';
import type { Subpath } from './subpaths.ts';

// A bullet is a quarter to a half of the size of its text; below that it is a dot of a dotted line.
const smallest = 1.2;
const largest = 9;

function add(canvas: Canvas, path: Subpath, color: string | null, signs: Partial<Record<Shape, Spot['sign']>>): void {
  const box = boxOf(path);
  const width = box[2] - box[0];
  if (color === null || color === 'pattern' || width < smallest || width > largest || !isEvenSided(box)) return;
  const shape = isRound(path, box) ? 'disc' : isLevelRectangle(path) ? 'square' : undefined;
  const sign = shape && signs[shape];
  if (sign === undefined || intersect(box, canvas.state.clip) === undefined) return;
  const { mark, artifact } = canvas.content;
  canvas.spots.push({
    box,
    sign,
    color,
    order: canvas.order,
    ...(mark !== undefined && { mark }),
    ...(artifact && { artifact }),
  });
}

type Shape = 'disc' | 'square';

/** Files the small discs and squares that a path fills. */
export function addFilledSpots(canvas: Canvas, subpaths: readonly Subpath[]): void {
  if (canvas.state.fillAlpha < 0.5) return;
  for (const path of subpaths) add(canvas, path, canvas.state.fill, { disc: '•', square: '▪' });
}

/** Files the small circles that a path strokes; a stroked square is a box to be ticked. */
export function addStrokedSpots(canvas: Canvas, subpaths: readonly Subpath[]): void {
  for (const path of subpaths) add(canvas, path, canvas.state.stroke, { disc: '◦' });
}
