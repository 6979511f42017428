import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import { bold, head, items, para } from '../../test-support/paper.ts';
import { contextOf } from '../test-support/context.ts';
import { extractHeader } from './header.ts';

const read = (...blocks: readonly Block[]) =>
  extractHeader(contextOf(...blocks, head('Purpose'), para('To mend the roof of the bandstand before the winter.')), {
    signOffs: [],
    appendices: [],
  }).header;
const authors = (...blocks: readonly Block[]): readonly unknown[] =>
  read(...blocks).authors.map(({ name, role }) => name ?? role);

describe('"Report of"', () => {
  test('before what happened is a title and names nobody', () => {
    const front = [para('Parks Committee, 4 May 2031'), para('Report of Action Taken Between Meetings')];
    expect(authors(...front)).toEqual([]);
    expect(read(...front).title).toBe('Report of Action Taken Between Meetings');
  });

  test('has the title behind the dash after the post', () => {
    const front = para('Report of the Head of Parks – Review of Bandstands');
    expect(authors(front)).toEqual(['Head of Parks']);
    expect(read(front).title).toBe('Review of Bandstands');
  });

  test('keeps the department behind the dash after the post', () => {
    const front = [para('Report of the Director of Place - Highways and Transport'), para('Gritting Routes')];
    expect(authors(...front)).toEqual(['Director of Place - Highways and Transport']);
    expect(read(...front).title).toBe('Gritting Routes');
  });

  test('alone on its line has the post beneath it, and no more', () => {
    const front = [para('Report of'), para('Director of Place'), para('Ferry Fares Review'), para('4 May 2031')];
    expect(authors(...front)).toEqual(['Director of Place']);
    expect(read(...front).title).toBe('Ferry Fares Review');
  });

  test('names whom it is addressed to in capitals', () => {
    expect(read(para('REPORT OF THE DIRECTOR OF PLACE TO THE PARKS COMMITTEE ON 4 MAY 2031'))).toMatchObject({
      authors: [{ role: 'DIRECTOR OF PLACE' }],
      meeting: { name: 'PARKS COMMITTEE', date: { iso: '2031-05-04' } },
    });
  });

  test('over "to the" on the next line leaves the meeting its name', () => {
    expect(
      read(para('REPORT OF THE DIRECTOR'), para('TO THE PARKS COMMITTEE'), para('ON 4 MAY 2031')).meeting,
    ).toMatchObject({ name: 'Parks Committee', date: { iso: '2031-05-04' } });
  });
});

test('the name of a team that reports is no title', () => {
  expect(read(head('Report of Corporate Management Team'), para('Review of Bandstands')).title).toBe(
    'Review of Bandstands',
  );
});

test('to whom a report goes is no title', () => {
  const front = [
    para('Report to the Cabinet'),
    para('Meeting to be held on 4 May 2031'),
    para('Speed Limits on the Promenade'),
  ];
  expect(read(...front).title).toBe('Speed Limits on the Promenade');
});

test('the heading of a summary names no meeting', () => {
  expect(read(para('Subject: Ferry Fares'), head('Executive Summary'), para('Fares rise.')).meeting).toBeNull();
});

test('what stands at the head of every page names the meeting where nothing else does', () => {
  const context = contextOf(para('Subject: Ferry Fares'), head('Purpose'), para('To raise fares in the summer.'));
  const runningHeads = ['Exampleton Borough Council', 'Cabinet', '4 May 2031'];
  expect(extractHeader({ ...context, runningHeads }, { signOffs: [], appendices: [] }).header.meeting).toMatchObject({
    name: 'Cabinet',
    date: { iso: '2031-05-04' },
  });
});

test('a day beneath an author is no part of the post', () => {
  expect(read(para('Report author: Ann Clark, Head of Parks'), para('11 March 2031')).authors).toMatchObject([
    { name: 'Ann Clark', role: 'Head of Parks' },
  ]);
});

test('wards stand in the numbered paragraph beneath their heading', () => {
  expect(read(head('2. Wards affected'), items(['2.1', 'County-wide'])).wards).toEqual({ all: true, names: [] });
});

describe('a label', () => {
  test('over two lines is read as one', () => {
    expect(read(para('Ward(s) or groups'), para([bold('affected:'), ' Northfield and Southfield'])).wards).toEqual({
      all: false,
      names: ['Northfield', 'Southfield'],
    });
  });

  test('has no part of the paper and no sentence for the rest of its value', () => {
    expect(read(para('Subject: Ferry Fares'), para('Section 2 - Report'), para('Fares rise in May 2031.')).title).toBe(
      'Ferry Fares',
    );
  });
});
