import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import { head, para } from '../../test-support/paper.ts';
import { contextOf } from '../test-support/context.ts';
import { extractDecisions } from './decisions.ts';

const told = (...blocks: readonly Block[]) =>
  extractDecisions(contextOf(head('7. Minutes of committees'), ...blocks), 'minutes').found.map(
    ({ mover, seconder, vote, resolutions }) => [
      mover?.name,
      seconder?.name,
      vote === undefined ? null : [vote.for, vote.against],
      ...resolutions.map(({ text }) => text),
    ],
  );

describe('resolutions on one item of business', () => {
  test('have the movers told before each', () => {
    expect(
      told(
        para('It was moved by the Mayor, seconded by Councillor Ives and'),
        para('Resolved that the minutes of the Works Committee be received.'),
        para('It was moved by Councillor Moor, seconded by Councillor Dale and'),
        para('Resolved that the minutes of the Parks Board be received.'),
      ),
    ).toMatchObject([
      [null, 'Councillor Ives', null, 'the minutes of the Works Committee be received.'],
      ['Councillor Moor', 'Councillor Dale', null, 'the minutes of the Parks Board be received.'],
    ]);
  });

  test('have the vote told behind each', () => {
    expect(
      told(
        para('RESOLVED that the roof be mended.'),
        para('Voting: 5 – For 2 – Against'),
        para('RESOLVED that the rail be painted.'),
        para('Voting: 7 – For 0 – Against'),
      ).map(([, , vote]) => vote),
    ).toEqual([
      [5, 2],
      [7, 0],
    ]);
  });

  test('are one decision where movers and vote are told once', () => {
    expect(
      told(
        para('Moved by Councillor Moor, seconded by Councillor Dale:'),
        para('RESOLVED that the roof be mended.'),
        para('RESOLVED that the rail be painted.'),
      ),
    ).toEqual([['Councillor Moor', 'Councillor Dale', null, 'the roof be mended.', 'the rail be painted.']]);
  });
});
