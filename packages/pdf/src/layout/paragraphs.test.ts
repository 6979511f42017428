import { expect, test } from 'vitest';
import type { TextRun } from '../page/page-model.ts';
import { layoutDocument } from './test-support/layout-document.ts';
import { page, run } from './test-support/page.ts';
import { column } from './test-support/prose.ts';
import { show } from './test-support/show.ts';

const read = (...runs: readonly (readonly TextRun[])[]): readonly string[] =>
  show(layoutDocument([page(runs.flat())]).blocks);

// At 10 points a character is 5 points wide: 60 characters fill a measure of 300.
const full = 'The council has received a number of representations about it';

test('lines of usual leading are one paragraph, and a larger gap begins the next', () => {
  expect(
    read(
      column(50, 100, [full, 'and has considered each of them.']),
      column(50, 132, ['A second paragraph follows the gap.']),
    ),
  ).toEqual([`${full} and has considered each of them.`, 'A second paragraph follows the gap.']);
});

test('paragraphs without a gap are told by the short last line', () => {
  expect(read(column(50, 100, [full, 'which were considered.', `${full} again`, 'and ended.']))).toEqual([
    `${full} which were considered.`,
    `${full} again and ended.`,
  ]);
});

test('a first-line indent begins a paragraph', () => {
  expect(read(column(50, 100, [full, full]), [run(70, 124, full.slice(0, 57))], column(50, 136, [full]))).toEqual([
    `${full} ${full}`,
    `${full.slice(0, 57)} ${full}`,
  ]);
});

test('an open sentence goes on whatever the length of the line', () => {
  expect(
    read(column(50, 100, [full, 'as set out in the report by', `the director, ${full.slice(0, 40)}`, full])),
  ).toHaveLength(1);
});

test('lines ended on purpose are paragraphs of their own', () => {
  expect(
    read(column(50, 100, ['Jane Smith', 'Head of Housing', '020 7946 0000']), column(50, 160, [full, full])),
  ).toEqual(['Jane Smith', 'Head of Housing', '020 7946 0000', `${full} ${full}`]);
});

test('the halves of a broken word are one, and a compound keeps its hyphen', () => {
  const lines = [
    'Our long-term plans are for the housing of all residents in the com-',
    'munity, and for any re-phasing of the works that residents want long-',
    'term, such as those of the cross-',
  ];
  expect(read(column(50, 100, lines), [run(50, 136, 'party group of members.')])).toEqual([
    'Our long-term plans are for the housing of all residents in the community, and for any re-phasing of the works that residents want long-term, such as those of the cross-party group of members.',
  ]);
});

test('a soft hyphen goes', () => {
  expect(read(column(50, 100, [`${full} re\u00adcom\u00ad`, 'mendation is made.']))).toEqual([
    `${full} recommendation is made.`,
  ]);
});

test('each printed piece is a text node with its page and box', () => {
  const { blocks } = layoutDocument([
    page([run(50, 100, 'Cost: ', { bold: true }), run(80, 100, '£1.2m this year.')], { number: 3 }),
  ]);
  const [paragraph] = blocks;
  expect(paragraph).toMatchObject({
    type: 'paragraph',
    children: [
      { type: 'strong', children: [{ type: 'text', value: 'Cost: ', regions: [{ page: 3, box: [50, 92, 80, 102] }] }] },
      { type: 'text', value: '£1.2m this year.', regions: [{ page: 3, box: [80, 92, 160, 102] }] },
    ],
  });
});

test('a value set under the value of a label is of the same paragraph', () => {
  const runs = [
    run(50, 100, 'From:'),
    run(150, 100, 'Jane Smith, Corporate Director of Children, Young People'),
    run(150, 112, 'and Education'),
  ];
  expect(read(runs, column(50, 160, [full, full]))[0]).toBe(
    'From: Jane Smith, Corporate Director of Children, Young People and Education',
  );
});

test('lines that begin with labels are paragraphs of their own, however full', () => {
  const line = (y: number, label: string, value: string): readonly TextRun[] => [
    run(50, y, label, { bold: true }),
    run(150, y, value, { bold: true }),
  ];
  expect(
    read(line(100, 'Subject:', 'Resource requirements of the team x'), line(112, 'Report of:', 'Head of paid service')),
  ).toEqual(['Subject: Resource requirements of the team x', 'Report of: Head of paid service']);
});

test('a centred title of two lines is one heading', () => {
  const title = [
    run(100, 100, 'Report on the budget of the council', { size: 14 }),
    run(150, 117, 'for the coming year', { size: 14 }),
  ];
  expect(
    read(
      title.map((each) => ({
        ...each,
        box: [297 - each.text.length * 3.5, each.box[1], 297 + each.text.length * 3.5, each.box[3]],
      })),
      column(50, 160, [full, full]),
    )[0],
  ).toBe('# Report on the budget of the council for the coming year');
});

test('labels set flush right begin paragraphs of their own', () => {
  const entries = ['Direct dial: 03000 414043', 'e-mail: a.person@example.gov.uk', 'Date: 27 January 2025'];
  const runs = entries.map((text, i) => run(200 - 5 * text.indexOf(':'), 100 + 10 * i, text));
  expect(read(runs)).toEqual(entries);
});

test('single lines as far apart as paragraphs stand are paragraphs, on a page that holds little else', () => {
  const prose = column(50, 100, [
    full,
    'which were considered.',
    full,
    'and then were noted.',
    full,
    'and were filed.',
  ]);
  const far = [
    'Local Government Act 1972',
    'Minutes of the last meeting',
    'Appendix of costs',
    'Letter from the trust',
    'Plan',
  ];
  const pages = [
    page([...prose]),
    page(
      far.map((line, index) => run(50, 100 + 16 * index, line)),
      { number: 2 },
    ),
  ];
  expect(show(layoutDocument(pages).blocks).slice(-far.length)).toEqual(far);
});

test('a line after the end of a sentence that opens with a word for what it says is a paragraph', () => {
  expect(read(column(50, 100, [`${full.slice(0, 59)}.`, 'Reason: to protect the trees.']))).toEqual([
    `${full.slice(0, 59)}.`,
    'Reason: to protect the trees.',
  ]);
  expect(read(column(50, 100, [full, 'Reason: a word of the sentence.']))).toHaveLength(1);
});

test('a sentence after a colon goes on in text set narrower than the page', () => {
  const wide = run(
    50,
    60,
    'MINUTES of the committee of the council held in the hall at seven in the evening of a Monday',
    {
      width: 480,
    },
  );
  const text = column(110, 100, [
    'Members looked at all of the designs and at what the maker had to',
    'say of each. The clerk had the prices, which were lower than those',
    'of the year before. The hedge was to be cut back by the owner, and',
    'the drain to be cleared. They agreed with what the chairman said:',
    'Objection, on the ground that the windows are not in keeping.',
  ]);
  expect(show(layoutDocument([page([wide, ...text])]).blocks)).toHaveLength(2);
});

test('a post under "Signed" and "Dated" belongs to them, and a name under one label does not', () => {
  const form = (first: string): readonly string[] =>
    read(
      column(50, 100, [first, 'Chief Officer']),
      column(50, 140, ['For the use of the clerk, who keeps it for the years set', '', 'Kept for six years']),
    );
  expect(form('Signed: A. Person    Dated: 4 March 2028')).toEqual([
    'Signed: A. Person Dated: 4 March 2028 Chief Officer',
    'For the use of the clerk, who keeps it for the years set',
    'Kept for six years',
  ]);
  expect(form('Signed: A. Person')).toContain('Chief Officer');
});

test('a box to tick that had no room beside its label belongs to it', () => {
  expect(read(column(50, 100, ['Ongoing cost', '☒', 'One-off cost', '☐']))).toEqual([
    'Ongoing cost ☒',
    'One-off cost ☐',
  ]);
});

test('on a page of few words lines end early where running text on other pages reaches further', () => {
  const text = Array.from({ length: 6 }, (_, row) =>
    column(50, 100 + 40 * row, [full, 'and has considered each of them.']),
  );
  const listed = column(50, 100, ['Appendix A – The delivery plan for it', 'Appendix B – Terms of the grant']);
  const pages = [page(text.flat()), page(text.flat(), { number: 2 }), page(listed, { number: 3 })];
  expect(show(layoutDocument(pages).blocks).slice(-2)).toEqual([
    'Appendix A – The delivery plan for it',
    'Appendix B – Terms of the grant',
  ]);
});

test('lines of a head set close under one another in the middle of a page are each their own', () => {
  const inMiddle = (y: number, text: string) => {
    const own = run(0, y, text, { bold: true });
    return { ...own, box: [297 - text.length * 2.5, own.box[1], 297 + text.length * 2.5, own.box[3]] as const };
  };
  const heads = [
    'WESTON TOWN COUNCIL',
    'PARKS COMMITTEE',
    '15 MARCH 2005',
    'CHARGES FOR THE USE OF',
    'PITCHES AND PAVILIONS',
  ];
  const shown = read(
    heads.map((text, i) => inMiddle(100 + 12 * i, text)),
    column(50, 190, [full, full, full]),
  );
  expect(shown.slice(0, 4)).toEqual([
    '# WESTON TOWN COUNCIL',
    '# PARKS COMMITTEE',
    '# 15 MARCH 2005',
    '# CHARGES FOR THE USE OF PITCHES AND PAVILIONS',
  ]);
});

test('lines less than a line apart stand side by side', () => {
  expect(read([run(50, 100, 'Martin Shaw'), run(300, 106, 'Date: 8 May 2013'), run(50, 113, 'Head of Parks')])).toEqual(
    ['Martin Shaw', 'Date: 8 May 2013', 'Head of Parks'],
  );
});
