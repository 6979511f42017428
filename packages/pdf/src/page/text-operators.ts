import { glyphReader } from '../text/glyph-text.ts';
import type { Canvas } from './canvas.ts';
import { applyX, applyY, identity, multiply, toMatrix } from './matrix.ts';
import type { Operator } from './operator.ts';

/** A character as pdfjs's evaluator hands it on; `width` is in glyph space. */
interface SourceGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

const isGlyph = (value: unknown): value is SourceGlyph =>
  typeof value === 'object' && value !== null && 'unicode' in value && typeof value.unicode === 'string';

const num = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

// Below this height in points nobody reads: text laid in for search engines or left over from a template.
const smallestSize = 2;
const degrees = 180 / Math.PI;

/** Sets font and size: `[id, size]`. */
export function setFont(canvas: Canvas, [id, given]: readonly unknown[]): void {
  const { state, context } = canvas;
  const size = num(given);
  if (typeof id === 'string') state.font = context.fontTable.get(id, context.fontStore);
  state.fontSize = Math.abs(size);
  state.fontDirection = size < 0 ? -1 : 1;
}

function moveText(canvas: Canvas, x: number, y: number): void {
  const { state } = canvas;
  state.lineX += x;
  state.lineY += y;
  state.x = state.lineX;
  state.y = state.lineY;
}

/** Shows text (ISO 32000-1, 9.4.4): `items` are glyphs and, between them, adjustments in thousandths of the font size. */
function showText(canvas: Canvas, [items]: readonly unknown[]): void {
  const { state, content, annotation } = canvas;
  const { font, fontSize } = state;
  if (!Array.isArray(items) || font === undefined || fontSize === 0) return;
  canvas.touch();
  const trm = multiply(state.ctm, state.textMatrix);
  const along = Math.hypot(trm[0], trm[1]);
  const upright = Math.hypot(trm[2], trm[3]);
  const scale = state.horizontalScale * state.fontDirection;
  const glyphScale = fontSize * font.matrix[0];
  const type3Size = font.height > 0 ? (font.height * Math.abs(font.matrix[3])) / 1.2 : Math.abs(font.matrix[3]) * 1000;
  const size = fontSize * upright * (font.type3 ? type3Size : 1);
  const sign = scale < 0 ? -1 : 1;
  const angle = Math.round(Math.atan2(trm[1] * sign, trm[0] * sign) * degrees * 10) / 10;
  const drawn = state.mode % 4;
  const look = drawn === 2 ? font.boldLook : font.look;
  const paint = drawn === 1 ? state.stroke : state.fill;
  const color = paint === null || paint === 'pattern' ? '#000000' : paint;
  const inkless = drawn === 3 || (drawn !== 1 && state.fillAlpha < 0.02);
  const skip = annotation !== undefined && !annotation.reads;
  const { clip } = state;
  const { width: pageWidth, height: pageHeight } = canvas.context;
  const baseline = state.y + state.rise;
  const readGlyph = glyphReader(font.look.name);
  let pen = state.x;
  for (const item of items as readonly unknown[]) {
    if (typeof item === 'number') {
      pen -= ((item * fontSize) / 1000) * scale;
      continue;
    }
    if (!isGlyph(item)) continue;
    const width = item.width * glyphScale * scale;
    const spacing = ((item.isSpace ? state.wordSpacing : 0) + state.charSpacing) * state.horizontalScale;
    const start = pen;
    pen += width + spacing;
    if (skip) continue;
    const text = readGlyph(item.unicode);
    const blank = text === ' ';
    if (font.vertical) {
      if (!blank) canvas.verticalGlyphs += 1;
      continue;
    }
    const x = applyX(trm, start, baseline);
    const y = applyY(trm, start, baseline);
    const middleX = (x + applyX(trm, start + width, baseline)) / 2;
    const middleY = (y + applyY(trm, start + width, baseline)) / 2;
    const onPage = middleX >= 0 && middleX <= pageWidth && middleY >= 0 && middleY <= pageHeight;
    const inClip =
      middleX >= clip[0] - 1 && middleX <= clip[2] + 1 && middleY >= clip[1] - 1 && middleY - size * 0.5 <= clip[3];
    if (content.hidden || !onPage || size < smallestSize || !inClip) {
      if (!blank)
        canvas.unseen[content.hidden ? 'hidden' : !onPage ? 'offPage' : size < smallestSize ? 'tiny' : 'hidden'] += 1;
      continue;
    }
    (inkless ? canvas.inkless : canvas.glyphs).push({
      text,
      x,
      y,
      width: Math.abs(width) * along,
      size,
      angle,
      font: look,
      color,
      mark: content.mark,
      artifact: content.artifact,
      advance: (pen - start) * sign * along,
      order: canvas.order,
    });
  }
  state.x = pen;
}

/** Operators that place and show text. */
export const textOperators: Readonly<Record<string, Operator>> = {
  beginText: ({ state }) => {
    state.textMatrix = identity;
    state.x = state.y = state.lineX = state.lineY = 0;
  },
  setCharSpacing: ({ state }, [spacing]) => {
    state.charSpacing = num(spacing);
  },
  setWordSpacing: ({ state }, [spacing]) => {
    state.wordSpacing = num(spacing);
  },
  setHScale: ({ state }, [percent]) => {
    state.horizontalScale = num(percent) / 100;
  },
  setLeading: ({ state }, [leading]) => {
    state.leading = num(leading);
  },
  setFont,
  setTextRenderingMode: ({ state }, [mode]) => {
    state.mode = num(mode);
  },
  setTextRise: ({ state }, [rise]) => {
    state.rise = num(rise);
  },
  moveText: (canvas, [x, y]) => moveText(canvas, num(x), num(y)),
  setLeadingMoveText: (canvas, [x, y]) => {
    canvas.state.leading = -num(y);
    moveText(canvas, num(x), num(y));
  },
  setTextMatrix: ({ state }, [matrix]) => {
    state.textMatrix = toMatrix(matrix) ?? identity;
    state.x = state.y = state.lineX = state.lineY = 0;
  },
  nextLine: (canvas) => moveText(canvas, 0, -canvas.state.leading),
  showText,
};
