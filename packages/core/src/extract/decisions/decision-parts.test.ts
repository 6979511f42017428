import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import type { ReportKind } from '../../model/index.ts';
import { head, para } from '../../test-support/paper.ts';
import { contextOf } from '../test-support/context.ts';
import { extractDecisions } from './decisions.ts';

const read = (kind: ReportKind, ...blocks: readonly Block[]) => extractDecisions(contextOf(...blocks), kind);

describe('a decision', () => {
  const decision = (...blocks: readonly Block[]) => read('minutes', head('8. Bandstand'), ...blocks).found[0];

  test.each([
    ['agreed', 'RESOLVED: To approve the plan.'],
    ['deferred', 'RESOLVED: To defer the plan to May.'],
    ['refused', 'RESOLVED: That the application be refused.'],
    ['noted', 'RESOLVED: To note the plan.'],
    ['withdrawn', 'RESOLVED: That the report be withdrawn.'],
  ])('has the outcome %s', (outcome, line) => {
    expect(decision(para(line))?.outcome).toBe(outcome);
  });

  test('names who moved it and how the vote went', () => {
    const found = decision(
      para('It was moved by Councillor Ann Clark and seconded by Councillor Bob Dale to approve the plan.'),
      para('RESOLVED: To approve the plan.'),
      para('FOR 9 AGAINST 2'),
    );
    expect([found?.mover?.name, found?.seconder?.name]).toEqual([
      expect.stringMatching(/Clark/),
      expect.stringMatching(/Dale/),
    ]);
    expect(found?.vote).toMatchObject({ for: 9, against: 2 });
  });

  test('says whether it can be called in', () => {
    expect(
      decision(para('RESOLVED: To approve the plan.'), para('[The decisions on this item can be called in by 9 May.]'))
        ?.callIn,
    ).toBe('The decisions on this item can be called in by 9 May.');
  });
});

describe('a decision record', () => {
  test('decides what stands under its label, with reasons, alternatives and conflicts', () => {
    const { found } = read(
      'decisionRecord',
      head('Decision'),
      para('To mend the roof of the bandstand.'),
      head('Reasons for decision'),
      para('It leaks.'),
      head('Alternative options considered'),
      para('To pull it down.'),
      head('Conflicts of interest'),
      para('None.'),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      reasons: ['It leaks.'],
      alternatives: ['To pull it down.'],
      conflicts: ['None.'],
    });
    expect(found[0]?.resolutions.map(({ text }) => text)).toEqual(['To mend the roof of the bandstand.']);
  });

  test('has the reasons of its one decision wherever they stand', () => {
    const { found } = read(
      'decisionRecord',
      head('Conflicts of interest'),
      para('Councillor Ann Clark left the room.'),
      head('Decision'),
      para('To mend the roof of the bandstand.'),
      head('Legal implications'),
      para('The Council may keep bandstands.'),
      head('Reasons for decision'),
      para('It leaks.'),
      head('Financial implications'),
      para('The roof costs £4,000.'),
      head('Alternative options considered'),
      para('To pull it down.'),
      head('Call-in'),
      para('It may be called in by 9 May.'),
    );
    expect(found).toMatchObject([
      {
        reasons: ['It leaks.'],
        alternatives: ['To pull it down.'],
        conflicts: ['Councillor Ann Clark left the room.'],
        callIn: 'It may be called in by 9 May.',
      },
    ]);
  });

  test('of two decisions leaves each its own reasons', () => {
    const { found } = read(
      'decisionRecord',
      head('1. Bandstand'),
      head('Decision'),
      para('To mend the roof of the bandstand.'),
      head('Reasons for decision'),
      para('It leaks.'),
      head('2. Weir'),
      head('Decision'),
      para('To dredge the weir.'),
      head('Reasons for decision'),
      para('It floods.'),
    );
    expect(found.map(({ reasons }) => reasons)).toEqual([['It leaks.'], ['It floods.']]);
  });

  test('does not decide by what authority it decides', () => {
    const { found } = read(
      'decisionRecord',
      head('Decision'),
      para('To mend the roof.'),
      para('This decision was taken under the scheme of delegation.'),
    );
    expect(found[0]?.resolutions).toHaveLength(1);
  });
});
