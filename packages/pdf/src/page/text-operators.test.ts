import { describe, expect, it } from 'vitest';
import { type Drawn, draw, glyphs } from '../test-support/drawing.ts';
import type { Glyph } from './page-model.ts';

const place = ({ text, x, y, width }: Glyph): readonly unknown[] => [text, x, y, width];

const begin: readonly Drawn[] = [['beginText'], ['setFont', 'plain', 10]];

describe('text state', () => {
  it('places glyphs by the text matrix, the page turned the right way up', () => {
    const { glyphs: drawn } = draw([
      ...begin,
      ['setTextMatrix', new Float32Array([2, 0, 0, 2, 100, 700])],
      ['showText', glyphs('ab')],
    ]);
    expect(drawn.map(place)).toEqual([
      ['a', 100, 100, 10],
      ['b', 110, 100, 10],
    ]);
    expect(drawn[0]?.size).toBe(20);
  });

  it('adds character spacing to every glyph and word spacing to spaces', () => {
    const { glyphs: drawn } = draw([
      ...begin,
      ['setCharSpacing', 1],
      ['setWordSpacing', 5],
      ['moveText', 0, 100],
      ['showText', glyphs('a b')],
    ]);
    expect(drawn.map(({ x }) => x)).toEqual([0, 6, 14.5]);
    expect(drawn.map(({ advance }) => advance)).toEqual([6, 8.5, 6]);
  });

  it('scales widths, spacing and adjustments horizontally', () => {
    const { glyphs: drawn } = draw([
      ...begin,
      ['setHScale', 50],
      ['setCharSpacing', 2],
      ['moveText', 0, 100],
      ['showText', [...glyphs('a'), -1000, ...glyphs('b')]],
    ]);
    expect(drawn.map(({ x, width }) => [x, width])).toEqual([
      [0, 2.5],
      [8.5, 2.5],
    ]);
  });

  it('raises text by its rise and moves lines by the leading', () => {
    const { glyphs: drawn } = draw([
      ...begin,
      ['moveText', 50, 700],
      ['setLeading', 12],
      ['showText', glyphs('a')],
      ['setTextRise', 4],
      ['showText', glyphs('b')],
      ['setTextRise', 0],
      ['nextLine'],
      ['showText', glyphs('c')],
      ['setLeadingMoveText', 0, -20],
      ['nextLine'],
      ['showText', glyphs('d')],
    ]);
    expect(drawn.map(({ text, x, y }) => [text, x, y])).toEqual([
      ['a', 50, 100],
      ['b', 55, 96],
      ['c', 50, 112],
      ['d', 50, 152],
    ]);
  });

  it('reads text set with a negative size in its own direction', () => {
    const { glyphs: drawn } = draw([
      ['beginText'],
      ['setFont', 'plain', -10],
      ['setTextMatrix', new Float32Array([-1, 0, 0, -1, 100, 700])],
      ['showText', glyphs('ab')],
    ]);
    expect(drawn.map(({ x, angle }) => [x, Math.abs(angle)])).toEqual([
      [100, 0],
      [105, 0],
    ]);
  });

  it('tells the direction of turned text, clockwise', () => {
    const { glyphs: drawn } = draw([
      ...begin,
      ['setTextMatrix', new Float32Array([0, 1, -1, 0, 100, 700])],
      ['showText', glyphs('ab')],
    ]);
    expect(drawn.map(({ x, y, angle }) => [x, y, angle])).toEqual([
      [100, 100, -90],
      [100, 95, -90],
    ]);
  });

  it('follows form objects and restores what they change', () => {
    const { glyphs: drawn } = draw([
      ['setFont', 'plain', 10],
      ['paintFormXObjectBegin', new Float32Array([1, 0, 0, 1, 30, 40]), new Float32Array([0, 0, 500, 500])],
      ['setFont', 'bold', 20],
      ['beginText'],
      ['moveText', 10, 10],
      ['showText', glyphs('a')],
      ['endText'],
      ['paintFormXObjectEnd'],
      ['beginText'],
      ['moveText', 10, 10],
      ['showText', glyphs('b')],
    ]);
    expect(drawn.map(({ x, y, size, font }) => [x, y, size, font.bold])).toEqual([
      [40, 750, 20, true],
      [10, 790, 10, false],
    ]);
  });

  it('takes the size of drawn fonts from the box of their glyphs', () => {
    const [glyph] = draw([
      ['beginText'],
      ['setFont', 'wide', 10],
      ['moveText', 10, 100],
      ['showText', [{ unicode: 'a', width: 50, isSpace: false }]],
    ]).glyphs;
    expect(glyph).toMatchObject({ width: 5, size: 10 });
  });

  it('sets the font that a graphics state dictionary names', () => {
    const [glyph] = draw([
      ['setGState', [['Font', ['bold', 8]]]],
      ['beginText'],
      ['moveText', 10, 100],
      ['showText', glyphs('a')],
    ]).glyphs;
    expect(glyph).toMatchObject({ size: 8, font: { name: 'Arial-BoldMT', bold: true } });
  });
});

describe('text that is not seen', () => {
  it('is counted by the reason and left out, spaces uncounted', () => {
    const canvas = draw([
      ...begin,
      ['moveText', 0, -50],
      ['showText', glyphs('off it')],
      ['setTextMatrix', new Float32Array([0.1, 0, 0, 0.1, 100, 100])],
      ['showText', glyphs('tiny')],
    ]);
    expect(canvas.glyphs).toEqual([]);
    expect(canvas.unseen).toEqual({ hidden: 0, offPage: 5, invisible: 0, tiny: 4 });
  });

  it("keeps text without ink apart: it may be a scan's recognised text", () => {
    const canvas = draw([...begin, ['moveText', 10, 100], ['setTextRenderingMode', 3], ['showText', glyphs('ghost')]]);
    expect(canvas.glyphs).toEqual([]);
    expect(canvas.inkless.map(({ text }) => text).join('')).toBe('ghost');
  });

  it('is hidden where optional content is switched off', () => {
    const canvas = draw(
      [
        ...begin,
        ['moveText', 10, 100],
        ['beginMarkedContentProps', 'OC', { id: '7R' }],
        ['beginMarkedContentProps', 'P', 0],
        ['showText', glyphs('no')],
        ['endMarkedContent'],
        ['endMarkedContent'],
        ['showText', glyphs('yes')],
      ],
      { isVisible: () => false },
    );
    expect(canvas.glyphs.map(({ text }) => text).join('')).toBe('yes');
    expect(canvas.unseen.hidden).toBe(2);
  });

  it('is hidden where it is clipped away', () => {
    const canvas = draw([
      ['save'],
      ['clip'],
      ['constructPath', 28, [new Float32Array([0, 0, 0, 1, 50, 0, 1, 50, 300, 4])], new Float32Array([0, 0, 50, 300])],
      ...begin,
      ['moveText', 30, 100],
      ['showText', glyphs('abcdefgh')],
      ['restore'],
    ]);
    expect(canvas.glyphs.map(({ text }) => text).join('')).toBe('abcd');
    expect(canvas.unseen.hidden).toBe(4);
  });
});

describe('what a glyph carries', () => {
  it('knows its marked content, its colour, and whether it is an artifact', () => {
    const { glyphs: drawn } = draw([
      ...begin,
      ['moveText', 10, 100],
      ['setFillRGBColor', '#ff0000'],
      ['beginMarkedContentProps', 'P', 3],
      ['beginMarkedContent', { name: 'Span' }],
      ['showText', glyphs('a')],
      ['endMarkedContent'],
      ['endMarkedContent'],
      ['beginMarkedContentProps', 'Artifact', null],
      ['showText', glyphs('b')],
      ['endMarkedContent'],
      ['showText', glyphs('c')],
    ]);
    expect(drawn.map(({ mark, artifact, color }) => [mark, artifact, color])).toEqual([
      ['p1R_mc3', false, '#ff0000'],
      [undefined, true, '#ff0000'],
      [undefined, false, '#ff0000'],
    ]);
  });

  it('is bold where it is filled and stroked', () => {
    const [glyph] = draw([
      ...begin,
      ['moveText', 10, 100],
      ['setTextRenderingMode', 2],
      ['showText', glyphs('a')],
    ]).glyphs;
    expect(glyph?.font.bold).toBe(true);
  });

  it('is none for vertical fonts, whose characters are only counted', () => {
    const canvas = draw([['beginText'], ['setFont', 'upright', 10], ['moveText', 10, 100], ['showText', glyphs('ab')]]);
    expect(canvas).toMatchObject({ glyphs: [], verticalGlyphs: 2 });
  });
});
