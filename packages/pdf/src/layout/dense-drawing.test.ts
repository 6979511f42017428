import { expect, test } from 'vitest';
import { isDenselyDrawn } from './frames.ts';
import { layoutDocument } from './test-support/layout-document.ts';
import { across, down, gridRules, page, run } from './test-support/page.ts';
import { show } from './test-support/show.ts';

test('a plan drawn with very many lines keeps its text', () => {
  const rules = Array.from({ length: 4000 }, (_, i) => [
    across((i * 7) % 800, 0, 500),
    down((i * 11) % 590, 0, 800),
  ]).flat();
  const plan = page([run(50, 100, 'Site plan')], { rules });
  expect(isDenselyDrawn(plan.model)).toBe(true);
  expect(show(layoutDocument([plan]).blocks)).toEqual(['Site plan']);
});

test('boxes in boxes without end are read', () => {
  const rules = Array.from({ length: 60 }, (_, i) =>
    gridRules([20 + 4 * i, 580 - 4 * i], [20 + 6 * i, 800 - 6 * i]),
  ).flat();
  expect(show(layoutDocument([page([run(280, 410, 'Middle')], { rules })]).blocks)).toEqual(['Middle']);
});

test('a page without text has no blocks', () => {
  expect(layoutDocument([page([], { rules: gridRules([50, 100, 150], [50, 100, 150]) })]).blocks).toEqual([]);
});
