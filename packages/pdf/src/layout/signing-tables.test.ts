import { expect, test } from 'vitest';
import type { TextRun } from '../page/page-model.ts';
import { layoutDocument } from './test-support/layout-document.ts';
import { page, run } from './test-support/page.ts';
import { show } from './test-support/show.ts';

const dots = '..............................';
const read = (runs: readonly TextRun[]): readonly string[] => show(layoutDocument([page(runs)]).blocks);

test('dots to sign on are over the words for what they are', () => {
  expect(read([run(50, 100, dots), run(320, 100, dots), run(50, 114, 'signed'), run(321, 114, 'date')])).toEqual([
    `| ${dots} | ${dots} |`,
    '| signed | date |',
  ]);
});

test('dots with other words below are none', () => {
  const runs = [run(50, 100, dots), run(320, 100, dots), run(50, 114, 'This form is sent to the clerk, and kept.')];
  expect(read(runs).join()).not.toContain('|');
  expect(
    read([run(50, 100, dots), run(320, 100, dots), run(50, 150, 'signed'), run(321, 150, 'date')]).join(),
  ).not.toContain('|');
});
