import { describe, expect, test } from 'vitest';
import { type Block, flat } from '../../document/index.ts';
import { grid, head, items, lexicon, para } from '../../test-support/paper.ts';
import { askPatterns } from '../recommendations/asks.ts';
import { contextOf } from '../test-support/context.ts';
import { businessOf, partsOf, proseOf } from './business.ts';
import { createReader } from './read-resolved.ts';

/** What each section of a paper resolves: markers and words, after the words they hang on. */
function read(...blocks: readonly Block[]) {
  const context = contextOf(...blocks);
  const reader = createReader(context, askPatterns(lexicon));
  return context.report.sections.flatMap((section) =>
    reader
      .read(section)
      .map(({ leadIn, items: limbs }) => [
        flat(leadIn),
        ...limbs.map(({ marker, text }) => [marker, flat(text)].filter(Boolean).join(' ')),
      ]),
  );
}

describe('the word that labels a resolution', () => {
  test.each([
    ['RESOLVED that the plan be noted.'],
    ['RESOLVED - That the plan be noted.'],
    ['Resolved, that the plan be noted.'],
    ['RESOLVED unanimously that the plan be noted.'],
    ['resolved that the plan be noted.'],
    ['AGREED that the plan be noted.'],
    ['Agreed – that the plan be noted.'],
    ['PENDERFYNWYD that the plan be noted.'],
    ['UNANIMOUSLY RESOLVED that the plan be noted.'],
    ['RESOLVED - T H A T the plan be noted.'],
    ['Decided: that the plan be noted.'],
    ['Decision – That the plan be noted.'],
    ['Resolved, proposed Cllr Ives, seconded Cllr Ward, that the plan be noted.'],
    ['RESOLVED: On the motion of Cllr Ives and seconded by Cllr Ward, that the plan be noted.'],
    ['Ann Hill presented the plan of 4 May. RESOLVED that the plan be noted.'],
  ])('%s', (line) => {
    expect(read(head('The plan'), para(line))).toEqual([['', 'the plan be noted.']]);
  });

  test('may stand behind what the meeting weighed', () => {
    expect(
      read(
        head('The fair'),
        para('Decision:'),
        para('The Committee received an application for a fair.'),
        para(
          'The Committee, having heard the applicant and taking all into account, RESOLVED that the fair be refused.',
        ),
      ),
    ).toEqual([
      ['', 'The Committee, having heard the applicant and taking all into account, RESOLVED that the fair be refused.'],
    ]);
  });

  test('is not "Agreed" that opens a limb or stands alone', () => {
    expect(read(head('The plan'), para('Agreed the budget for bands.'))).toEqual([]);
    expect(read(head('The plan'), para('Agreed.'))).toEqual([]);
  });

  test('may be followed by limbs alone', () => {
    expect(
      read(head('The plan'), para('RESOLVED that'), items(['1.', 'the plan be noted'], ['2.', 'bands be paid'])),
    ).toEqual([['', '1. the plan be noted', '2. bands be paid']]);
  });

  test('may be followed by a stem that is itself resolved, and its limbs', () => {
    const found = read(
      head('The plan'),
      para('RESOLVED that the Director of Parks be asked to hire for Sunday afternoons in June:'),
      items(['(a)', 'two bands'], ['(b)', 'a choir']),
    );
    expect(found).toEqual([
      ['', 'the Director of Parks be asked to hire for Sunday afternoons in June:', '(a) two bands', '(b) a choir'],
    ]);
  });

  test('may be a heading that leads in to its limbs, and heads no business itself', () => {
    const found = read(head('The plan'), head('The Executive RESOLVED', 3), para('That the plan be noted.'));
    expect(found).toEqual([['The Executive RESOLVED', 'That the plan be noted.']]);
    const { sections } = contextOf(head('12. The plan'), head('RESOLVED that the Board:', 3), para('Notes it.')).report;
    expect(businessOf(sections, lexicon)(sections.length - 1)).toMatchObject({ title: 'The plan', number: '12.' });
  });

  test('may be followed by a marked stem with limbs of its own and a further limb, both resolved', () => {
    const found = read(
      head('The plan'),
      head('RESOLVED – That:', 3),
      items(['(a)', 'the plan be approved subject to:'], ['(i)', 'the rail; and'], ['(b)', 'the band be paid.']),
    );
    expect(found).toEqual([['', '(a) the plan be approved subject to:', '(i) the rail; and', '(b) the band be paid.']]);
  });

  test('may name who resolves, without a colon, before the items', () => {
    expect(
      read(
        head('The plan'),
        para('RESOLVED that the Cabinet'),
        items(['1.', 'notes the plan'], ['2.', 'pays the band']),
      ),
    ).toEqual([['the Cabinet', '1. notes the plan', '2. pays the band']]);
  });

  test('may have its number behind it, and who moved it on the lines below', () => {
    expect(
      read(
        head('Resolution 114/2031'),
        para('Moved: Cr A Roe'),
        para('Seconded: Cr B Dale'),
        para('That the plan be noted.'),
      ),
    ).toEqual([['', 'That the plan be noted.']]);
  });

  test('may have its number in a cell beside it', () => {
    expect(
      read(head('The plan'), grid(['**2031/114**', '**Resolved (Cr A Roe / Cr B Dale)**\nThat the plan be noted.'])),
    ).toEqual([['', 'the plan be noted.']]);
  });

  test('of a form may lead in to the name of a plan alone', () => {
    expect(read(head('The plan'), para('I, Ann Clark, do hereby approve:'), para('The Bandstand Plan'))).toEqual([
      ['I, Ann Clark, do hereby approve:', 'The Bandstand Plan'],
    ]);
  });

  test('ends where the numbering of the minutes goes on', () => {
    const found = read(
      head('The plan'),
      para('12.1 RESOLVED that'),
      para('(a) the plan be noted'),
      para('12.2 Tea was then taken.'),
    );
    expect(found).toEqual([['', '(a) the plan be noted']]);
  });

  test('is followed by limbs that a page or a line cut', () => {
    const found = read(
      head('The plan'),
      para('RESOLVED that'),
      items(['(a)', 'the plan for the bandstand']),
      para('in Weir Park be noted'),
      items(['(b)', 'bands be paid']),
    );
    expect(found).toEqual([['', '(a) the plan for the bandstand in Weir Park be noted', '(b) bands be paid']]);
  });

  test('is not followed by what is told after its last limb', () => {
    const found = read(
      head('The plan'),
      para('RESOLVED that'),
      items(['(a)', 'the plan be noted']),
      para('Tea was then taken by all who had come.'),
    );
    expect(found).toEqual([['', '(a) the plan be noted']]);
  });
});

describe('a sentence that says what was resolved', () => {
  test('is an item alone, what stands around it left out', () => {
    expect(
      read(head('The plan'), para('Members asked why. It was unanimously agreed to mend the roof. Tea was taken.')),
    ).toEqual([['', 'It was unanimously agreed to mend the roof.']]);
  });

  test('that ends in a colon leads in to its limbs', () => {
    expect(
      read(
        head('The plan'),
        para('The Parks Board resolved:-'),
        items(['(i)', 'to note the plan'], ['(ii)', 'to hire bands']),
      ),
    ).toEqual([['The Parks Board resolved:-', '(i) to note the plan', '(ii) to hire bands']]);
  });

  test('has to name who decided', () => {
    expect(read(head('The plan'), para('Officers agreed to report back.'))).toEqual([]);
  });
});

describe('under a heading that says it is the decision', () => {
  test('limbs are resolved', () => {
    expect(
      read(head('Decision'), para('That the Board:'), items(['1.', 'notes the plan'], ['2.', 'hires bands'])),
    ).toEqual([['That the Board:', '1. notes the plan', '2. hires bands']]);
  });

  test('the first paragraph is, and those after it that open as limbs do', () => {
    expect(
      read(
        head('Decision'),
        para('The stand is to be mended.'),
        para('Approve the sum of £500.'),
        para('The roof is old.'),
      ),
    ).toEqual([['', 'The stand is to be mended.', 'Approve the sum of £500.']]);
  });
});

describe('an item of business', () => {
  const { sections } = contextOf(
    head('1. Bandstand'),
    para('It leaks.'),
    head('Reasons for decision'),
    para('It is old.'),
    head('2. Weir'),
    para('It is deep.'),
    head('Decision'),
    para('To dredge it.'),
  ).report;

  test('reaches from its numbered heading over its parts to the next number', () => {
    const businessAt = businessOf(sections, lexicon);
    expect(businessAt(2)).toMatchObject({ title: 'Bandstand', number: '1.', from: 1, to: 3 });
    expect(businessAt(4)).toMatchObject({ title: 'Weir', number: '2.', from: 3, to: 5 });
  });

  test('has its running text and the texts of its parts', () => {
    const business = businessOf(sections, lexicon)(1);
    expect(proseOf(sections, business)).toBe('Bandstand\nIt leaks.\nReasons for decision\nIt is old.');
    expect(partsOf(sections, business, 'reasons')).toEqual(['It is old.']);
    expect(partsOf(sections, business, 'decision')).toEqual([]);
  });

  test('goes from heading to heading where none is numbered', () => {
    const plain = contextOf(head('Bandstand'), para('It leaks.'), head('Weir'), para('It is deep.')).report.sections;
    expect(businessOf(plain, lexicon)(1)).toMatchObject({ from: 1, to: 2 });
  });
});
