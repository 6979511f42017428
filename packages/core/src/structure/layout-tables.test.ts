import { describe, expect, test } from 'vitest';
import { table, tableCell, tableRow } from '../document/index.ts';
import { grid, items, lexicon, para } from '../test-support/paper.ts';
import { readLayoutTables } from './layout-tables.ts';
import { tableFlow } from './linearise.ts';
import { show } from './test-support/show.ts';

const read = (...rows: readonly (readonly string[])[]) => show(readLayoutTables([tableFlow(grid(...rows))], lexicon));

describe('a grid with a column of numbers', () => {
  test('becomes fields marked with them', () => {
    expect(
      read(['1', 'Decision reference', 'OD/2031/07'], ['2', 'Wards affected', 'Mill'], ['3', 'Key decision', 'No']),
    ).toEqual([
      'field 1 Decision reference = OD/2031/07',
      'field 2 Wards affected = Mill',
      'field 3 Key decision = No',
    ]);
  });

  test('becomes items of business where something is resolved in it', () => {
    expect(
      read(
        ['1', 'Apologies', 'Cllr Ann Hill was absent.', ''],
        ['2', 'Bandstand', 'Resolved to mend the roof.', 'Clerk'],
      ),
    ).toEqual([
      'heading 1 Apologies',
      'Cllr Ann Hill was absent.',
      'heading 2 Bandstand',
      'Resolved to mend the roof.',
      'Clerk',
    ]);
  });

  test('is a list where the numbers stand beside text alone, behind a blank column or not', () => {
    expect(read(['', '(a)', 'note the plan and'], ['', '(b)', 'agree the sum.'])).toEqual([
      'item (a) note the plan and',
      'item (b) agree the sum.',
    ]);
  });

  test('stays a table where its second column holds no labels', () => {
    expect(read(['1', 'Mill Lane', 'new roof'], ['2', 'High Street', 'new door'])).toEqual(['table 2x3']);
  });
});

describe('the card of a measure', () => {
  test('stays a table, for its name is no label', () => {
    expect(
      read(['**Calls answered in time**', 'GREEN', ''], ['Latest: 94%', 'Target: 90%, Floor: 85%', 'Previous: 89%']),
    ).toEqual(['table 2x3']);
  });
});

describe('a grid of labels and values', () => {
  test('becomes fields', () => {
    expect(
      read(['Report author', 'Ann Clark'], ['Wards affected:', 'Mill'], ['**Bandstand keeper**', 'Bob Dale']),
    ).toEqual(['field Report author = Ann Clark', 'field Wards affected: = Mill', 'field Bandstand keeper = Bob Dale']);
  });

  test('keeps the paragraphs of a value apart', () => {
    expect(read(['Reasons', 'The roof leaks.\nThe rail is rusty.'])).toEqual([
      'field Reasons = The roof leaks. | The rail is rusty.',
    ]);
  });

  test('goes on with the value above where the label cell is blank, sentences cut by the row made whole', () => {
    expect(
      read(['Recommendations', 'To agree the sum and'], ['', 'to mend the roof'], ['', 'To note the plan']),
    ).toEqual(['field Recommendations = To agree the sum and to mend the roof | To note the plan']);
  });

  test('joins a label that is split over two rows', () => {
    expect(
      read(
        ['Report author', 'Ann Clark'],
        ['Financial Implications and', 'The sum is small'],
        ['Risk Considerations:', 'and the risk is less'],
      ),
    ).toEqual([
      'field Report author = Ann Clark',
      'field Financial Implications and Risk Considerations: = The sum is small and the risk is less',
    ]);
  });

  test('reads cells that hold both label and value, two to a row', () => {
    expect(
      read(
        ['Author: Ann Clark', 'Job title: Parks Manager'],
        ['Decision maker: The Mayor', 'Decision forum: Parks Board'],
      ),
    ).toEqual([
      'field Author = Ann Clark',
      'field Job title = Parks Manager',
      'field Decision maker = The Mayor',
      'field Decision forum = Parks Board',
    ]);
  });

  test('reads pairs of label and value, two to a row', () => {
    expect(
      read(['Report author', 'Ann Clark', 'Telephone', '01000 555'], ['Wards affected', 'Mill', 'Key decision', 'No']),
    ).toEqual([
      'field Report author = Ann Clark',
      'field Telephone = 01000 555',
      'field Wards affected = Mill',
      'field Key decision = No',
    ]);
  });

  test('reads pairs of a card whose values could be labels elsewhere', () => {
    expect(
      read(
        ['Ref', 'R1', 'Risk title', 'Flood'],
        ['Risk owner', 'Director of Finance', 'Portfolio holder', 'Cllr Hill'],
        ['Likelihood', '3', 'Impact', '4'],
      ).slice(2, 4),
    ).toEqual(['field Risk owner = Director of Finance', 'field Portfolio holder = Cllr Hill']);
  });

  test('keeps the labels of a tracking grid that was never filled in', () => {
    const rows = read(
      ['Chief Executive', 'Cabinet Member', 'Ward Members'],
      ['Scrutiny', 'Cabinet', 'Council'],
      ['', '', ''],
    );
    expect(rows.slice(0, 3)).toEqual(['field Chief Executive = ', 'field Cabinet Member = ', 'field Ward Members = ']);
  });

  test('reads a ticked cell as a label with its box', () => {
    expect(
      read(
        ['Author: Ann Clark', 'Job title: Clerk'],
        ['Wards affected: Mill', 'Key decision: No'],
        ['Ongoing cost ☒', '☐ Saving'],
      ),
    ).toEqual([
      'field Author = Ann Clark',
      'field Job title = Clerk',
      'field Wards affected = Mill',
      'field Key decision = No',
      'field Ongoing cost = ☒',
      'field Saving = ☐',
    ]);
  });

  test('reads a row of one cell that holds its label and value as a field, and one that holds neither as text', () => {
    const rows = read(['Author: Ann Clark', 'Job title: Clerk'], ['Wards affected: Mill', ''], ['Bands are loud.', '']);
    expect(rows.slice(2)).toEqual(['field Wards affected = Mill', 'Bands are loud.']);
  });

  test('reads a label cell that spans the grid as a heading', () => {
    expect(read(['Report author', 'Ann Clark'], ['CONSULTATION', ''], ['Wards affected', 'Mill'])[1]).toBe(
      'heading CONSULTATION',
    );
  });
});

describe('other tables that only lay text out', () => {
  test('a column of paragraph numbers becomes numbered text', () => {
    expect(
      read(['1.1', 'The roof leaks.'], ['1.2', 'The rail is rusty.\nIt is old.'], ['', 'So is the stand.']),
    ).toEqual(['item 1.1 The roof leaks.', 'item 1.2 The rail is rusty.', 'It is old.', 'So is the stand.']);
  });

  test('minutes with whose action it is beside them become headed by their titles', () => {
    expect(
      read(
        ['31/01', '**Bandstand**\nRESOLVED to mend the roof.', 'Clerk'],
        ['31/02', '**Weir**\nThe weir was seen.\nIt is deep.', ''],
        ['31/03', 'The meeting closed at nine.', ''],
      ),
    ).toEqual([
      'heading 31/01 Bandstand',
      'RESOLVED to mend the roof.',
      'Clerk',
      'heading 31/02 Weir',
      'The weir was seen.',
      'It is deep.',
      'item 31/03 The meeting closed at nine.',
    ]);
  });

  test('a list of numbered things and their owners stays a table', () => {
    expect(read(['1', 'Mend the roof', 'Ann Clark'], ['2', 'Paint the rail', 'Bob Dale'])).toEqual(['table 2x3']);
  });

  test('a box becomes what stands in it', () => {
    const box = table([tableRow([tableCell([para('That Cabinet:'), items(['1.', 'note the report'])])])]);
    expect(show(readLayoutTables([tableFlow(box)], lexicon))).toEqual(['That Cabinet:', 'item 1. note the report']);
  });

  test('a table with columns the lexicon knows stays one', () => {
    expect(read(['Risk', 'Likelihood', 'Impact'], ['Rain', '2', '3'])).toEqual(['table 2x3']);
  });

  test('a table with such columns stays one where its rows begin with labels', () => {
    expect(
      read(
        ['Action', 'Lead', 'Due date'],
        ['Consultation', 'Ann Clark', 'May'],
        ['Recommendations', 'Bob Dale', 'June'],
      ),
    ).toEqual(['table 3x3']);
  });

  test('a table of figures without known labels stays one', () => {
    expect(read(['Bands', '12'], ['Choirs', '3'], ['Dances', '7'])).toEqual(['table 3x2']);
  });
});

describe('a form with numbered rows in it', () => {
  test('keeps them with the row that leads in to them', () => {
    expect(
      read(
        ['Purpose of report:', 'To agree the plan.'],
        ['Recommendations: That the Committee resolves to:', ''],
        ['1.', 'Note the survey of the roof.'],
        ['2.', 'Agree the sum.'],
        ['3.', 'Choose the slate.'],
      ),
    ).toEqual([
      'field Purpose of report: = To agree the plan.',
      'field Recommendations = That the Committee resolves to: | item 1. Note the survey of the roof. | item 2. Agree the sum. | item 3. Choose the slate.',
    ]);
  });
});

describe('a page of minutes set as a table', () => {
  test('has its items under their titles, whatever its head says', () => {
    const cell = (...texts: readonly string[]) => tableCell(texts.map(para));
    const flow = tableFlow(
      table([
        tableRow([tableCell([para('No.')], { header: true }), tableCell([para('Item')], { header: true })]),
        tableRow([cell('61'), cell('Apologies', 'Minutes:', 'Councillor Ives was away.')]),
        tableRow([cell('62'), cell('Bandstand', 'Minutes:', 'RESOLVED: That the roof be mended.')]),
      ]),
    );
    expect(show(readLayoutTables([flow], lexicon)).filter((line) => line.startsWith('heading'))).toEqual([
      'heading 61 Apologies',
      'heading 62 Bandstand',
    ]);
  });
});

test('minutes numbered from a book of minutes have their items under their titles, run together in their cells or not', () => {
  expect(
    read(
      ['B/2031/41', 'Apologies\nCllr Dent sent his apologies.'],
      ['B/2031/42', 'Bandstand\na) The roof leaks.\nb) RESOLVED to mend it.'],
    ),
  ).toEqual([
    'heading B/2031/41 Apologies',
    'Cllr Dent sent his apologies.',
    'heading B/2031/42 Bandstand',
    'a) The roof leaks.',
    'b) RESOLVED to mend it.',
  ]);
});

test('labels that alternate with their values in one row are fields', () => {
  expect(read(['Present:', 'Cllrs Ives, Hill', 'Apologies:', 'Cllr Dent'])).toEqual([
    'field Present: = Cllrs Ives, Hill',
    'field Apologies: = Cllr Dent',
  ]);
});

test('the head of a paper in one row of boxes becomes its lines', () => {
  expect(read(['Weirdale Council\nParks Board\nReport by the Director of Parks', 'Item 2\n3 October 2031'])).toEqual([
    'Weirdale Council',
    'Parks Board',
    'Report by the Director of Parks',
    'Item 2',
    '3 October 2031',
  ]);
});

describe('an agenda set in one table', () => {
  const items = [
    ['1.', 'Apologies', ''],
    ['2.', 'Minutes of 4 May 2031', '1 - 8'],
    ['3.', 'The quay', '9 - 22'],
  ];

  test('becomes its head and its items, each with its pages', () => {
    expect(read(['Harbour Board', '', ''], ['AGENDA', '', ''], ...items)).toEqual([
      'Harbour Board',
      'AGENDA',
      'item 1. Apologies',
      'item 2. Minutes of 4 May 2031',
      '1 - 8',
      'item 3. The quay',
      '9 - 22',
    ]);
  });

  test('is a table where it has no head', () => {
    expect(read(['No.', 'Item', 'Page'], ...items)).toHaveLength(1);
  });
});
