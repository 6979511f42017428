import { describe, expect, test } from 'vitest';
import type { Block } from '../document/index.ts';
import { bold, grid, head, items, para } from '../test-support/paper.ts';
import { kindOf } from './kind.ts';
import { contextOf } from './test-support/context.ts';

const kind = (...blocks: readonly Block[]) => kindOf(contextOf(...blocks));
const resolved = para('RESOLVED that the plan be noted.');
const risks = grid(
  ['Risk', 'Likelihood', 'Impact', 'Mitigation'],
  ['Rain', '2', '3', 'Roof'],
  ['Wind', '1', '4', 'Ropes'],
);
const actions = grid(
  ['Ref', 'Action', 'Lead', 'Due date'],
  ['1', 'Mend roof', 'Ann Clark', 'May 2031'],
  ['2', 'Paint rail', 'Bob Dale', 'June 2031'],
);
const targets = grid(
  ['Indicator', 'Target', 'Actual'],
  ['Bands paid in time', '90%', '88%'],
  ['Concerts held', '12', '11'],
  ['Seats mended', '40', '38'],
);

describe('the kind of a paper', () => {
  test('is an agenda where it only says what is to be done, whatever it calls itself', () => {
    const business = [head('1. Apologies for absence'), head('2. Declarations of interest'), head('3. Minutes')];
    const asks = [para('To approve the minutes of 3 April.'), head('4. Roof'), para('To consider the roof.')];
    const tells = [
      para('The minutes were agreed.'),
      head('4. Roof'),
      para('The Chairman welcomed the builder.'),
      para('It was agreed to mend it.'),
    ];
    expect(kind(head('Weirdale Parish Council Meeting'), ...business, ...asks)).toBe('agenda');
    expect(kind(head('Weirdale Parish Council Meeting'), ...business, ...tells)).toBe('minutes');
    expect(kind(para('You are summoned to attend a meeting of the Council on 4 May.'), ...asks)).toBe('agenda');
  });

  test('is a record of decisions where a notice of them is headed so', () => {
    const table = grid(['Item', 'Subject', 'Decision'], ['4', 'Roof', 'That the roof be mended.']);
    expect(kind(head('Notice of Cabinet Decisions'), para('4 May 2031'), table)).toBe('decisionRecord');
  });

  test('is an officer report where nothing but its front shows it', () => {
    const prose = [head('Winter plan'), para('Visits rose by a tenth in January.')];
    expect(kind(para('Report to: Parks Committee'), para('Report of: Director of Place'), ...prose)).toBe(
      'officerReport',
    );
    expect(kind(para('Report to the Parks Committee'), ...prose)).toBe('officerReport');
    expect(kind(...prose)).toBe('other');
  });

  test('is an officer report where its front says from whom it comes and what it is about, whatever it tells of meetings', () => {
    const told = [
      para('The Committee considered the plan. In response to questions the officer said that it was late.'),
      para('Members asked when it would be done, and it was noted that nobody knew.'),
    ];
    expect(kind(para('By: Ann Clark, Parks Officer'), para('Subject: The weir'), head('Background'), ...told)).toBe(
      'officerReport',
    );
    expect(kind(head('The weir'), ...told)).toBe('minutes');
  });

  test('is an agenda where the page of a meeting to come prints what its reports recommend', () => {
    expect(
      kind(
        head('Agenda', 1),
        head('1. Apologies for absence'),
        head('2. Minutes of the last meeting'),
        head('3. The weir'),
        head('Recommendations'),
        items(['(a)', 'that the weir be drained.']),
      ),
    ).toBe('agenda');
  });

  test('is an officer report where it recommends', () => {
    expect(kind(head('Purpose'), para('To say why.'), head('Recommendations'), items(['1.', 'Note the report']))).toBe(
      'officerReport',
    );
  });

  test('is an officer report where a paper on a delegated decision still asks for it', () => {
    expect(
      kind(
        head('Delegated decision report', 1),
        head('Decision required'),
        para('That the lease is renewed.'),
        head('Reasons for decision'),
        para('The rent is fair.'),
        head('Background'),
        para('The lease ends in May.'),
        head('Financial implications'),
        para('None.'),
      ),
    ).toBe('officerReport');
  });

  test('is a decision record where it says what was decided, whatever it recommended', () => {
    expect(
      kind(
        head('Delegated decision report', 1),
        head('Recommendation'),
        para('That the lease is renewed.'),
        head('Background'),
        para('The lease ends in May.'),
        head('Financial implications'),
        para('None.'),
        head('Decision'),
        para('The lease is renewed.'),
      ),
    ).toBe('decisionRecord');
  });

  test('is an officer report where it has implications and opens with a summary of no decision', () => {
    const implications = [head('Financial implications'), para('The costs are met.')];
    expect(kind(head('Summary'), para('The plan is ready.'), ...implications)).toBe('officerReport');
    expect(
      kind(head('Summary'), para('Tree works are let.'), ...implications, head('Decision'), para('To let them.')),
    ).toBe('decisionRecord');
    expect(kind(head('Summary'), para('Two of three are met.'), targets, ...implications)).toBe('performanceReport');
  });

  test('is an officer report where it has implications and says what it is for', () => {
    expect(kind(head('Purpose'), para('To say why.'), head('Financial implications'), para('None.'))).toBe(
      'officerReport',
    );
  });

  test.each([
    'Parish Council Minutes 6th December 2031',
    'At a meeting of the Fire Authority held at Bell Hall on 4 May 2031',
  ])('is minutes where it opens "%s"', (line) => {
    expect(kind(para(line), head('1. Roof'), para('Members heard about the roof.'))).toBe('minutes');
  });

  test('is minutes where its items have their minutes beneath them, though it calls itself an agenda too', () => {
    const minuted = [head('Minutes:', 4), para('Members heard about the roof.')];
    expect(
      kind(head('Agenda and minutes', 1), head('1. Bandstand', 3), ...minuted, head('2. Weir', 3), ...minuted),
    ).toBe('minutes');
    expect(kind(head('Agenda and minutes', 1), head('1. Bandstand', 3), head('2. Weir', 3))).toBe('agenda');
  });

  test('is minutes where it calls itself so and resolves', () => {
    expect(kind(para('Minutes of the Parks Board'), head('1. Bandstand'), resolved, head('2. Weir'), resolved)).toBe(
      'minutes',
    );
  });

  test('is minutes by its narrative, where it never says so', () => {
    const talk = [
      'Members asked about bands.',
      'In response to this the Clerk explained the fees.',
      'The Chair thanked the Clerk.',
      'It was noted that bands are loud.',
    ];
    expect(kind(head('1. Bandstand'), ...talk.map(para))).toBe('minutes');
  });

  test('is an agenda where it calls itself so and decides nothing', () => {
    expect(kind(head('Agenda'), items(['1.', 'Apologies'], ['2.', 'The bandstand']))).toBe('agenda');
  });

  test('is an agenda where its clerk sends it to the members', () => {
    const summons = [
      'To: All members of the Parish Council',
      'From: Dora Pike, Clerk',
      'Agenda for the meeting on 4 May 2031',
    ];
    expect(kind(...summons.map(para), items(['1.', 'To receive apologies'], ['2.', 'To consider the budget']))).toBe(
      'agenda',
    );
  });

  test('is a decision record where it calls itself so and gives a decision', () => {
    expect(
      kind(
        para('Record of Executive Decision'),
        grid(['Decision', 'To mend the roof'], ['Reasons for decision', 'It leaks']),
      ),
    ).toBe('decisionRecord');
  });

  test('is a decision record by its parts, where it never says so', () => {
    expect(kind(head('Decision'), para('To mend the roof.'), head('Reasons for decision'), para('It leaks.'))).toBe(
      'decisionRecord',
    );
  });

  test('is a risk register by its table', () => {
    expect(kind(head('Parks'), risks)).toBe('riskRegister');
  });

  test('is an action plan by its table', () => {
    expect(kind(head('Parks'), actions)).toBe('actionPlan');
  });

  test('is a performance report by its table', () => {
    expect(kind(head('Parks'), targets)).toBe('performanceReport');
  });

  test('is an equality assessment by its name', () => {
    expect(kind(para([bold('Equality Impact Assessment')]), para('Who plays in bands?'))).toBe('equalityAssessment');
  });

  test('is that of the report, whatever tables it brings', () => {
    expect(kind(head('Recommendations'), items(['1.', 'Note the plan']), head('Appendix'), actions, risks)).toBe(
      'officerReport',
    );
  });

  test('is a decision record where a notice opens with the words that were decided', () => {
    expect(
      kind(head('The Weir Inn'), para('That the application for a licence be granted.'), para('Reasons were given.')),
    ).toBe('decisionRecord');
  });

  test('is minutes where scrutiny prints what it resolved as its recommendation', () => {
    expect(
      kind(
        para('Minutes of a meeting held on 17 May 2031.'),
        para('Present: Councillors Ann Hill and Bob Dale.'),
        head('RECOMMENDED'),
        para('That the comments be sent to Cabinet.'),
      ),
    ).toBe('minutes');
  });

  test('is other where nothing tells', () => {
    expect(kind(para('The bandstand stands in Weir Park.'))).toBe('other');
  });

  test.each([
    ['decisionRecord', 'Decision details'],
    ['decisionRecord', 'Issue - decisions'],
    ['minutes', 'Issue - meetings'],
  ])('is %s where the page calls itself "%s"', (expected, name) => {
    expect(kind(para(name), para('Mending the weir'), para('The Board heard of the weir.'))).toBe(expected);
  });

  test('is a decision record where labels say that the decision was taken, though the Decision label is lost', () => {
    expect(
      kind(
        para('Decision Maker: Cabinet'),
        para('Decision status: Recommendations Approved'),
        items(['1.', 'That the weir be mended.']),
        para('Date of decision: 4/5/2031'),
      ),
    ).toBe('decisionRecord');
  });

  test('is an officer report where labels say so, though an agenda is mentioned', () => {
    expect(
      kind(para('AGENDA ITEM 4'), para('Agenda'), para('Report title: The weir'), para('Report by: Ann Hill')),
    ).toBe('officerReport');
  });

  test('is minutes where narrative ends in a line that bids', () => {
    expect(
      kind(
        para('Agenda item'),
        para('The weir'),
        para('The recommendation was put to the vote.'),
        para('That the report on the weir be noted.'),
      ),
    ).toBe('minutes');
  });

  test('is not told by a sentence that mentions another kind', () => {
    expect(
      kind(
        head('Planning officer report', 1),
        para('Application No.: 31/00182'),
        para('Planning Officer: Ann Hill'),
        para(
          'The works shall begin within four years of the date of this decision notice at the latest, and no later.',
        ),
        para('Reason: to comply with the Order.'),
      ),
    ).toBe('officerReport');
  });

  test('is minutes on the page of an item that tells what was resolved under a heading', () => {
    expect(
      kind(
        para('Agenda item'),
        para('The weir'),
        para('Members considered the weir.'),
        para('RESOLVED, that -'),
        items(['·', 'The report be noted.']),
      ),
    ).toBe('minutes');
  });
});

describe('the kind of a paper of a meeting that decides', () => {
  const present = para('Present: Councillors Ann Hill, Bob Dale and Cy Moss');

  test('is minutes where labels in bold say what was resolved, though it ends with when decisions may be called in', () => {
    expect(
      kind(
        head('Executive Board', 1),
        present,
        head('3 The weir'),
        para([bold('RESOLVED'), ' – That the report be noted.']),
        head('4 The roof'),
        para([bold('RESOLVED'), ' – That the roof be mended.']),
        para([bold('LAST DATE FOR CALL IN:'), ' 1 July 2031']),
      ),
    ).toBe('minutes');
  });

  test('is minutes where those present are listed and one thing was resolved', () => {
    expect(kind(head('Harbour Board', 1), present, head('3 The weir'), para('RESOLVED that it be mended.'))).toBe(
      'minutes',
    );
  });

  test('is a decision record where it is headed as a statement of decisions, whoever was there', () => {
    expect(
      kind(head('Decision statement', 1), head('Harbour Board'), present, para('Apologies: Dee Reed'), resolved),
    ).toBe('decisionRecord');
  });

  test('is a decision record where a list of decisions prints what was decided as a recommendation', () => {
    const items = [head('4. The weir'), para('Recommendation: That the weir be mended.')];
    expect(kind(head('Decisions', 1), ...items)).toBe('decisionRecord');
    expect(kind(head('Reports', 1), ...items)).toBe('officerReport');
  });

  test('is a decision record where a site says when it was published and at which meeting it was made', () => {
    const item = [head('The weir', 1), para('Recommendation: That the weir be mended.')];
    const labels = [para('Made at meeting: 4/5/2031 - Cabinet'), para('Decision published: 6/5/2031')];
    expect(kind(...item, ...labels)).toBe('decisionRecord');
    expect(kind(...item)).toBe('officerReport');
  });
});

describe('the kind of a report with a table', () => {
  test('is an officer report where its front says whose it is, whatever risks or actions it lists', () => {
    const front = [para('Harbour Board'), para('Report of the Director of Place'), head('The weir')];
    expect(kind(...front, risks)).toBe('officerReport');
    expect(kind(...front, actions)).toBe('officerReport');
    expect(kind(head('Performance update'), ...front, risks)).toBe('officerReport');
    expect(kind(...front, head('Risk register'), risks)).toBe('riskRegister');
  });
});

describe('the kind of a page saved from a site', () => {
  test('is minutes where a label parts what was said', () => {
    expect(kind(para('Agenda and minutes'), head('1. Roof'), para('Minutes:'), para('It leaks.'))).toBe('minutes');
  });

  test('is minutes where it is titled so, though it speaks of an agenda', () => {
    expect(
      kind(para('Minutes of a meeting held on 9 May 2025'), para('Copies were attached to the agenda for all.')),
    ).toBe('minutes');
  });

  test('is minutes where it lists who was there, who was not and who else was', () => {
    expect(
      kind(
        para('Weir Trust Governing Body'),
        ...['Present:', 'Apologies:', 'In attendance:'].flatMap((label) => [para(label), para('Dr Ann Ives')]),
      ),
    ).toBe('minutes');
  });

  test('is a decision record where it lists decisions', () => {
    expect(kind(para('Issue - decisions'), para('Roof'), para('That the roof be mended.'))).toBe('decisionRecord');
  });

  test('is an agenda by a line that says so alone', () => {
    expect(kind(para('AGENDA'), items(['1.', 'Apologies'], ['2.', 'Roof']))).toBe('agenda');
  });

  test('is an agenda where the page of an issue tells of nothing that was said', () => {
    const page = [para('Issue - meetings'), para('Roof'), para('To consider the report of the Surveyor.')];
    expect(kind(...page)).toBe('agenda');
    expect(kind(...page, para('Minutes:'), resolved)).toBe('minutes');
  });

  test('is minutes where the body stands before their title, whatever actions they list', () => {
    const title = head('Marchland Town Council – Minutes of the Amenities Committee held on 14 May 2031', 1);
    expect(kind(title, para('The swings need new chains.'), actions)).toBe('minutes');
  });

  test('is minutes where it opens as notes of a meeting', () => {
    expect(kind(para('Notes of the Harbour Board held on 3 June 2031'), para('Tea was served.'))).toBe('minutes');
  });

  test('is an agenda where its items give the pages of their papers', () => {
    const business = [para('1. The weir (Pages 5 - 8)'), para('2. The bandstand (Pages 9 - 12)')];
    expect(kind(head('Parks Board'), para('12 May 2031'), para('Business'), ...business)).toBe('agenda');
  });
});
