import { expect, test } from 'vitest';
import { layoutDocument } from './test-support/layout-document.ts';
import { fill, page, run } from './test-support/page.ts';
import { show, slots } from './test-support/show.ts';

const left = [50, 200, 330, 460];
const right = 545;
const headings = ['Ref', 'Threat', 'Control', 'Keeper'].map((text, i) => run((left[i] ?? 0) + 4, 112, text));
const shades = left.map((x, i) => fill([x, 100, left[i + 1] ?? right, 116], '#224466'));
const centred = [
  run(54, 141, 'T1'),
  run(204, 135, 'Flood at the'),
  run(204, 147, 'depot'),
  run(334, 129, 'Pumps tested'),
  run(334, 141, 'each month by'),
  run(334, 153, 'the wardens'),
  run(464, 141, 'J Bell'),
  run(54, 177, 'T2'),
  run(204, 171, 'Fire in the'),
  run(204, 183, 'store'),
  run(334, 177, 'Alarms'),
  run(464, 177, 'P Rook'),
];
const rows = [
  ['Ref', 'Threat', 'Control', 'Keeper'],
  ['T1', 'Flood at the depot', 'Pumps tested each month by the wardens', 'J Bell'],
  ['T2', 'Fire in the store', 'Alarms', 'P Rook'],
];

test('under headings shaded one by one, cells set to the middle of their rows are told by the white between', () => {
  const laid = layoutDocument([page([...headings, ...centred], { fills: shades })]).blocks;
  expect(slots(laid[0])).toEqual(rows);
});

test('under headings on one band the columns end where no words stand', () => {
  const band = fill([50, 100, right, 116], '#224466');
  expect(slots(layoutDocument([page([...headings, ...centred], { fills: [band] })]).blocks[0])).toEqual(rows);
});

test('headings over two lines of one band are one to a column', () => {
  const band = fill([50, 92, right, 118], '#224466');
  const two = [
    run(54, 108, 'Ref'),
    run(204, 108, 'Threat'),
    run(334, 102, 'Con-'),
    run(334, 113, 'trol'),
    run(464, 108, 'Keeper'),
  ];
  expect(slots(layoutDocument([page([...two, ...centred], { fills: [band] })]).blocks[0]).slice(1)).toEqual(
    rows.slice(1),
  );
});

test('a white row under the last stripe belongs to the table', () => {
  const line = (y: number, texts: readonly string[]) => texts.map((text, i) => run((left[i] ?? 0) + 4, y, text));
  const names = ['Ash', 'Beech', 'Cedar', 'Damson', 'Elm'];
  const body = names.map((name, i) => [`T${i}`, name, `${i}0`, 'Park']);
  const stripes = [1, 3].flatMap((i) =>
    left.map((x, c) => fill([x, 116 + 20 * i, left[c + 1] ?? right, 136 + 20 * i], '#eeeeff')),
  );
  const runs = [...headings, ...body.flatMap((texts, i) => line(130 + 20 * i, texts))];
  expect(slots(layoutDocument([page(runs, { fills: [...shades, ...stripes] })]).blocks[0]).slice(1)).toEqual(body);
});

test('a colour in single cells below does not make the table out of them', () => {
  const rag = fill([460, 160, right, 190], '#ff0000');
  const laid = layoutDocument([page([...headings, ...centred], { fills: [...shades, rag] })]).blocks;
  expect(slots(laid[0])).toEqual(rows);
});

test('text over the columns ends a table under shaded headings', () => {
  const after = run(
    50,
    214,
    'The register is looked at by the board four times in each year, and more often in winter.',
  );
  const laid = layoutDocument([page([...headings, ...centred, after], { fills: shades })]).blocks;
  expect(slots(laid[0])).toEqual(rows);
  expect(show(laid).at(-1)).toBe(after.text);
});

test('a shaded line of three words over running text is no table', () => {
  const words = ['News', 'Sport', 'Weather'].map((text, i) => run(54 + 150 * i, 112, text));
  const prose = [130, 143, 156].map((y) =>
    run(50, y, 'The library at the corner of the square will stay shut until the roof has been mended.'),
  );
  const laid = layoutDocument([page([...words, ...prose], { fills: [fill([50, 100, right, 116])] })]).blocks;
  expect(laid.map((block) => block.type)).not.toContain('table');
});
