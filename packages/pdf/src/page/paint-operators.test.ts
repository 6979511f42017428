import { describe, expect, it } from 'vitest';
import { draw, path, rectangle } from '../test-support/drawing.ts';

describe('rules', () => {
  it('are the level and upright sides of stroked paths, with the thickness the matrix gives them', () => {
    const { rules } = draw([
      ['transform', 2, 0, 0, 2, 0, 0],
      ['setLineWidth', 0.5],
      ['setStrokeRGBColor', '#808080'],
      path('stroke', [
        ['move', 10, 100],
        ['line', 60, 100],
        ['line', 60, 150],
        ['line', 10, 100],
      ]),
    ]);
    expect(rules).toEqual([
      { direction: 'horizontal', at: 600, from: 20, to: 120, thickness: 1, color: '#808080' },
      { direction: 'vertical', at: 120, from: 500, to: 600, thickness: 1, color: '#808080' },
    ]);
  });

  it('are filled rectangles too thin to be anything else, thick ones where they are long', () => {
    const { rules, fills } = draw([
      rectangle('fill', 50, 700, 200, 0.5),
      rectangle('eoFill', 50, 600, 200, 5),
      rectangle('fill', 50, 500, 20, 5),
    ]);
    expect(rules.map(({ direction, at, from, to, thickness }) => [direction, at, from, to, thickness])).toEqual([
      ['horizontal', 99.75, 50, 250, 0.5],
      ['horizontal', 197.5, 50, 250, 5],
    ]);
    expect(fills).toHaveLength(1);
  });

  it('are the four sides of a frame filled between two rectangles', () => {
    const outer = [['move', 0, 0], ['line', 100, 0], ['line', 100, 50], ['line', 0, 50], ['close']] as const;
    const inner = [['move', 1, 1], ['line', 99, 1], ['line', 99, 49], ['line', 1, 49], ['close']] as const;
    const { rules, fills } = draw([path('eoFill', [...outer, ...inner])]);
    expect(rules.map(({ direction }) => direction).sort()).toEqual([
      'horizontal',
      'horizontal',
      'vertical',
      'vertical',
    ]);
    expect(fills).toEqual([]);
  });

  it('end where they are clipped', () => {
    const clipBox = rectangle('endPath', 0, 0, 100, 800);
    const { rules } = draw([
      ['clip'],
      clipBox,
      path('stroke', [
        ['move', 50, 100],
        ['line', 300, 100],
      ]),
    ]);
    expect(rules.map(({ from, to }) => [from, to])).toEqual([[50, 100]]);
  });

  it('are not drawn in colours of nothing, nor by annotations', () => {
    const line = path('stroke', [
      ['move', 50, 100],
      ['line', 300, 100],
    ]);
    expect(draw([['setStrokeTransparent'], line]).rules).toEqual([]);
    expect(
      draw([['beginAnnotation', '5R', [0, 0, 10, 10], [1, 0, 0, 1, 0, 0], [1, 0, 0, 1, 0, 0]], line, ['endAnnotation']])
        .rules,
    ).toEqual([]);
  });
});

describe('fills', () => {
  it('keep colour and box', () => {
    const { fills } = draw([['setFillRGBColor', '#ffc000'], rectangle('fill', 50, 700, 100, 30)]);
    expect(fills).toMatchObject([{ box: [50, 70, 150, 100], color: '#ffc000', covers: true }]);
  });

  it('do not cover what lies beneath where they are see-through or blended', () => {
    const box = rectangle('fill', 50, 700, 100, 30);
    expect(draw([['setGState', [['ca', 0.5]]], box]).fills[0]?.covers).toBe(false);
    expect(draw([['setGState', [['BM', 'multiply']]], box]).fills[0]?.covers).toBe(false);
  });

  it('are round where a rectangle has rounded corners, and words may be set on it', () => {
    const pill = path('fill', [
      ['move', 10, 5],
      ['curve', 10, 2, 12, 0, 15, 0],
      ['line', 45, 0],
      ['curve', 48, 0, 50, 2, 50, 5],
      ['line', 50, 15],
      ['curve', 50, 18, 48, 20, 45, 20],
      ['line', 15, 20],
      ['curve', 12, 20, 10, 18, 10, 15],
      ['close'],
    ]);
    expect(draw([['setFillRGBColor', '#c1121f'], pill]).fills).toMatchObject([{ color: '#c1121f', round: true }]);
  });

  it('are round where curves close to a disc', () => {
    const disc = path('fill', [
      ['move', 60, 100],
      ['curve', 60, 105.5, 55.5, 110, 50, 110],
      ['curve', 44.5, 110, 40, 105.5, 40, 100],
      ['curve', 40, 94.5, 44.5, 90, 50, 90],
      ['curve', 55.5, 90, 60, 94.5, 60, 100],
      ['close'],
    ]);
    expect(draw([['setFillRGBColor', '#00b050'], disc]).fills).toMatchObject([
      { round: true, color: '#00b050', box: [40, 690, 60, 710] },
    ]);
  });

  it('with a pattern are pictures: what they look like is not known', () => {
    const { fills, pictures } = draw([['setFillColorN', 'p1'], rectangle('fill', 50, 700, 100, 30)]);
    expect(fills).toEqual([]);
    expect(pictures).toMatchObject([{ box: [50, 70, 150, 100] }]);
  });
});

describe('pictures', () => {
  it('are known by the empty frame that is left where they are not decoded', () => {
    const { pictures } = draw([['save'], ['transform', 200, 0, 0, 100, 50, 600], ['restore']]);
    expect(pictures.map(({ box }) => box)).toEqual([[50, 100, 250, 200]]);
  });

  it('are not seen in frames that something else is drawn in', () => {
    expect(
      draw([['save'], ['transform', 2, 0, 0, 2, 0, 0], rectangle('fill', 10, 10, 20, 20), ['restore']]).pictures,
    ).toEqual([]);
    expect(draw([['save'], ['restore']]).pictures).toEqual([]);
  });

  it('inside a frame make the frame one that something is drawn in', () => {
    expect(
      draw([
        ['save'],
        ['transform', 2, 0, 0, 2, 0, 0],
        ['save'],
        ['transform', 100, 0, 0, 100, 0, 0],
        ['restore'],
        ['restore'],
      ]).pictures,
    ).toHaveLength(1);
  });
});
