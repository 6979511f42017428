import { describe, expect, it } from 'vitest';
import type { Block } from '../../document/index.ts';
import { head, para } from '../../test-support/paper.ts';
import { extractActions } from '../actions/actions.ts';
import { contextOf } from '../test-support/context.ts';
import { extractKpiTargets } from './kpi-targets.ts';

const stated = (...blocks: readonly Block[]) => {
  const context = contextOf(...blocks);
  return extractKpiTargets(context, extractActions(context)).map(({ measure, target, actual }) => [
    measure,
    target.value,
    target.comparator,
    actual?.value,
  ]);
};

describe('a target in a sentence of its own', () => {
  it('is of the measure that the sentence before it gives the level of', () => {
    expect(
      stated(para('The number of rowing lessons given in the summer was 412. The target is at least 400.')),
    ).toEqual([['The number of rowing lessons given in the summer', 400, 'gte', 412]]);
  });

  it('is of what its heading names where no sentence does', () => {
    expect(stated(head('Bins emptied late'), para('Our target is below 5% and we had 4%.'))).toEqual([
      ['Bins emptied late', 5, 'lt', 4],
    ]);
  });

  it('is none behind a sentence without a level of its kind', () => {
    expect(stated(para('Rowing lessons begin in May. The target is 400.'))).toEqual([]);
  });
});

it('a level held against a bare number that is called the target', () => {
  expect(stated(para('Warmth rating of the boat houses (71.4 vs 70.2 target)'))).toEqual([
    ['Warmth rating of the boat houses', 70.2, null, 71.4],
  ]);
});
