import { expect, test } from 'vitest';
import type { TextRun } from '../page/page-model.ts';
import { layoutDocument } from './test-support/layout-document.ts';
import { page, run } from './test-support/page.ts';
import { column } from './test-support/prose.ts';
import { show } from './test-support/show.ts';

const minutes = column(60, 100, [
  'The clerk had written to the owner of the mill about the hedge, and he',
  'would see to it in the spring.',
  '',
  'Members looked at three designs for the bench and chose the second one',
  'of them. The clerk to order it.',
  '',
  'A member would look at the stile by the ford, and tell the next meeting',
  'what the repair costs.',
]);
const read = (...margin: readonly TextRun[]): readonly string[] =>
  show(layoutDocument([page([...minutes, ...margin])]).blocks);

test('initials in a margin at the right stand behind the paragraph they are printed beside', () => {
  expect(read(run(480, 148, 'KD', { bold: true }), run(480, 172, 'RT', { bold: true }))).toEqual([
    'The clerk had written to the owner of the mill about the hedge, and he would see to it in the spring.',
    'Members looked at three designs for the bench and chose the second one of them. The clerk to order it.',
    'KD',
    'A member would look at the stile by the ford, and tell the next meeting what the repair costs.',
    'RT',
  ]);
});

test('a note between two lines belongs to the first of them', () => {
  expect(read(run(480, 142, 'Clerk'), run(480, 178, 'Chair'))).toContain('Clerk');
  expect(read(run(480, 142, 'Clerk'), run(480, 178, 'Chair'))[1]).toMatch(/chose the second one of them/);
});

test('figures at the right are no notes', () => {
  expect(read(run(480, 136, '1,200'), run(480, 172, '340'))[1]).toContain('1,200');
});

test('a column of notes is a column of the table it stands beside', () => {
  const rows = ['1', '2', '3', '4'].flatMap((number, row) => [
    run(50, 100 + 40 * row, number),
    run(80, 100 + 40 * row, ['Hedge', 'Bench', 'Stile', 'Drain'][row] ?? ''),
    run(160, 100 + 40 * row, 'The clerk had written to the owner of the mill about it,'),
    run(160, 112 + 40 * row, 'and members were content.'),
  ]);
  const notes = [run(460, 140, 'Clerk'), run(460, 180, 'Cllr Moss')];
  expect(show(layoutDocument([page([...rows, ...notes])]).blocks).slice(0, 3)).toEqual([
    '| 1 | Hedge | The clerk had written to the owner of the mill about it, and members were content. |  |',
    '| 2 | Bench | The clerk had written to the owner of the mill about it, and members were content. | Clerk |',
    '| 3 | Stile | The clerk had written to the owner of the mill about it, and members were content. | Cllr Moss |',
  ]);
});
