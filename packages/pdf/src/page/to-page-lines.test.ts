import { describe, expect, it } from 'vitest';
import { type Drawn, draw, glyphs, rectangle } from '../test-support/drawing.ts';
import { toPageLines } from './to-page-lines.ts';

const show = (text: string, x: number, y: number): readonly Drawn[] => [
  ['beginText'],
  ['setFont', 'plain', 10],
  ['moveText', x, y],
  ['showText', glyphs(text)],
  ['endText'],
];
const textOf = (operators: readonly Drawn[]): readonly string[] =>
  toPageLines(1, draw(operators), []).lines.map(({ runs }) => runs.map(({ text }) => text).join(' | '));

describe('a page as layout reads it', () => {
  it('has its lines in order', () => {
    expect(textOf([...show('second line', 50, 600), ...show('first line', 50, 700)])).toEqual([
      'first line',
      'second line',
    ]);
  });

  it('leaves out what cannot be seen, and counts it', () => {
    const { lines, model } = toPageLines(
      1,
      draw([
        ...show('seen', 50, 700),
        ['setFillRGBColor', '#ffffff'],
        ...show('white', 50, 600),
        ['setFillRGBColor', '#000000'],
        ...show('under', 50, 500),
        rectangle('fill', 40, 490, 100, 30),
      ]),
      [],
    );
    expect(lines.map(({ runs }) => runs[0]?.text)).toEqual(['seen']);
    expect(model.leftOut).toEqual({ hidden: 5, offPage: 0, invisible: 5, tiny: 0, overprinted: 0, askew: 0 });
  });

  it('keeps white text on a gradient drawn in bands', () => {
    const bands = Array.from({ length: 20 }, (_, index): readonly Drawn[] => [
      ['setFillRGBColor', `#a0${(40 + index).toString(16)}10`],
      rectangle('fill', 40, 580 + 3 * index, 300, 3.1),
    ]).flat();
    expect(textOf([...bands, ['setFillRGBColor', '#ffffff'], ...show('Directorate', 50, 600)])).toEqual([
      'Directorate',
    ]);
  });

  it('prints text once that is printed over itself', () => {
    const { lines, model } = toPageLines(1, draw([...show('Agenda', 50, 700), ...show('Agenda', 50.3, 700)]), []);
    expect(lines[0]?.runs).toMatchObject([{ text: 'Agenda', font: { bold: true } }]);
    expect(model.leftOut.overprinted).toBe(6);
  });

  it('keeps watermarks out of the lines', () => {
    const { lines, model } = toPageLines(
      1,
      draw([
        ['beginText'],
        ['setFont', 'plain', 60],
        ['setTextMatrix', new Float32Array([0.7, 0.7, -0.7, 0.7, 100, 200])],
        ['showText', glyphs('DRAFT')],
        ['endText'],
        ...show('body', 50, 700),
      ]),
      [],
    );
    expect(lines.map(({ runs }) => runs[0]?.text)).toEqual(['body']);
    expect(model.watermarks).toEqual(['DRAFT']);
    expect(model.leftOut.askew).toBe(5);
  });

  it('reads a page upright that lies on its side', () => {
    const { lines, model } = toPageLines(
      1,
      draw([
        ['beginText'],
        ['setFont', 'plain', 10],
        ['setTextMatrix', new Float32Array([0, 1, -1, 0, 100, 100])],
        ['showText', glyphs('a sideways line')],
      ]),
      [],
    );
    expect(model).toMatchObject({ width: 800, height: 600, turn: 90 });
    expect(lines[0]?.runs[0]).toMatchObject({ text: 'a sideways line', angle: 0, baseline: 100 });
  });

  it('takes the text a scanner recognised where the page is a picture', () => {
    const picture: readonly Drawn[] = [['save'], ['transform', 600, 0, 0, 800, 0, 0], ['restore']];
    const ghost: readonly Drawn[] = [['setTextRenderingMode', 3], ...show('recognised words of a page', 50, 700)];
    expect(toPageLines(1, draw([...picture, ...ghost]), [])).toMatchObject({
      model: { recognised: true, images: 1 },
      lines: [{}],
    });
    expect(toPageLines(1, draw(ghost), []).lines).toEqual([]);
  });
});
