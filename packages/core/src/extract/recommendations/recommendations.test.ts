import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import { bold, grid, head, items, page, para } from '../../test-support/paper.ts';
import { contextOf } from '../test-support/context.ts';
import { extractRecommendations } from './recommendations.ts';

const read = (...blocks: readonly Block[]) => extractRecommendations(contextOf(...blocks), 'officerReport');
const own = (...blocks: readonly Block[]) => read(...blocks).own.map(({ marker, text }) => [marker, text]);
const background = [head('Background'), para('The roof of the bandstand leaks.')];

describe('the recommendations of a report', () => {
  test('stand under their heading', () => {
    const found = read(
      head('Recommendations'),
      para('That Cabinet:'),
      items(['1.', 'Approve the plan'], ['2.', 'Note the costs']),
      ...background,
    ).own;
    expect(found.map(({ marker, text, leadIn }) => [marker, text, leadIn])).toEqual([
      ['1.', 'Approve the plan', 'That Cabinet:'],
      ['2.', 'Note the costs', 'That Cabinet:'],
    ]);
    expect(found[0]?.decisionMaker?.name).toBe('Cabinet');
  });

  test('may be told as if decided, in the present tense alone', () => {
    const told = (words: string) => own(head('Recommendation'), para(words), ...background);
    expect(told('Members note the report.')).toEqual([[null, 'Members note the report.']]);
    expect(told('The Parks Board agrees the plan.')).toEqual([[null, 'The Parks Board agrees the plan.']]);
    expect(told('Members noted the report in May.')).toEqual([]);
  });

  test('are not those that an auditor raised, whatever heads them', () => {
    const found = read(
      head('Recommendation'),
      para('That the report be noted.'),
      head('Key recommendations'),
      para('The auditor raised the following:'),
      items(['1.', 'The Council should count its boats.']),
    );
    expect(found.own.map(({ text }) => text)).toEqual(['That the report be noted.']);
    expect(found.quoted.map(({ text, origin }) => [text, origin])).toEqual([
      ['The Council should count its boats.', 'audit'],
    ]);
  });

  test('stand under a heading that asks, whatever its words', () => {
    expect(own(head('What the Parks Board is asked to do'), items(['1.', 'Note the report']), ...background)).toEqual([
      ['1.', 'Note the report'],
    ]);
  });

  test('stand in the cell beside their label', () => {
    expect(own(grid(['Report author', 'Ann Clark'], ['Recommendations', 'That the Board notes the report.']))).toEqual([
      [null, 'That the Board notes the report.'],
    ]);
  });

  test('all printed 1. are as many, in order, each with an id of its own', () => {
    const found = read(
      head('Recommendations'),
      para('That the Board:'),
      items(['1.', 'Note the report']),
      items(['1.', 'Agree the plan']),
      items(['1.', 'Approve the costs']),
    ).own;
    expect(found.map(({ text }) => text)).toEqual(['Note the report', 'Agree the plan', 'Approve the costs']);
    expect(new Set(found.map(({ id }) => id)).size).toBe(3);
  });

  test('nest (i) beneath (b)', () => {
    const list = [
      '(a) That the plan be noted.',
      '(b) That the Board agrees the fees for:',
      '(i) bands; and',
      '(ii) choirs.',
      '(c) That the roof be mended.',
    ];
    const found = read(head('Recommendations'), ...list.map(para)).own;
    expect(found.map(({ marker, children }) => [marker, children.map((child) => child.marker)])).toEqual([
      ['(a)', []],
      ['(b)', ['(i)', '(ii)']],
      ['(c)', []],
    ]);
  });

  test('go on after a page', () => {
    expect(
      own(
        head('Recommendations'),
        items(['1.', 'Note the report']),
        para('Page 1 of 4'),
        page(2),
        items(['2.', 'Agree the plan']),
      ),
    ).toHaveLength(2);
  });

  test('under parts and options say which they belong to', () => {
    const found = read(
      head('Recommendations'),
      para('The Board is asked to agree one of two:'),
      para([bold('Option 1')]),
      items(['(i)', 'To mend the roof']),
      para('OR'),
      para([bold('Option 2')]),
      items(['(i)', 'To pull down the stand']),
    ).own;
    expect(found.filter(({ option }) => option !== undefined).map(({ option, text }) => [option, text])).toEqual([
      ['Option 1', 'To mend the roof'],
      ['Option 2', 'To pull down the stand'],
    ]);
  });

  test('without a heading are found where the report asks in prose', () => {
    expect(own(head('Purpose'), para('The Parks Board is asked to approve the plan.'), ...background)).toEqual([
      [null, 'The Parks Board is asked to approve the plan.'],
    ]);
  });

  test('without a heading are not found in what the report tells of others, nor again where it asks again', () => {
    expect(own(head('Consultation'), para('The Weir Board is asked to pay for the band.'))).toEqual([]);
    const asks = 'The Parks Board is asked to';
    expect(
      own(head('Purpose'), para(`${asks} approve the plan.`), head('Background'), para(`${asks} pay for the roof.`)),
    ).toEqual([[null, `${asks} approve the plan.`]]);
  });

  test('are not made of the bare word', () => {
    expect(
      own(head('Background'), para('A recommendation of the Friends was that bands should play more often.')),
    ).toEqual([]);
  });

  test('printed twice are one with both places as evidence', () => {
    const list = items(['1.', 'Approve the plan for the bandstand']);
    const found = read(
      head('1. Recommendations'),
      list,
      head('2. Background'),
      para('The roof leaks.'),
      head('3. Recommendations'),
      list,
    ).own;
    expect(found).toHaveLength(1);
    expect(found[0]?.evidence).toHaveLength(2);
  });

  test('with printed marks are surer than those without, and those than inferred ones', () => {
    const sure = (words: readonly Block[]) => read(head('Recommendations'), ...words).own[0]?.confidence ?? 0;
    const marked = sure([items(['1.', 'Note the report'])]);
    const plain = sure([para('That the report be noted.')]);
    const inferred = sure([para('The Weir Trustees are recommended to: Note the report of the Board Agree the costs')]);
    expect([marked > plain, plain > inferred]).toEqual([true, true]);
  });

  test('that were told by their verbs alone raise an issue', () => {
    const { issues } = read(
      head('Recommendations'),
      para('The Weir Trustees are recommended to: Note the report of the Board Agree the costs'),
    );
    expect(issues).toMatchObject([{ code: 'listInferred', severity: 'warning' }]);
    expect(read(head('Recommendations'), items(['1.', 'Note the report'])).issues).toEqual([]);
  });
});

describe('the recommendations of others', () => {
  test.each([
    ['inspectorate', 'Estyn recommends that the school mends its roof.'],
    ['scrutiny', 'The Leisure Scrutiny Committee recommended that bands be paid.'],
    ['audit', 'Internal Audit recommended that the fees be counted twice.'],
    ['otherBody', 'The consultants recommend that the stand be moved.'],
  ])('are quoted with their origin: %s', (origin, sentence) => {
    const found = read(head('Recommendations'), items(['1.', 'Note the report']), head('Consultation'), para(sentence));
    expect(found.quoted).toMatchObject([{ origin, text: sentence }]);
    expect(found.own).toHaveLength(1);
  });

  test('under a heading that names them are theirs', () => {
    const found = read(
      head('Recommendations'),
      items(['1.', 'Note the report']),
      head('Recommendations to Cabinet from the Leisure Scrutiny Panel'),
      items(['1.', 'Improve the music lessons']),
    );
    expect(found.own.map(({ text }) => text)).toEqual(['Note the report']);
    expect(found.quoted).toMatchObject([{ origin: 'scrutiny', marker: '1.', text: 'Improve the music lessons' }]);
  });

  test.each([
    ['inspectorate', head('What was found'), 'Ofsted came in May and saw six homes. It recommended that:'],
    ['audit', head('Internal audit'), 'The internal auditor came in May. He made two recommendations:'],
    [
      'scrutiny',
      head('Views of the Scrutiny Panel'),
      'At its meeting in May the Panel made the following recommendations:',
    ],
  ])('are quoted where those who make them are only referred to: %s', (origin, heading, sentence) => {
    const found = read(
      head('Recommendation'),
      para('That the report is noted.'),
      heading,
      para(sentence),
      items(['a)', 'plans be kept'], ['b)', 'staff be trained']),
    );
    expect(found.own).toHaveLength(1);
    expect(found.quoted).toMatchObject([
      { origin, text: 'plans be kept' },
      { origin, text: 'staff be trained' },
    ]);
  });

  test.each(['The audit is recommended to Members for approval.', 'The band recommended that it be paid.'])(
    'are not made of %j',
    (sentence) => {
      expect(read(head('Consultation'), para(sentence)).quoted).toEqual([]);
    },
  );
});

describe('minutes', () => {
  test('do not recommend in prose', () => {
    const context = contextOf(head('Background'), para('The Parks Board is asked to approve the plan.'));
    expect(extractRecommendations(context, 'minutes').own).toEqual([]);
  });
});

describe('recommendations a cell counts on one line', () => {
  test('are as many as its numbers', () => {
    expect(
      own(
        grid(
          ['Report author', 'Ann Clark'],
          ['Recommendations', '1. Award the grant. 2. Authorise payment in 2. halves.'],
        ),
      ),
    ).toEqual([
      ['1.', 'Award the grant.'],
      ['2.', 'Authorise payment in 2. halves.'],
    ]);
  });
});

describe('what is asked in one place of a report', () => {
  const asked = [
    head('Recommendation'),
    para('The Board is asked to:'),
    items(['a)', 'note the costs of the weir; and'], ['b)', 'agree the plan of works.']),
    ...background,
  ];

  test('is not asked again where the end refers to it', () => {
    const end = para('The Board is asked to agree the recommendations set out at the beginning of this report.');
    expect(own(...asked, head('9. Recommendation'), end)).toHaveLength(2);
  });

  test('goes on over the end of a page, without a heading of its own', () => {
    expect(
      own(
        head('The weir'),
        para('That Cabinet:'),
        items(['1.', 'Approves the plan of works']),
        page(2),
        items(['2.', 'Notes the costs of the weir']),
      ),
    ).toEqual([
      ['1.', 'Approves the plan of works'],
      ['2.', 'Notes the costs of the weir'],
    ]);
  });
});
