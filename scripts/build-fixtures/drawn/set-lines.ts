import type { Block, Inline } from '@council-reports/core';
import type { Face, Sheet } from './sheet.ts';

/** What is printed on one line, each piece at its place from the left. */
export interface SetLine {
  readonly pieces: readonly { readonly text: string; readonly x: number; readonly face: Face }[];
  readonly size: number;
  /** Where the line's drawn bullet stands. */
  readonly bullet?: number;
  /** Space above it. */
  readonly above: number;
}

const leading = 1.25;
const hanging = 18;
const headingSizes = [16, 13, 12, 11, 11, 11];

export const heightOf = (lines: readonly SetLine[]): number =>
  lines.reduce((sum, { size, above }) => sum + above + leading * size, 0);

interface Word {
  readonly text: string;
  readonly face: Face;
  /** The spaces in front of it, as typed. */
  readonly gap: string;
}

/** The words of a paragraph; undefined for a line break. */
function wordsOf(inlines: readonly Inline[], face: Face): readonly (Word | undefined)[] {
  return inlines.flatMap((inline): readonly (Word | undefined)[] => {
    if (inline.type === 'break') return [undefined];
    if (inline.type === 'checkbox' || inline.type === 'image') throw new Error(`A ${inline.type} cannot be drawn`);
    if (inline.type !== 'text') return wordsOf(inline.children, inline.type === 'strong' ? 'bold' : face);
    return inline.value
      .split('\n')
      .flatMap((line, index): readonly (Word | undefined)[] => [
        ...(index > 0 ? [undefined] : []),
        ...[...line.matchAll(/([ \t]*)([^ \t]+)/g)].map(([, gap = '', text = '']): Word => ({ text, face, gap })),
        ...(/[ \t]$/.test(line) ? [{ text: '', face, gap: ' ' }] : []),
      ]);
  });
}

interface Place {
  readonly left: number;
  readonly width: number;
  readonly size: number;
  readonly above: number;
}

function setParagraph(sheet: Sheet, inlines: readonly Inline[], face: Face, place: Place): readonly SetLine[] {
  const { left, width, size, above } = place;
  const lines: SetLine[] = [];
  let pieces: { text: string; x: number; face: Face }[] = [];
  let x = left;
  const flush = (): void => {
    if (pieces.length > 0) lines.push({ pieces, size, above: lines.length === 0 ? above : 0 });
    pieces = [];
    x = left;
  };
  for (const word of wordsOf(inlines, face)) {
    if (word === undefined) {
      flush();
      continue;
    }
    const space = pieces.length > 0 ? sheet.widthOf(word.gap, size, word.face) : 0;
    if (space > 0 && x + space + sheet.widthOf(word.text, size, word.face) > left + width) flush();
    const last = pieces.at(-1);
    if (last?.face === word.face) last.text += word.gap + word.text;
    else if (word.text === '') x += space;
    else pieces.push({ text: word.text, x: last === undefined ? x : x + space, face: word.face });
    const current = pieces.at(-1);
    if (current !== undefined && word.text !== '') x = current.x + sheet.widthOf(current.text, size, current.face);
  }
  flush();
  return lines;
}

/** Sets text blocks in a column; tables are no text and are drawn by themselves. */
export function setBlocks(sheet: Sheet, blocks: readonly Block[], face: Face, place: Place): readonly SetLine[] {
  return blocks.flatMap((block, index) =>
    setBlock(sheet, block, face, { ...place, above: index > 0 ? place.above : 0 }),
  );
}

function setBlock(sheet: Sheet, block: Block, face: Face, place: Place): readonly SetLine[] {
  switch (block.type) {
    case 'heading': {
      const size = headingSizes[block.depth - 1] ?? place.size;
      return setParagraph(sheet, block.children, 'bold', { ...place, size, above: size });
    }
    case 'paragraph':
      return setParagraph(sheet, block.children, face, place);
    case 'list':
      return block.children.flatMap(({ marker, children }, index) => {
        const { left, width, size, above } = place;
        const inner = { ...place, left: left + hanging, width: width - hanging };
        const [first, ...others] = setBlocks(sheet, children, face, inner);
        if (first === undefined) return [];
        const isBullet = marker === null || /^[-*•]$/.test(marker);
        const marked = isBullet
          ? { ...first, bullet: left + 0.4 * size }
          : { ...first, pieces: [{ text: marker, x: left, face }, ...first.pieces] };
        return [{ ...marked, above: index > 0 ? 0.4 * above : above }, ...others];
      });
    default:
      throw new Error(`A ${block.type} is no text`);
  }
}

/** Draws lines from a height on; the height below them. */
export function drawLines(sheet: Sheet, lines: readonly SetLine[], top: number): number {
  let y = top;
  for (const { pieces, size, bullet, above } of lines) {
    y += above;
    for (const { text, x, face } of pieces) sheet.text(text, x, y, size, face);
    if (bullet !== undefined) sheet.disc(bullet, y + 0.47 * size, 0.17 * size);
    y += leading * size;
  }
  return y;
}
