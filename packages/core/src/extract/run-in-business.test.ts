import { describe, expect, test } from 'vitest';
import type { Block } from '../document/index.ts';
import { head, items, para } from '../test-support/paper.ts';
import { extractAttendance } from './attendance/attendance.ts';
import { extractInterests } from './attendance/interests.ts';
import { extractDecisions } from './decisions/decisions.ts';
import { contextOf } from './test-support/context.ts';

const decided = (...blocks: readonly Block[]) =>
  extractDecisions(contextOf(...blocks), 'minutes').found.map(({ minuteNumber, title, resolutions }) => [
    minuteNumber,
    title,
    ...resolutions.map(({ text }) => text),
  ]);

const front = [
  head('Minutes of Low Mere Parish Council held on 3 July 2017'),
  para('Present: Cllrs A Bright, C Dunn and E Frost'),
];

describe('minutes whose items are one paragraph each', () => {
  const coded = [
    ...front,
    para('70/17 Apologies for absence were received from Cllr I Judd (holiday).'),
    para('71/17 Declarations of interest. Cllr Dunn declared a personal interest in item 73/17.'),
    para('72/17 Bench. The Clerk told of a broken slat. It was agreed to mend the bench.'),
    para('73/17 Village hall. It was agreed to give the hall £200.'),
  ];

  test('number and name what each decides', () => {
    expect(decided(...coded)).toEqual([
      ['72/17', 'Bench', 'It was agreed to mend the bench.'],
      ['73/17', 'Village hall', 'It was agreed to give the hall £200.'],
    ]);
  });

  test('name who sent apologies and who declared an interest', () => {
    const context = contextOf(...coded);
    expect(extractAttendance(context).map(({ party, status }) => [party.name, status])).toContainEqual([
      'Cllr I Judd',
      'apologies',
    ]);
    expect(extractInterests(context).map(({ party, type }) => [party.name, type])).toEqual([
      ['Cllr Dunn', 'personal interest'],
    ]);
  });

  test('go on from headings with a number of the same shape', () => {
    expect(
      decided(
        ...front,
        head('1. Apologies'),
        para('None.'),
        items(['2.', 'Bench – It was agreed to mend the bench.'], ['3.', 'Hall – It was agreed to let the hall.']),
        head('4. Weir'),
        para('It was agreed to clear the weir.'),
      ),
    ).toEqual([
      ['2.', 'Bench', 'It was agreed to mend the bench.'],
      ['3.', 'Hall', 'It was agreed to let the hall.'],
      ['4.', 'Weir', 'It was agreed to clear the weir.'],
    ]);
  });

  test('are not the limbs of one resolution', () => {
    expect(
      decided(
        ...front,
        head('Bandstand'),
        para('RESOLVED that:'),
        items(['1.', 'Roof: mend it;'], ['2.', 'Rail: paint it;'], ['3.', 'Steps: note the report.']),
      ),
    ).toEqual([[null, 'Bandstand', 'Roof: mend it', 'Rail: paint it', 'Steps: note the report.']]);
  });

  test('are not the paragraphs of an item, numbered within it', () => {
    expect(
      decided(
        ...front,
        head('7. Bandstand'),
        items(['7.1', 'Roof: it leaks.'], ['7.2', 'Rail: it rusts.'], ['7.3', 'Steps: it was agreed to mend them.']),
      ).map(([number]) => number),
    ).toEqual(['7.']);
  });

  test('go on by letters, and open as an agenda does', () => {
    const context = contextOf(
      ...front,
      para('41a/19 To receive apologies – Cllr I Judd. The Clerk told of the roof.'),
      para('41b/19 Minutes: It was agreed to sign the minutes.'),
      para('42/19 Bench: It was agreed to mend the bench.'),
    );
    expect(extractDecisions(context, 'minutes').found.map(({ minuteNumber }) => minuteNumber)).toEqual([
      '41b/19',
      '42/19',
    ]);
    expect(
      extractAttendance(context)
        .filter(({ status }) => status === 'apologies')
        .map(({ party }) => party.name),
    ).toEqual(['Cllr I Judd']);
  });
});

test('the number of the agenda may stand behind that of the minute', () => {
  const context = contextOf(
    ...front,
    para('A48/23 1. APOLOGIES FOR ABSENCE. Cllr T Dale and Cllr P Elm.'),
    para('A49/23 2. DECLARATIONS OF INTEREST. None.'),
    para('A50/23 3. BENCH. RESOLVED that the bench be mended.'),
  );
  expect(
    extractAttendance(context)
      .filter(({ status }) => status === 'apologies')
      .map(({ party }) => party.name),
  ).toEqual(['Cllr T Dale', 'Cllr P Elm']);
});
