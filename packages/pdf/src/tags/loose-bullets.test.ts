import { expect, test } from 'vitest';
import { run } from '../layout/test-support/page.ts';
import { show } from '../layout/test-support/show.ts';
import { contextOf, marked, pageOf, tag } from '../test-support/tagged.ts';
import { blocksOf } from './to-blocks.ts';
import { placeUntagged } from './untagged.ts';

test('bullets outside the tags go to the items they are printed in front of; other text stays', () => {
  const runs = [marked('a', 70, 100, 'to fund the arches'), marked('b', 70, 114, 'to ask the schools')];
  const loose = [run(55, 101, '❖'), run(55, 115, '❖'), run(50, 200, 'Not in any tag')];
  const tree = tag('Root', [tag('L', [tag('LI', [tag('LBody', ['a'])]), tag('LI', [tag('LBody', ['b'])])])]);
  const context = contextOf([...runs, ...loose]);
  const page = pageOf(1, [...runs, ...loose]);
  expect(show(placeUntagged(blocksOf(tree, context), page, tree, context.vocabulary))).toEqual([
    '❖ to fund the arches',
    '❖ to ask the schools',
    'Not in any tag',
  ]);
});
