import { expect, it } from 'vitest';
import { run } from '../layout/test-support/page.ts';
import { column, prose } from '../layout/test-support/prose.ts';
import { pageOf } from '../test-support/tagged.ts';
import { reachOf } from './reach.ts';

it('is how far the lines of a page reach that begin at one place', () => {
  const reach = reachOf([pageOf(3, [...column(50, 100, prose(6, 40)), run(50, 300, 'Short'), run(400, 300, 'Apart')])]);
  expect(reach(3, 51)).toBe(250);
  expect(reach(3, 400)).toBeUndefined();
  expect(reach(4, 50)).toBeUndefined();
});
