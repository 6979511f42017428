import type { Box } from '@council-reports/core';
import type { PageModel, PlacedGlyph } from '../page/page-model.ts';
import type { Piece } from './piece.ts';

/** Cuts pieces of text at places of the page. */
export interface PieceCutter {
  /** The parts of a piece left and right of `x`, at the nearest word end; the whole piece where one side would be empty. */
  at(piece: Piece, x: number): readonly Piece[];
  /** The parts of a piece before and after its character `index`. */
  afterCharacter(piece: Piece, index: number): readonly Piece[];
  /** The parts of a piece that stand at least `gap` times its size apart. */
  atGaps(piece: Piece, gap: number): readonly Piece[];
}

function visibleLength(text: string): number {
  // Most glyphs are one character, and need no normalisation.
  if (text.length === 1) return 1;
  return text.normalize('NFKC').replace(/\s/g, '').length;
}

/** Index in `text` after `count` characters that are not white space. */
function indexAfterVisible(text: string, count: number): number {
  let seen = 0;
  for (let index = 0; index < text.length; index++) {
    if (seen === count) return index;
    if (!/\s/.test(text.charAt(index))) seen++;
  }
  return text.length;
}

function part(piece: Piece, text: string, box: Box): readonly Piece[] {
  const trimmed = text.trim();
  return trimmed === '' ? [] : [{ ...piece, text: trimmed, box }];
}

const cut = (piece: Piece, index: number, leftEnd: number, rightStart: number): readonly Piece[] => {
  const [left, top, right, bottom] = piece.box;
  return [
    ...part(piece, piece.text.slice(0, index), [left, top, leftEnd, bottom]),
    ...part({ ...piece, spaced: true }, piece.text.slice(index), [rightStart, top, right, bottom]),
  ];
};

/**
 * The end of a word nearest to `index`. Where a small letter meets a capital, the texts of two cells touch without a space, and the
 * place is left as it is.
 */
function wordEnd(text: string, index: number): number {
  if (/\p{Ll}$/u.test(text.slice(0, index)) && /^\p{Lu}/u.test(text.slice(index))) return index;
  const start = text.lastIndexOf(' ', index) + 1;
  const next = text.indexOf(' ', index);
  const end = next === -1 ? text.length : next;
  return index - start <= end - index ? start : end;
}

function proportional(piece: Piece, index: number): readonly Piece[] {
  const x = piece.box[0] + ((piece.box[2] - piece.box[0]) * index) / Math.max(1, piece.text.length);
  return cut(piece, index, x, x);
}

const visibleIn = (glyphs: readonly PlacedGlyph[], from: number, to: number): number =>
  glyphs.slice(from, to).reduce((sum, glyph) => sum + visibleLength(glyph.text), 0);

const lineKey = (baseline: number): number => Math.round(baseline * 2);

/** A cutter that knows a page's glyphs; their index is built when the first piece is cut. */
export function pieceCutter(model: Pick<PageModel, 'glyphs'>): PieceCutter {
  let byLine: Map<number, PlacedGlyph[]> | undefined;

  const known = new WeakMap<Piece, readonly PlacedGlyph[]>();
  const glyphsOf = (piece: Piece): readonly PlacedGlyph[] => {
    const found = known.get(piece) ?? findGlyphs(piece);
    known.set(piece, found);
    return found;
  };

  const findGlyphs = (piece: Piece): readonly PlacedGlyph[] => {
    if (byLine === undefined) {
      byLine = new Map();
      for (const glyph of model.glyphs) {
        if (glyph.text.trim() === '') continue;
        const key = lineKey(glyph.y);
        const line = byLine.get(key);
        if (line === undefined) byLine.set(key, [glyph]);
        else line.push(glyph);
      }
    }
    const key = lineKey(piece.baseline);
    const glyphs: PlacedGlyph[] = [];
    for (const near of [key - 1, key, key + 1])
      for (const glyph of byLine.get(near) ?? []) {
        const middle = glyph.x + glyph.width / 2;
        if (glyph.angle === piece.angle && middle > piece.box[0] - 0.5 && middle < piece.box[2] + 0.5)
          glyphs.push(glyph);
      }
    return glyphs.sort((a, b) => a.x - b.x);
  };

  const countLeft = (glyphs: readonly PlacedGlyph[], x: number): number =>
    glyphs.reduce((sum, glyph) => sum + (glyph.x + glyph.width / 2 < x ? visibleLength(glyph.text) : 0), 0);

  const cutAt = (piece: Piece, glyphs: readonly PlacedGlyph[], index: number): readonly Piece[] => {
    const wanted = visibleLength(piece.text.slice(0, index));
    let visible = 0;
    let leftEnd = piece.box[0];
    let rightStart = piece.box[2];
    for (const glyph of glyphs) {
      if (visible < wanted) leftEnd = Math.max(leftEnd, glyph.x + glyph.width);
      else rightStart = Math.min(rightStart, glyph.x);
      visible += visibleLength(glyph.text);
    }
    return cut(piece, index, leftEnd, rightStart);
  };

  // Glyphs that were left out or joined make text and glyphs disagree; then the place can only be estimated.
  const agree = (piece: Piece, glyphs: readonly PlacedGlyph[]): boolean =>
    countLeft(glyphs, Number.POSITIVE_INFINITY) === visibleLength(piece.text);

  return {
    at(piece, x) {
      const glyphs = glyphsOf(piece);
      if (agree(piece, glyphs))
        return cutAt(piece, glyphs, wordEnd(piece.text, indexAfterVisible(piece.text, countLeft(glyphs, x))));
      const share = (x - piece.box[0]) / Math.max(1, piece.box[2] - piece.box[0]);
      return proportional(piece, wordEnd(piece.text, Math.round(share * piece.text.length)));
    },
    atGaps(piece, gap) {
      const glyphs = glyphsOf(piece);
      if (!agree(piece, glyphs)) return [piece];
      const parts: Piece[] = [];
      let rest = piece;
      let count = 0;
      glyphs.forEach((glyph, index) => {
        const before = glyphs[index - 1];
        if (before !== undefined && glyph.x - before.x - before.width >= gap * piece.size) {
          const [head, tail] = cutAt(
            rest,
            glyphs.slice(index - count),
            indexAfterVisible(rest.text, visibleIn(glyphs, index - count, index)),
          );
          if (head !== undefined && tail !== undefined) {
            parts.push(head);
            rest = tail;
            count = 0;
          }
        }
        count++;
      });
      return [...parts, rest];
    },
    afterCharacter(piece, index) {
      const glyphs = glyphsOf(piece);
      return agree(piece, glyphs) ? cutAt(piece, glyphs, index) : proportional(piece, index);
    },
  };
}
