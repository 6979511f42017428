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

  it('is of the indicator that the sentence before it names by its code', () => {
    expect(
      stated(
        para('AB3 Days taken to mend a boat. This was just off target by 1 day at 31 days (the target was 30 days).'),
      ),
    ).toEqual([['Days taken to mend a boat', 30, null, 31]]);
  });

  it('is none behind a sentence without a level of its kind', () => {
    expect(stated(para('Rowing lessons begin in May. The target is 400.'))).toEqual([]);
  });
});

it('a report of several measures in one sentence has the target of each', () => {
  expect(
    stated(
      para(
        'It was noted that 96 per cent of boats had been let in a day which exceeded the target of 95 per cent; the share of oars mended in ten days was 83 per cent which was below the target of 90 per cent; all lamps were lit.',
      ),
    ),
  ).toEqual([
    ['of boats had been let in a day', 95, null, 96],
    ['the share of oars mended in ten days', 90, null, 83],
  ]);
});

it('a bare target is of the kind of the level beside it, and a code is no part of the name', () => {
  const context = contextOf(para('PI 12 – Mending a boat: 34 days (target: 25)'));
  const [found] = extractKpiTargets(context, extractActions(context));
  expect(found).toMatchObject({ code: 'PI 12', measure: 'Mending a boat', target: { value: 25, unit: 'days' } });
});

it('a level held against a bare number that is called the target', () => {
  expect(stated(para('Warmth rating of the boat houses (71.4 vs 70.2 target)'))).toEqual([
    ['Warmth rating of the boat houses', 70.2, null, 71.4],
  ]);
});

describe('what a sentence measures', () => {
  it('is the clause that calls its own figure a target', () => {
    expect(stated(para('The boat house achieved its 85% target for lamps, with 91% lit by dusk.'))).toEqual([
      ['The boat house achieved its 85% target for lamps', 85, null, 91],
    ]);
  });

  it('begins with its label, and ends before a bracket', () => {
    expect(
      stated(
        para('Lamps at dusk: 39.5% of lamps were lit, against a 50% target'),
        para('The crew mended 74.1% of boats in a day (vs 72.3% target).'),
      ),
    ).toEqual([
      ['Lamps at dusk: 39.5% of lamps were lit', 50, null, 39.5],
      ['of boats in a day', 72.3, null, 74.1],
    ]);
  });
});
