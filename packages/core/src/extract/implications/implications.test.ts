import { describe, expect, it } from 'vitest';
import type { Block } from '../../document/index.ts';
import { grid, head, labelled, para, report } from '../test-support/small-paper.ts';

describe('implications', () => {
  it.each([
    ['Equal Opportunities Implications', 'equality'],
    ['Policy/Budget Reference and Implications', 'policy'],
    ['Financial and value for money implications', 'finance'],
    ['Staffing, Environmental and Communications Implications', 'hr'],
    ['Heritage Implications', 'other'],
    ['Statement by Executive Director of Resources (including Health and Safety Implications)', 'healthSafety'],
  ])('are told by their heading: %s', (heading, category) => {
    expect(report(head(heading), para('The proposal changes something.')).implications).toMatchObject([
      { category, label: heading },
    ]);
  });

  it('take what stands under (a) and (b) along', () => {
    const { implications } = report(
      head('Financial', 3),
      head('(a) Revenue', 3),
      para('There is no cost to revenue.'),
      head('(b) Capital', 3),
      para('The hall costs more.'),
    );
    expect(implications).toMatchObject([
      { category: 'finance', text: 'There is no cost to revenue. The hall costs more.' },
    ]);
  });

  it('are not made of the title of an assessment', () => {
    const { implications } = report(
      head('Equality impact assessment'),
      para('New steps at the bandstand'),
      head('1. Legal implications'),
      para('None.'),
    );
    expect(implications.map(({ category }) => category)).toEqual(['legal']);
  });

  it('leave out the bracket that says who gave the advice', () => {
    expect(
      report(
        head('Legal implications'),
        para('The scheme is lawful.'),
        para('(Legal advice provided by: Ann Example, Solicitor)'),
      ).implications[0]?.text,
    ).toBe('The scheme is lawful.');
  });

  it('are read from a table with a row for each', () => {
    const { implications } = report(
      head('Implications'),
      grid(
        ['Area', 'Implication'],
        ['Financial', 'None directly.'],
        ['Legal', 'A lease is needed.'],
        ['Equality', 'Not required'],
      ),
    );
    expect(implications.map(({ category, stance }) => [category, stance])).toEqual([
      ['finance', 'none'],
      ['legal', 'stated'],
      ['equality', 'notApplicable'],
    ]);
  });

  it('are also what stands under an unknown heading among them, or beneath the heading of all', () => {
    const labels = (...blocks: readonly Block[]) => report(...blocks).implications.map(({ label }) => label);
    expect(
      labels(
        head('Financial implications'),
        para('None.'),
        head('Legal implications'),
        para('None.'),
        head('Digital and data'),
        para('A new system is needed.'),
        head('Equality implications'),
        para('None.'),
        head('Next steps'),
        para('Work begins in May.'),
      ),
    ).toEqual(['Financial implications', 'Legal implications', 'Digital and data', 'Equality implications']);
    expect(
      labels(head('Implications'), head('Legal', 3), para('None.'), head('Tourism', 3), para('More visitors.')),
    ).toEqual(['Legal', 'Tourism']);
  });

  it('are not the lettered items of a list about something else', () => {
    expect(
      report(
        head('Recommendation'),
        para('Heads of terms are set out.'),
        head('Terms'),
        para('(a) Education: a school place each'),
        para('(d) Health: a new surgery'),
      ).implications,
    ).toEqual([]);
  });
});

describe('the stance of an implication', () => {
  it.each([
    ['There are no legal implications.', 'none'],
    ['No impact. The hall stays open.', 'none'],
    ['Four posts will be created. There are no health and safety implications.', 'stated'],
    ['There are no direct implications, but the review may lead to some.', 'stated'],
    ['N/A', 'notApplicable'],
    ['[Comments awaited]', 'pending'],
  ])('of "%s" is %s', (words, stance) => {
    expect(
      report(head('Implications'), labelled('Legal:', words), labelled('Risk:', 'Some.')).implications[0]?.stance,
    ).toBe(stance);
  });
});
