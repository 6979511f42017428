import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import type { ReportKind } from '../../model/index.ts';
import { head, items, para } from '../../test-support/paper.ts';
import { contextOf } from '../test-support/context.ts';
import { extractDecisions } from './decisions.ts';

const limbs = (kind: ReportKind, ...blocks: readonly Block[]) =>
  extractDecisions(contextOf(...blocks), kind).found.flatMap(({ resolutions }) =>
    resolutions.map(({ marker, text }) => [marker, text]),
  );
const minutes = (...blocks: readonly Block[]) => limbs('minutes', head('4. Bandstand'), ...blocks);

describe('the limbs of a resolution', () => {
  test('stand beneath a label in capitals and the number of the minute, with who resolves', () => {
    expect(
      minutes(
        head('RESOLVED UNANIMOUSLY:-'),
        para('415 That Cabinet:-'),
        items(['(i)', 'noted the leak; and'], ['(ii)', 'approved the roof.']),
      ),
    ).toEqual([
      ['(i)', 'noted the leak; and'],
      ['(ii)', 'approved the roof.'],
    ]);
  });

  test('may be counted by capital letters alone', () => {
    expect(
      minutes(para('It was resolved to:'), para('A Note the members of the band'), para('B Confirm the seats')),
    ).toEqual([
      ['A', 'Note the members of the band'],
      ['B', 'Confirm the seats'],
    ]);
  });

  test('are what the meeting did, behind what led up to it', () => {
    expect(
      minutes(
        para('Thereafter, the Committee:-'),
        items(['i.', 'NOTED the report; and'], ['ii.', 'AGREED that the roof be mended.']),
      ),
    ).toEqual([
      ['i.', 'NOTED the report; and'],
      ['ii.', 'AGREED that the roof be mended.'],
    ]);
  });

  test('begin in the line of the label and go on beneath it', () => {
    expect(
      minutes(
        para('RESOLVED – (a) That the roof be mended.'),
        items(['(b)', 'That the sum be noted.']),
        para('REASON – (a) To keep the rain out.'),
        items(['(b)', 'To tell members.']),
      ),
    ).toEqual([
      ['(a)', 'That the roof be mended.'],
      ['(b)', 'That the sum be noted.'],
    ]);
  });

  test('may be counted without a stop under a heading that says they are the decision', () => {
    expect(minutes(head('Decision'), para('1 officers may mend the roof; and'), para('2 the sum be noted.'))).toEqual([
      ['1', 'officers may mend the roof; and'],
      ['2', 'the sum be noted.'],
    ]);
  });

  test('are all resolved behind the label, whatever one of them tells', () => {
    expect(
      minutes(
        head('RESOLVED that –'),
        para('(a) subject to the survey, the roof be mended;'),
        para('(b) the following members be appointed to the group –'),
        para('Parks – Councillor Ash'),
        para('Roads – Councillor Elm, and'),
        para('(c) the Clerk write to all members.'),
      ).map(([marker]) => marker),
    ).toEqual(['(a)', '(b)', '(c)']);
  });

  test('keep the verb that elsewhere labels a resolution', () => {
    expect(
      minutes(
        head('Decision'),
        para('The Committee:-'),
        items(
          ['1.', 'Noted the survey of the roof;'],
          ['2.', 'Agreed that no fee be charged; and'],
          ['3.', 'Resolved to sell the old seats.'],
        ),
      ),
    ).toEqual([
      ['1.', 'Noted the survey of the roof'],
      ['2.', 'Agreed that no fee be charged; and'],
      ['3.', 'Resolved to sell the old seats.'],
    ]);
  });

  test('hang on the bare name of who decides', () => {
    expect(
      minutes(
        para('The Board heard of the roof.'),
        para('The Board:'),
        items(['-', 'APPROVED the plan for the roof; and'], ['-', 'DELEGATED the choice of slate to the Clerk.']),
      ).map(([, text]) => text),
    ).toEqual(['APPROVED the plan for the roof; and', 'DELEGATED the choice of slate to the Clerk.']);
  });

  test('are none where the items beneath that name tell of the debate', () => {
    expect(
      minutes(para('Members:'), items(['-', 'asked what the roof would cost;'], ['-', 'welcomed the survey.'])),
    ).toEqual([]);
  });

  test('hang on "has" with its colon left out', () => {
    expect(
      limbs(
        'decisionRecord',
        head('Decision'),
        para('The Cabinet Member for Parks has'),
        items(['1.', 'agreed to mend the roof.'], ['2.', 'noted the survey.']),
      ),
    ).toEqual([
      ['1.', 'agreed to mend the roof.'],
      ['2.', 'noted the survey.'],
    ]);
  });

  test('are counted by markers typed in their paragraphs', () => {
    expect(
      limbs(
        'decisionRecord',
        head('Decision taken'),
        para('1. To mend the roof by May.'),
        para('2. To sell the old seats.'),
      ),
    ).toEqual([
      ['1.', 'To mend the roof by May.'],
      ['2.', 'To sell the old seats.'],
    ]);
  });
});

describe('a sentence that counts what it resolves', () => {
  test('goes on in the items beneath it, and what leads up to it is none', () => {
    expect(
      limbs(
        'decisionRecord',
        head('Decision:'),
        items(['18.1', 'The Leader considered a report by the Clerk.']),
        head('DECISIONS'),
        items(
          ['18.2', 'The Leader RESOLVED to (1) agree to mend the roof; and'],
          ['(2)', 'agree that the seats be sold.'],
        ),
      ),
    ).toEqual([
      ['(1)', 'agree to mend the roof; and'],
      ['(2)', 'agree that the seats be sold.'],
    ]);
  });
});

describe('a motion', () => {
  test('is read where the one who seconded has a line of their own', () => {
    expect(
      minutes(
        para('Moved by Councillor Ann Ives,'),
        para('Seconded by Councillor Bob Dale;'),
        para('“That the roof be mended before the fair.”'),
        para('On a vote, nine Members voted for the proposal and none against and it was declared carried.'),
      ),
    ).toEqual([[null, 'That the roof be mended before the fair.']]);
  });
});

describe('what is resolved in several limbs or sentences', () => {
  test('is a stem with its limbs, where the stem decides something itself', () => {
    expect(
      minutes(
        head('RESOLVED:'),
        para('That consent be granted subject to the following conditions:'),
        items(['1.', 'The roof shall be slate.'], ['2.', 'No tree shall be felled.']),
      ),
    ).toEqual([[null, 'consent be granted subject to the following conditions:']]);
  });

  test('goes on behind a remark in brackets', () => {
    expect(
      minutes(
        para('RESOLVED:'),
        items(['(1)', 'That the fees be approved;']),
        para('(Councillor Roe asked that his vote against be recorded)'),
        items(['(2)', 'That the fees be published.']),
      ),
    ).toEqual([
      ['(1)', 'That the fees be approved'],
      ['(2)', 'That the fees be published.'],
    ]);
  });

  test('may be lettered without a stop', () => {
    expect(minutes(para('RESOLVED'), para('a That the roof be mended.'), para('b That the sum be noted.'))).toEqual([
      ['a', 'That the roof be mended.'],
      ['b', 'That the sum be noted.'],
    ]);
  });

  test('ends before the sentences on who moved, how all voted and who is to act', () => {
    expect(
      minutes(
        para('RESOLVED to buy the bench. Proposed by Cllr Roe, seconded by Cllr Dale. All in favour. Action: Clerk'),
      ),
    ).toEqual([[null, 'buy the bench.']]);
  });

  test('ends before a sentence in brackets', () => {
    expect(minutes(para('RESOLVED – the minutes were approved. (See link to the minutes of May 31)'))).toEqual([
      [null, 'the minutes were approved.'],
    ]);
  });

  test('ends before a verdict behind a dash', () => {
    expect(minutes(para('It was agreed that the paths be left out – Agreed'))).toEqual([
      [null, 'It was agreed that the paths be left out'],
    ]);
  });

  test('bids above what it only announces', () => {
    expect(
      minutes(
        head('Resolved:-', 3),
        para('That the following decision of Cabinet be noted:'),
        items(['1.', 'That the gates be sold.']),
      ),
    ).toEqual([[null, 'the following decision of Cabinet be noted:']]);
  });

  test('begins behind who resolved it', () => {
    expect(minutes(para('RESOLVED by assent that the roof be mended.'))).toEqual([[null, 'the roof be mended.']]);
    expect(
      minutes(para('Proposed by Cllr Ives and Seconded by Cllr Dale and RESOLVED by all that the roof be mended.')),
    ).toEqual([[null, 'the roof be mended.']]);
  });
});

describe('a line that leads in to further limbs', () => {
  test('ends those above it', () => {
    expect(
      minutes(
        para('RESOLVED: That'),
        items(['a.', 'the roof be mended; and'], ['b.', 'the sum be noted; and']),
        para('it was further RESOLVED that'),
        items(['c.', 'the Clerk report in June.']),
      ),
    ).toEqual([
      ['a.', 'the roof be mended; and'],
      ['b.', 'the sum be noted; and'],
      ['c.', 'the Clerk report in June.'],
    ]);
  });
});

test('the count of votes before the first limb is none of it', () => {
  expect(
    minutes(
      para('RESOLVED: (8 for, 2 against) (a) That the roof be mended; and'),
      items(['(b)', 'That the sum be noted.']),
    ),
  ).toEqual([
    ['(a)', 'That the roof be mended; and'],
    ['(b)', 'That the sum be noted.'],
  ]);
});
