import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import type { ReportKind } from '../../model/index.ts';
import { head, items, para } from '../../test-support/paper.ts';
import { contextOf } from '../test-support/context.ts';
import { extractDecisions } from './decisions.ts';

const texts = (kind: ReportKind, ...blocks: readonly Block[]) =>
  extractDecisions(contextOf(...blocks), kind).found.flatMap(({ resolutions }) =>
    resolutions.map(({ text, children }) => [text, ...children.map((child) => child.text)]),
  );
const minutes = (...blocks: readonly Block[]) => texts('minutes', head('Roof'), ...blocks);

describe('a sentence of minutes that decides without a word for resolving', () => {
  test.each([
    'The minutes of the last meeting were approved as a correct record.',
    'The minutes of 3 May were taken as read and signed.',
    'The minutes of the last meeting were read and signed as a correct record.',
    'Approved and signed',
    'Proposed by Cllr Ives, seconded by Cllr Ward and unanimously approved.',
    'The vote on the proposal was taken, and carried by 5 votes to 2.',
    'This item was deferred to the next meeting.',
    'The Board approved the draft plan.',
    'The Committee noted the update.',
    'The HEALTH & CARE JOINT BOARD noted the action tracker.',
    'Payments of £412.60 were approved.',
    'The Roof Policy was approved with one amendment.',
    'The minutes of the meeting of 3 May were submitted and approved.',
    'Minutes of the previous meeting were agreed and the answers were accepted.',
    'No objection and AGREED to recommend that the roof be mended.',
    'All Councillors agreed that the rail be painted.',
    'There was unanimous agreement to support this application.',
    'Payment for the room rent was agreed and paid.',
    'It was the unanimous decision of the council to buy the bench.',
  ])('%s', (sentence) => {
    expect(minutes(para(`The roof leaks. ${sentence}`))).toEqual([[sentence]]);
  });

  test.each([
    'The motion was put to the vote and was not carried.',
    'The Committee noted that roofs leak.',
    'On a vote, five members voted for the motion.',
    'The plan was approved by the Board last year.',
    'Ann Hill spoke on the plan that was agreed by the Board on 24 July.',
  ])('is not: %s', (sentence) => {
    expect(minutes(para(sentence))).toEqual([]);
  });

  test('is told with the motion beside resolutions that are labelled', () => {
    const sentence = 'It was moved by Cllr Ives, seconded by Cllr Ward and agreed that Cllr Dale be appointed.';
    expect(minutes(para(sentence), head('Weir'), para('RESOLVED: That the weir be drained.'))).toEqual([
      [sentence],
      ['the weir be drained.'],
    ]);
  });

  test('has what it is subject to beneath it', () => {
    expect(
      minutes(
        para('The minutes of the meeting were approved as a correct record, subject to:-'),
        items(['(a)', 'the name of Councillor Ives being added; and'], ['(b)', 'the date being put right.']),
      ),
    ).toEqual([
      [
        'The minutes of the meeting were approved as a correct record, subject to:-',
        'the name of Councillor Ives being added; and',
        'the date being put right.',
      ],
    ]);
  });

  test('is what a meeting did with a paper only where no resolution is labelled', () => {
    expect(minutes(para('The Board approved the draft plan.'), para('RESOLVED that the roof be mended.'))).toEqual([
      ['the roof be mended.'],
    ]);
  });

  test('has its verb in capitals beside resolutions that are labelled', () => {
    expect(
      minutes(para('The Board NOTED the good news.'), head('Weir'), para('RESOLVED: That the weir be drained.')),
    ).toEqual([['The Board NOTED the good news.'], ['the weir be drained.']]);
  });

  test('approves earlier minutes in a record of what a meeting decided', () => {
    const sentence = 'The minutes of 3 May were agreed as a correct record.';
    expect(texts('decisionRecord', head('Minutes of the previous meeting'), para(sentence))).toEqual([[sentence]]);
  });

  test('tells in a record of decisions only what was put off', () => {
    const record = (line: string) => texts('decisionRecord', head('Roof'), para(line));
    expect(record('This item was deferred to the next meeting.')).toHaveLength(1);
    expect(record('The Roofs Committee endorsed the plan on 3 May.')).toEqual([]);
  });
});

describe('what stands beside a resolution', () => {
  test('is a numbered note of how members voted', () => {
    expect(
      minutes(
        para('RESOLVED: That this Council:-'),
        items(['(a)', 'notes the leak; and'], ['(b)', 'thanks the roofers.']),
        items(['4.4.1', '(NOTE: Councillor Ives voted for paragraph (a) alone.)']),
      ),
    ).toEqual([['notes the leak; and'], ['thanks the roofers.']]);
  });

  test('is how the vote went, behind the verdict', () => {
    expect(minutes(para('RESOLVED that the roof be mended. Carried 4 for and 1 against. Motion carried.'))).toEqual([
      ['the roof be mended.'],
    ]);
  });

  test.each(['Note: Councillor Ives left the meeting.', 'Voting: 5 – For 2 – Against', '8 For', 'Against: 3'])(
    'is not resolved: %s',
    (line) => {
      expect(minutes(para('RESOLVED:'), para('That the roof be mended.'), para(line))).toEqual([
        ['the roof be mended.'],
      ]);
    },
  );

  test('an earlier resolution in quotation marks is being read out', () => {
    expect(minutes(para('“RESOLVED that the roof be mended.”'))).toEqual([]);
  });

  test('a vote between the label and the resolution', () => {
    expect(minutes(para('CARRIED: 8 for, 2 abstentions.'), para('THAT THE ROOF BE MENDED BY MAY.'))).toEqual([
      ['THE ROOF BE MENDED BY MAY.'],
    ]);
  });
});

describe('a motion that is put', () => {
  test('and carried in the sentence behind it is decided, the last of several alone', () => {
    expect(
      minutes(
        para('Proposed by Councillor A. Ives, Seconded by Councillor Ward,'),
        para('“That the roof be mended by June.”'),
        para('Moved by Councillor B. Ellis, Seconded by Councillor Moor,'),
        para('“That the roof be mended by May.”'),
        para('On a vote, the amendment was put as the substantive motion and accordingly agreed.'),
      ),
    ).toEqual([['That the roof be mended by May.']]);
  });

  test('and passed is decided, with the list it announces', () => {
    expect(
      minutes(
        para(
          'It was proposed by Cllr Ives and seconded by Cllr Dale that the roof be mended. Resolution passed. They thanked the roofer.',
        ),
      ),
    ).toEqual([['the roof be mended.']]);
    expect(
      minutes(
        para('Moved by: Councillor Ives'),
        para('Seconded by: Councillor Dale'),
        para('THAT the Council meets in private to consider:'),
        items(['1.', 'the roofer’s bill; and'], ['2.', 'the slates.']),
        para('Motion Carried Unanimously, By All Members Present'),
      ),
    ).toEqual([['THAT the Council meets in private to consider:', 'the roofer’s bill; and', 'the slates.']]);
  });
});

describe('a motion with who moved it on a line of its own', () => {
  test('may have a number, and its words set as a heading', () => {
    expect(
      minutes(
        para('No. 324 Moved by Deputy Mayor Ives'),
        para('Seconded by Councillor Dale'),
        para('THAT the agenda be adopted as presented.'),
        para('CARRIED'),
      ),
    ).toEqual([['THAT the agenda be adopted as presented.']]);
    expect(
      minutes(
        para('Resolution number WE/2031/64'),
        para('MOVED by Member A Ives, seconded by Member B Dale:'),
        head('That the Weirdale Local Board:', 4),
        items(['a)', 'confirm the minutes of its meeting of 4 May.']),
        para('CARRIED'),
      ),
    ).toEqual([['confirm the minutes of its meeting of 4 May.']]);
  });

  test('is decided once where what was resolved on it comes next', () => {
    expect(
      minutes(
        para(
          'Councillor Ives moved and Councillor Dale seconded that Council receive the annual report of the Board. In moving the motion, Councillor Ives thanked the Board.',
        ),
        para('Following debate, the motion was put to the vote and was carried.'),
        head('RESOLVED:'),
        para('to receive the report.'),
      ),
    ).toEqual([['receive the report.']]);
  });
});

describe('a page of decisions', () => {
  test('is named by its first heading, which decides nothing', () => {
    expect(
      texts(
        'decisionRecord',
        head('Decision details', 1),
        para('Roof of the bandstand'),
        head('Decision:'),
        para('That the roof be mended.'),
      ),
    ).toEqual([['That the roof be mended.']]);
  });

  test('is no decision where a heading with a number only names the item', () => {
    expect(
      texts(
        'minutes',
        head('34. Record of Decisions', 3),
        para('The decisions of the meeting held on 4 May are attached.'),
        head('Minutes:', 4),
        para('It was agreed that the decisions of the meeting held on 4 May be signed.'),
      ),
    ).toEqual([['It was agreed that the decisions of the meeting held on 4 May be signed.']]);
  });

  test('decides nothing where it prints what an item was to decide, above what was said on it', () => {
    expect(
      texts(
        'minutes',
        head('16. Call-in of the sale of the gates', 3),
        para('The sale was called in:'),
        items([null, 'To ensure that the decision is robust.'], [null, 'To note the sum.']),
        para('RESOLVED that the public be excluded for items 17 and 18.'),
        head('Minutes:', 4),
        para('RESOLVED that the public be excluded for item 17.'),
      ),
    ).toEqual([['the public be excluded for item 17.']]);
  });

  test('may decide in a sentence behind what was considered', () => {
    expect(
      texts(
        'decisionRecord',
        head('Decision:'),
        para('In a review the Sub-Committee must take such steps as it thinks fit.'),
        items(['(a)', 'suspend the licence; or'], ['(b)', 'revoke it.']),
        para('The Sub-Committee has decided to take none of these steps.'),
      ),
    ).toEqual([['The Sub-Committee has decided to take none of these steps.']]);
  });

  test('keeps a stem that decides something itself', () => {
    expect(
      texts(
        'decisionRecord',
        head('Decision:'),
        para('RESOLVED that the press and public be excluded from the meeting on the grounds that:'),
        items(['i)', 'it is likely that exempt information is disclosed; and'], ['ii)', 'it is better so.']),
      ),
    ).toEqual([
      [
        'the press and public be excluded from the meeting on the grounds that:',
        'it is likely that exempt information is disclosed; and',
        'it is better so.',
      ],
    ]);
  });
});

describe('a label that names the next meeting', () => {
  const onward = (...blocks: readonly Block[]) =>
    extractDecisions(contextOf(...blocks), 'minutes').found.flatMap(({ resolutions }) =>
      resolutions.map(({ text, onwardTo }) => [text, onwardTo?.raw]),
    );

  test('gives it to what is resolved behind it', () => {
    expect(onward(head('Roof'), para('RECOMMENDED TO COUNCIL that the roof be mended.'))).toEqual([
      ['the roof be mended.', 'COUNCIL'],
    ]);
  });

  test('gives it to what is resolved beneath it', () => {
    expect(
      onward(
        head('Roof'),
        para('Resolved to RECOMMEND: (to Council)'),
        items(['(1)', 'the roof be mended; and'], ['(2)', 'the plan be noted.']),
      ),
    ).toEqual([
      ['the roof be mended; and', 'Council'],
      ['the plan be noted.', 'Council'],
    ]);
  });
});

describe('what is put in one sentence and carried in the next', () => {
  test('is decided as it was put', () => {
    const put = 'Cllr Ives proposed approval of the payments, Cllr Ward seconded.';
    expect(minutes(para(`${put} All in favour.`))).toEqual([[put]]);
  });

  test('is nothing where the sentence only names the movers', () => {
    expect(minutes(para('Members spoke of tea. Proposed by Cllr Ives, seconded by Cllr Ward. All in favour.'))).toEqual(
      [],
    );
  });
});

describe('verdicts on several applications', () => {
  test('have a vote each, where it is told', () => {
    const { found } = extractDecisions(
      contextOf(
        head('5. Planning'),
        para('The plan for the roof'),
        para('Unanimously AGREED to recommend approval'),
        para('The plan for the rail'),
        para('No comment and AGREED to leave it to the officer'),
        para('The plan for the seats'),
        para('Unanimously AGREED to recommend approval of the seats'),
      ),
      'minutes',
    );
    expect(found.map(({ vote }) => vote?.unanimous)).toEqual([true, undefined, true]);
  });
});

describe('an account that is no resolution', () => {
  test('"it was agreed" beside a labelled one', () => {
    expect(
      minutes(para('It was agreed to ask the Clerk about tea.'), para('RESOLVED that the roof be mended.')),
    ).toEqual([['the roof be mended.']]);
  });

  test('a page of decisions that holds welcomes alone', () => {
    expect(
      texts(
        'decisionRecord',
        head('Issue - decisions', 1),
        items(['(1)', 'The Chair welcomed those present.'], ['(2)', 'The Chair said that tea was late.']),
      ),
    ).toEqual([]);
  });
});

test('minutes approved subject to a list of changes have the list with them', () => {
  const { found } = extractDecisions(
    contextOf(
      head('2. Minutes'),
      para('The minutes of the meeting of 4 May were approved as a correct record, subject to:-'),
      items(['(a)', 'the removal of Councillor Dunn from those present; and'], ['(b)', 'the sum in minute 9.']),
    ),
    'minutes',
  );
  expect(
    found.flatMap(({ resolutions }) => resolutions).flatMap(({ children }) => children.map(({ text }) => text)),
  ).toEqual(['the removal of Councillor Dunn from those present; and', 'the sum in minute 9.']);
});

test('that all agreed tells the verdict on what was proposed', () => {
  const { found } = extractDecisions(
    contextOf(
      head('3. Bench'),
      para(
        'It was proposed by Cllr Dunn and seconded by Cllr Frost that the bench be mended. All agreed, the motion was passed.',
      ),
    ),
    'minutes',
  );
  expect(found.flatMap(({ resolutions }) => resolutions.map(({ text }) => text))).toEqual(['the bench be mended.']);
});
