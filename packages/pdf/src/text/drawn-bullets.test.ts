import { expect, test } from 'vitest';
import { layoutContext, layoutPage } from '../layout/index.ts';
import { toPageLines } from '../page/to-page-lines.ts';
import { type Drawn, draw, glyphs, path, rectangle } from '../test-support/drawing.ts';

const show = (text: string, x: number, y: number): readonly Drawn[] => [
  ['beginText'],
  ['setFont', 'plain', 10],
  ['moveText', x, y],
  ['showText', glyphs(text)],
  ['endText'],
];

/** A circle of four curves around a point. */
const circle = (paint: 'fill' | 'stroke', x: number, y: number, radius: number): Drawn =>
  path(paint, [
    ['move', x + radius, y],
    ['curve', x + radius, y + 0.55 * radius, x + 0.55 * radius, y + radius, x, y + radius],
    ['curve', x - 0.55 * radius, y + radius, x - radius, y + 0.55 * radius, x - radius, y],
    ['curve', x - radius, y - 0.55 * radius, x - 0.55 * radius, y - radius, x, y - radius],
    ['curve', x + 0.55 * radius, y - radius, x + radius, y - 0.55 * radius, x + radius, y],
    ['close'],
  ]);

const textsOf = (operators: readonly Drawn[]): readonly string[] =>
  toPageLines(1, draw(operators), []).lines.map(({ runs }) => runs.map(({ text }) => text).join(' | '));

test.each([
  ['a disc of 3 points', circle('fill', 60, 703.5, 1.5), '•'],
  ['a disc that rounding left a little smaller', circle('fill', 60, 703.5, 1.4998), '•'],
  ['a circle', circle('stroke', 60, 703.5, 1.8), '◦'],
  ['a square', rectangle('fill', 58, 702, 3.5, 3.5), '▪'],
])('%s in front of a hanging text is its bullet', (_, drawn, sign) => {
  expect(textsOf([drawn, ...show('Repair the roof', 72, 700)])).toEqual([`${sign} | Repair the roof`]);
});

test('drawn bullets make a list of what hangs behind them', () => {
  const page = toPageLines(
    1,
    draw([
      ...show('The works are to', 50, 720),
      circle('fill', 60, 703.5, 1.5),
      ...show('mend the roof', 72, 700),
      circle('fill', 60, 691.5, 1.5),
      ...show('paint the doors', 72, 688),
    ]),
    [],
  );
  const [before, list] = layoutPage(page, layoutContext([page]));
  expect(before?.type).toBe('paragraph');
  expect(list).toMatchObject({ type: 'list', ordered: false, children: [{ marker: '•' }, { marker: '•' }] });
});

test.each([
  ['a disc of another colour, as of a status', [['setFillRGBColor', '#00b050'], circle('fill', 60, 703.5, 2)]],
  ['a disc larger than the text', [circle('fill', 58, 703.5, 4.4)]],
  ['the corner of a border, above the text', [rectangle('fill', 60, 712, 2, 2)]],
  ['a row of dots', [50, 55, 60, 65].map((x) => circle('fill', x, 701, 1))],
  ['a point far from the text', [circle('fill', 20, 703.5, 1.5)]],
  ['a point between two words', [...show('Left', 35, 700), circle('fill', 63.5, 703.5, 1.5)]],
  ['a box to be ticked', [rectangle('stroke', 58, 702, 3.5, 3.5)]],
] satisfies readonly (readonly [string, readonly Drawn[]])[])('%s is no bullet', (_, drawn) => {
  const all = textsOf([...drawn, ['setFillRGBColor', '#000000'], ...show('Green', 72, 700)]);
  expect(all.join()).not.toMatch(/[•▪◦]/);
});
