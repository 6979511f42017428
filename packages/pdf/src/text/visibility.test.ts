import { describe, expect, it } from 'vitest';
import { run } from '../layout/test-support/page.ts';
import type { PaintedFill } from '../page/canvas.ts';
import { RowIndex } from '../page/row-index.ts';
import { type Backdrop, whyUnseen as why } from './visibility.ts';

const whyUnseen = (
  run: Parameters<typeof why>[0],
  fills: readonly PaintedFill[],
  backdrops: readonly Backdrop[],
): ReturnType<typeof why> => why(run, new RowIndex(fills), new RowIndex(backdrops));

const fill = (color: string, order: number, box: PaintedFill['box'] = [0, 0, 600, 800]): PaintedFill => ({
  box,
  color,
  order,
  covers: true,
});
const text = (color: string): ReturnType<typeof run> => ({ ...run(50, 100, 'text', { color }), order: 5 });

describe('text', () => {
  it('in the colour of the paper is not seen', () => {
    expect(whyUnseen(text('#ffffff'), [], [])).toBe('invisible');
    expect(whyUnseen(text('#fefefe'), [], [])).toBe('invisible');
  });

  it('in white on a dark cell is seen, and dark on the same dark cell is not', () => {
    expect(whyUnseen(text('#ffffff'), [fill('#1f3864', 2)], [])).toBeUndefined();
    expect(whyUnseen(text('#1f3864'), [fill('#1f3864', 2)], [])).toBe('invisible');
  });

  it('in white over a picture or a gradient is seen', () => {
    expect(whyUnseen(text('#ffffff'), [], [{ box: [0, 0, 600, 800], order: 1 }])).toBeUndefined();
  });

  it('in white on the bands a gradient is drawn with is seen, on white ones not', () => {
    const band = (color: string): Backdrop => ({ box: [40, 90, 300, 110], order: 1, color });
    expect(whyUnseen(text('#ffffff'), [], [band('#b1580c')])).toBeUndefined();
    expect(whyUnseen(text('#ffffff'), [], [band('#ffffff')])).toBe('invisible');
  });

  it('is hidden by what is painted over it later, and not by what covers only part of it', () => {
    expect(whyUnseen(text('#000000'), [fill('#000000', 9)], [])).toBe('hidden');
    expect(whyUnseen(text('#000000'), [fill('#ffffff', 9, [55, 80, 58, 120])], [])).toBeUndefined();
  });

  it('is not hidden by see-through paint', () => {
    expect(whyUnseen(text('#000000'), [{ ...fill('#ffff00', 9), covers: false }], [])).toBeUndefined();
  });

  it('in pale grey is seen', () => {
    expect(whyUnseen(text('#d9d9d9'), [], [])).toBeUndefined();
  });
});
