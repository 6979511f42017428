import { describe, expect, test } from 'vitest';
import { type Block, root } from '../document/index.ts';
import { bold, grid, head, lexicon, para } from '../test-support/paper.ts';
import { readLineFields } from './fields.ts';
import { recogniseHeadings } from './headings.ts';
import { readLayoutTables } from './layout-tables.ts';
import { linearise } from './linearise.ts';
import { outlineOf, sectionKindOf } from './outline.ts';
import { show, showSections } from './test-support/show.ts';

const outline = (...blocks: readonly Block[]) =>
  outlineOf(
    readLineFields(recogniseHeadings(readLayoutTables(linearise(root(blocks)), lexicon), lexicon), lexicon),
    lexicon,
  );

describe('what a heading makes of its section', () => {
  test.each([
    ['RECOMMENDATIONS:', 'recommendations', null],
    ['Reasons for Decision –', 'reasons', null],
    ['Financial Implications', 'implication', 'finance'],
    ['Equality implications (see Appendix B)', 'implication', 'equality'],
    ['Background (to the bandstand)', 'background', null],
    ['Argymhellion', 'recommendations', null],
    ['Risks', 'risks', null],
    ['The bandstand', 'other', null],
  ])('%s: %s %s', (words, kind, category) => {
    expect(sectionKindOf(words, lexicon)).toEqual({ kind, category });
  });
});

describe('the sections of a paper', () => {
  test('begin with one that has no heading, and hold what follows theirs', () => {
    const sections = outline(
      para('Weirdale Parks Board'),
      head('Purpose'),
      para('To say why.'),
      head('Consultation'),
      para('None.'),
    );
    expect(showSections(sections)).toEqual(['1 header', '2 purpose Purpose', '2 consultation Consultation']);
    expect(sections.map(({ blocks }) => show(blocks))).toEqual([['Weirdale Parks Board'], ['To say why.'], ['None.']]);
  });

  test('take their level from their numbers, whatever the format says', () => {
    const sections = outline(
      head('1. Purpose', 4),
      head('2.0 Background', 2),
      head('2.1 The roof', 1),
      head('2.1.1 Its tiles', 1),
    );
    expect(sections.map(({ level }) => level)).toEqual([1, 1, 1, 2, 3]);
    expect(sections.map(({ parent }) => parent)).toEqual([-1, -1, -1, 2, 3]);
  });

  test('take their level from the format where they have no number', () => {
    const sections = outline(head('Background', 2), head('The roof', 3), head('Consultation', 2));
    expect(sections.map(({ level, parent }) => [level, parent])).toEqual([
      [1, -1],
      [2, -1],
      [3, 1],
      [2, -1],
    ]);
  });

  test('lettered stand beneath a numbered one that only looks like a heading', () => {
    const sections = outline(
      para([bold('3. Implications')]),
      para([bold('A. Finance')]),
      para('None.'),
      para([bold('B. Legal')]),
      para('None.'),
    );
    expect(sections.slice(1).map(({ level, parent }) => [level, parent])).toEqual([
      [1, -1],
      [2, 1],
      [2, 1],
    ]);
  });

  test('lettered are the paper’s own where nothing numbered stands above, as in a form', () => {
    const sections = outline(para([bold('A. Finance')]), para('None.'), para([bold('B. Legal')]), para('None.'));
    expect(sections.slice(1).map(({ level, parent }) => [level, parent])).toEqual([
      [1, -1],
      [1, -1],
    ]);
  });

  test('are opened by a label on a line, which more of the section may follow', () => {
    const sections = outline(para('Recommendation: That the Board:'), para('note the report'));
    expect(sections[1]).toMatchObject({ kind: 'recommendations', source: 'line' });
    expect(show(sections[1]?.blocks ?? [])).toEqual(['That the Board:', 'note the report']);
  });

  test('opened by a cell hold what stands beside it and no more', () => {
    const sections = outline(
      grid(['Recommendations', 'To note the plan'], ['Report author', 'Ann Clark']),
      para('After the table'),
    );
    expect(sections[1]).toMatchObject({ kind: 'recommendations', source: 'grid' });
    expect(show(sections[1]?.blocks ?? [])).toEqual(['To note the plan']);
    expect(show(sections[0]?.blocks ?? [])).toContain('After the table');
  });

  test('are opened by a cell whose label may also ask for a value, not by one that only does', () => {
    const sections = outline(grid(['Purpose', 'To say why bands are loud'], ['Report author', 'Ann Clark']));
    expect(showSections(sections).slice(1)).toEqual([expect.stringMatching(/^\d purpose Purpose$/)]);
  });

  test('keep every field of the front, those that open a section too', () => {
    const [front] = outline(grid(['Recommendations', 'To note the plan'], ['Report author', 'Ann Clark']));
    expect(show(front?.blocks ?? [])).toEqual([
      'field Recommendations = To note the plan',
      'field Report author = Ann Clark',
    ]);
  });

  test('are not opened by a label that asks for a value', () => {
    expect(outline(para('Purpose: for decision'), para('Contact: Ann Clark'))).toHaveLength(1);
  });
});
