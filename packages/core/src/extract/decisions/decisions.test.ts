import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import type { ReportKind } from '../../model/index.ts';
import { grid, head, items, page, para } from '../../test-support/paper.ts';
import { contextOf } from '../test-support/context.ts';
import { extractDecisions } from './decisions.ts';

const read = (kind: ReportKind, ...blocks: readonly Block[]) => extractDecisions(contextOf(...blocks), kind);
const minutes = (...blocks: readonly Block[]) =>
  read('minutes', ...blocks).found.map(({ title, minuteNumber, resolutions }) => [
    minuteNumber,
    title,
    ...resolutions.map(({ text }) => text),
  ]);
const talk = para('The Clerk told the Board about the roof, which leaks.');

describe('what minutes resolve', () => {
  test('follows RESOLVED on its line', () => {
    expect(minutes(head('12. Bandstand'), talk, para('RESOLVED that the roof be mended.'))).toEqual([
      ['12.', 'Bandstand', 'the roof be mended.'],
    ]);
  });

  test('follows RESOLVED as limbs, up to the next item of business', () => {
    expect(
      minutes(
        head('12. Bandstand'),
        para('RESOLVED that:'),
        items(['(a)', 'the roof be mended;'], ['(b)', 'the plan be noted.']),
        head('13. Weir'),
        talk,
      ),
    ).toEqual([['12.', 'Bandstand', 'the roof be mended', 'the plan be noted.']]);
  });

  test('is as many decisions as items of business', () => {
    const found = minutes(
      head('1. Bandstand'),
      para('Resolved - That the roof be mended.'),
      head('2. Weir'),
      para('Resolved:- that the plan be noted.'),
    );
    expect(found.map(([number]) => number)).toEqual(['1.', '2.']);
  });

  test('goes on after a page', () => {
    expect(
      minutes(
        head('1. Bandstand'),
        para('RESOLVED that:'),
        items(['(a)', 'the roof be mended;']),
        para('Page 2 of 4'),
        page(3),
        items(['(b)', 'the rail be painted.']),
      ),
    ).toEqual([['1.', 'Bandstand', 'the roof be mended', 'the rail be painted.']]);
  });

  test('is told in a sentence where no label stands', () => {
    expect(
      minutes(head('1. Bandstand'), para('The roof leaks. The Parks Board agreed to mend the roof. Tea was taken.')),
    ).toEqual([['1.', 'Bandstand', 'The Parks Board agreed to mend the roof.']]);
  });

  test('is not told by "agreed" in minutes that label what they resolve', () => {
    const labelled = ['1. A', '2. B', '3. C'].flatMap((title) => [
      head(title),
      para('RESOLVED that the plan be noted.'),
    ]);
    expect(minutes(...labelled, head('4. Talk'), para('The Board agreed that bands are loud.'))).toHaveLength(3);
  });

  test('is a verdict alone on its line', () => {
    expect(minutes(head('5. Report of the Clerk'), talk, para('Noted.'))).toEqual([
      ['5.', 'Report of the Clerk', 'Noted.'],
    ]);
  });

  test('is a sentence with its verb in capitals', () => {
    expect(
      minutes(head('5. Report of the Clerk'), para('The Board had before it, and NOTED, the report.')),
    ).toHaveLength(1);
  });

  test('is a last list that opens as resolutions do, where RESOLVED was lost, and that is an issue', () => {
    const { found, issues } = read(
      'minutes',
      head('6. Bandstand'),
      talk,
      items(['i.', 'To note the report'], ['ii.', 'To mend the roof']),
    );
    expect(found[0]?.resolutions.map(({ text }) => text)).toEqual(['To note the report', 'To mend the roof']);
    expect(issues).toMatchObject([{ code: 'resolutionInferred', severity: 'warning' }]);
    expect(found[0]?.confidence).toBeLessThan(0.6);
  });

  test('is not a list of recommendations that minutes print, nor a verdict without an item of business', () => {
    expect(minutes(head('Recommendations'), items(['i.', 'To note the report'], ['ii.', 'To mend the roof']))).toEqual(
      [],
    );
    expect(minutes(head('Tea'), para('Noted.'))).toEqual([]);
  });

  test('is not a list of what was discussed', () => {
    expect(minutes(head('6. Bandstand'), items(['a.', 'Bands are loud.'], ['b.', 'The roof leaks.']))).toEqual([]);
  });

  test('is a motion whose words are given and which a later line says was carried', () => {
    const motion = para(
      'Councillor Clark proposed, and Councillor Dale seconded, that the Council mends the roof of the bandstand.',
    );
    expect(minutes(head('7. Motions'), motion, talk, para('Carried'))).toEqual([
      ['7.', 'Motions', 'the Council mends the roof of the bandstand.'],
    ]);
    expect(minutes(head('7. Motions'), motion, talk, para('Lost'))).toEqual([]);
  });

  test('is not a motion about the business itself', () => {
    expect(
      minutes(
        head('7. Motions'),
        para('Councillor Clark proposed, and Councillor Dale seconded, that the motion be put to the vote at once.'),
        para('Carried'),
      ),
    ).toEqual([]);
  });

  test('is the row of a table that ends in an outcome, but for what was withdrawn', () => {
    const table = grid(
      ['No', 'Subject', 'Outcome'],
      ['71', 'Mend the roof of the bandstand', 'ADOPTED'],
      ['72', 'Pull it down', 'WITHDRAWN'],
      ['73', 'Paint its rail', 'CARRIED'],
    );
    const { found } = read('minutes', head('Resolutions before the Board'), table);
    expect(found.map(({ resolutions: [only] }) => [only?.marker, only?.text])).toEqual([
      ['71', 'Mend the roof of the bandstand'],
      ['73', 'Paint its rail'],
    ]);
  });

  test('is not a table in which one row of many ends in such a word', () => {
    const rows = ['the roof', 'the rail', 'the steps', 'the lawn'].map((part) => ['Ann Clark', part, 'May 2031']);
    expect(
      minutes(head('Works'), grid(['Who', 'What', 'When'], ...rows, ['Bob Dale', 'the weir', 'Approved'])),
    ).toEqual([]);
  });
});

test('a report decides nothing', () => {
  expect(read('officerReport', head('Background'), para('In May the Board resolved to mend the roof.')).found).toEqual(
    [],
  );
});

describe('a line between RESOLVED and its limbs', () => {
  test.each(['That the Parks Committee', 'That Council be recommended'])('"%s" resolves nothing itself', (line) => {
    expect(
      minutes(
        head('12. Weir'),
        talk,
        para('RESOLVED'),
        para(line),
        items(['(1)', 'notes the report; and'], ['(2)', 'thanks the Clerk.']),
      ),
    ).toEqual([['12.', 'Weir', 'notes the report; and', 'thanks the Clerk.']]);
  });
});

describe('minutes that lost the word', () => {
  test('resolve their last paragraphs that open with "That" and bid', () => {
    expect(minutes(head('12. Weir'), talk, para('That the report on the weir be noted.'))).toEqual([
      ['12.', 'Weir', 'That the report on the weir be noted.'],
    ]);
  });

  test('resolve a last list whose items bid, with a note beneath', () => {
    expect(
      minutes(
        head('12. Weir'),
        talk,
        items(['(1)', 'the costs be noted; and'], ['(2)', 'the plan be adopted.']),
        para('*Recommended to Council'),
      ),
    ).toEqual([['12.', 'Weir', 'the costs be noted; and', 'the plan be adopted.']]);
  });

  test('resolve what bids behind a seconder and "and"', () => {
    expect(
      minutes(
        head('12. Weir'),
        para('It was moved by Councillor Hill, seconded by Councillor Moor and'),
        para('The weir strategy be approved.'),
        para('Reason for decision: it leaks.'),
      ),
    ).toEqual([['12.', 'Weir', 'The weir strategy be approved.']]);
  });

  test('resolve nothing by a list of what should be done', () => {
    expect(
      minutes(head('12. Weir'), talk, items(['(1)', 'the weir should be mended'], ['(2)', 'it may be closed'])),
    ).toEqual([]);
  });
});

describe('what a record decides', () => {
  const record = (...blocks: readonly Block[]) =>
    read('decisionRecord', ...blocks).found.flatMap(({ resolutions }) => resolutions.map(({ text }) => text));

  test('is not the title beneath the name of a page', () => {
    expect(
      record(
        para('Decision details'),
        para('Mending the weir'),
        para('Decision Maker: Cabinet'),
        para('Decision:'),
        para('That the weir be mended.'),
      ),
    ).toEqual(['That the weir be mended.']);
  });

  test('is not the day beside its label', () => {
    expect(
      record(
        para('Decision made:'),
        para('4 May 2031'),
        para('The weir'),
        para('Decision made'),
        para('That the weir be mended.'),
      ),
    ).toEqual(['That the weir be mended.']);
  });

  test('follows a lead-in that closes with a semicolon', () => {
    expect(
      record(
        para('Decision:'),
        para('The Chief Reeve, having met the Board, made the following decision;'),
        para('Approve:'),
        items(['·', 'the repair of the weir by August.']),
      ),
    ).toEqual(['the repair of the weir by August.']);
  });
});

describe('what minutes tell in words of their own', () => {
  test('is a list of lines beneath what announces it', () => {
    expect(
      minutes(
        head('4. Representatives'),
        para('The following were appointed for the year:'),
        para('Reading room – Cllr Roe'),
        para('Bandstand – Cllr Toll'),
      ),
    ).toEqual([['4.', 'Representatives', 'Reading room – Cllr Roe', 'Bandstand – Cllr Toll']]);
  });

  test('is earlier minutes confirmed by those who meet, not such as should be', () => {
    expect(
      minutes(
        head('3. Minutes'),
        para('It was proposed that the minutes of 4 May should be approved as a correct record.'),
        para('The Board confirmed the exempt minutes of the meeting held on 4 May as a true record.'),
      ),
    ).toEqual([
      ['3.', 'Minutes', 'The Board confirmed the exempt minutes of the meeting held on 4 May as a true record.'],
    ]);
  });

  test('has the vote printed within it, whatever else the item votes on', () => {
    const [decision] = read(
      'minutes',
      head('6. Motions'),
      para('The Council resolved by a majority (27 votes for, 3 votes against) to debate the motion.'),
      para('Councillor Roe moved and Councillor Toll seconded a motion on bells.'),
      para('Upon being put the motion was LOST (10 votes for, 18 votes against).'),
    ).found;
    expect([decision?.vote?.for, decision?.vote?.against]).toEqual([27, 3]);
  });

  test('names movers on lines of their own without a colon', () => {
    const [decision] = read(
      'minutes',
      head('6. Bells'),
      para('Proposer A Roe'),
      para('Seconded by B. Toll'),
      para('It was RESOLVED to ring the bells.'),
    ).found;
    expect([decision?.mover?.name, decision?.seconder?.name]).toEqual(['A Roe', 'B. Toll']);
  });

  test.each([
    'The minutes of the Parks Sub-Group of 8 May were noted.',
    'The minutes of the previous meeting were read, approved and signed.',
    'With this alteration, they were accepted as an accurate record.',
    'Agreed, subject to two changes to paragraph 15.',
    'Agreed as a true record.',
  ])('is what became of earlier minutes: %j', (sentence) => {
    expect(minutes(head('2. Minutes'), talk, para(sentence))).toEqual([['2.', 'Minutes', sentence]]);
  });

  test.each([
    'A precept of £6,000 was agreed for 2010.',
    'The accounts were approved by the council.',
    'The councillors noted the comments of the auditor and agreed to review the budget.',
  ])('is what became of its subject: %j', (sentence) => {
    expect(minutes(head('2. Budget'), talk, para(sentence))).toEqual([['2.', 'Budget', sentence]]);
  });

  test('is not what somebody reports of another day', () => {
    expect(
      minutes(head('2. Deeds'), para('The Clerk confirmed that at the last meeting a look at the deeds was agreed.')),
    ).toEqual([]);
  });

  test('is a motion put by initials that all are for', () => {
    expect(
      minutes(
        head('2. Vacancy'),
        para(
          'AR proposed and BT seconded that Sue Ives be invited to join the Council. All in favour. Sue signed the form.',
        ),
      ),
    ).toEqual([['2.', 'Vacancy', 'Sue Ives be invited to join the Council.']]);
  });

  test('is not the talk before the label of the resolution', () => {
    expect(
      minutes(
        head('2. Terms'),
        para('It was proposed to meet again and it was agreed that June would do.'),
        head('RESOLVED'),
        para('That a further meeting be held in June.'),
      ),
    ).toEqual([['2.', 'Terms', 'a further meeting be held in June.']]);
  });

  test('is in a line with a label', () => {
    expect(
      minutes(head('Parish meeting'), para('Minutes: The minutes of 4 May were approved and signed.')).flat(),
    ).toContain('The minutes of 4 May were approved and signed.');
  });

  test.each([
    'These were agreed and confirmed and signed by the Chairman.',
    'Current balances were checked and agreed.',
    'Following discussion the meeting accepted the findings of the survey.',
    'Motions that the reports be adopted were duly proposed, seconded and resolved in each case.',
    'Order of the agenda, item seven added – agreed',
  ])('is told without naming who decides: %j', (sentence) => {
    expect(minutes(head('2. Balances'), talk, para(sentence))).toEqual([['2.', 'Balances', sentence]]);
  });

  test('stands in parts with titles of their own beneath "Decision"', () => {
    expect(
      minutes(
        head('Budget'),
        head('Decision:'),
        head('PART A'),
        para('In relation to revenue'),
        items(['a.', 'to set a budget of £12m'], ['b.', 'to note the estimates']),
        para('In relation to capital'),
        items(['c.', 'approve the programme']),
      ).flat(),
    ).toEqual(expect.arrayContaining(['to set a budget of £12m', 'to note the estimates', 'approve the programme']));
  });

  test('names movers though a space stands before the comma', () => {
    const [decision] = read(
      'minutes',
      head('6. Bells'),
      para('It was proposed by Cllr Roe , seconded by Cllr Toll and:-'),
      para('RESOLVED: That the bells be rung.'),
    ).found;
    expect([decision?.mover?.name, decision?.seconder?.name]).toEqual(['Cllr Roe', 'Cllr Toll']);
  });
});
