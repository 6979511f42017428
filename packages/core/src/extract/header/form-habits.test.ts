import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import { grid, head, items, para } from '../../test-support/paper.ts';
import { contextOf } from '../test-support/context.ts';
import { extractHeader } from './header.ts';

const read = (...blocks: readonly Block[]) =>
  extractHeader(contextOf(...blocks), { signOffs: [], appendices: [] }).header;
const purpose = [head('Purpose'), para('To mend the roof of the bandstand before the winter.')];

describe('wards', () => {
  test('are all of them where a form answers with no that some are affected', () => {
    const { wards } = read(
      para('Title: The bandstand'),
      para('Are specific wards affected? ☐ Yes ☒ No – All wards affected'),
      ...purpose,
    );
    expect(wards).toEqual({ all: true, names: [] });
  });
});

describe('a label of a front', () => {
  test('is not the other half of one that ends in a small word where it is known itself', () => {
    const { meeting } = read(
      grid(
        ['Title', 'The bandstand'],
        ['For consideration by', 'Cabinet'],
        ['Date to be considered', '4 May 2031'],
        ['Affected wards', 'All'],
      ),
      ...purpose,
    );
    expect(meeting).toMatchObject({ name: 'Cabinet', date: { iso: '2031-05-04' } });
  });

  test('may be set over two lines beside a value of one', () => {
    const { keyDecision } = read(
      grid(['Title', 'The bandstand'], ['Wards', 'All'], ['Report for Key/', 'Key Decision']),
      para('Non Key Decision:'),
      ...purpose,
    );
    expect(keyDecision).toBe(true);
  });

  test('may have lost its mark where those around it have theirs', () => {
    const { keyDecision } = read(
      para('Committee: Parks Board'),
      para('Title: The bandstand'),
      para('Key Decision No'),
      para('Date: 4 May 2031'),
      ...purpose,
    );
    expect(keyDecision).toBe(false);
  });

  test('stands above its number beside the name of the body', () => {
    const { reportRef } = read(
      head('Report No. London Borough of Oxley'),
      para('PKS31014'),
      para('Title: The bandstand'),
      ...purpose,
    );
    expect(reportRef).toBe('PKS31014');
  });

  test('of the item of an agenda may stand among the lines of another value', () => {
    const front = read(
      grid(['Meeting', 'Council'], ['Meeting date', '4 May 2031\nAgenda item number\n9'], ['Title', 'The bandstand']),
      ...purpose,
    );
    expect(front).toMatchObject({ agendaItem: '9', meeting: { name: 'Council', date: { iso: '2031-05-04' } } });
  });
});

test('a planning report whose number has no label is called by what is proposed', () => {
  const front = read(
    para('Item 3 31/00512/COU'),
    para('Ward: Priory'),
    para('Proposal: Change of use of the bandstand to a shop'),
    para('Case officer: Ann Clark'),
    para('Planning Committee 4 May 2031'),
    ...purpose,
  );
  expect(front).toMatchObject({
    title: 'Change of use of the bandstand to a shop',
    reportRef: '31/00512/COU',
    authors: [{ name: 'Ann Clark' }],
    meeting: { name: 'Planning Committee', date: { iso: '2031-05-04' } },
  });
});

describe('the author', () => {
  test('is the officer by whom a paper without a director is, and none that a director or member lays before a meeting', () => {
    const by = (who: string) =>
      read(para(`By: ${who}`), para('To: Cabinet - 4 May 2031'), para('Subject: The bandstand'), ...purpose);
    expect(by('Ann Clark, Parks Research Officer').authors).toMatchObject([{ name: 'Ann Clark' }]);
    const directed = by('Bob Dale, Director of Parks');
    expect(directed.authors).toEqual([]);
    expect(directed.directors).toMatchObject([{ name: 'Bob Dale' }]);
  });

  test('may be named in a numbered line beneath a heading at the end', () => {
    const { authors } = read(
      para('Title: The bandstand'),
      ...purpose,
      head('6. Report author(s) and contact'),
      items(['6.1.', 'Ann Clark, Head of Parks, 020 7946 0018, a.clark@oxley.gov.uk']),
    );
    expect(authors).toMatchObject([{ name: 'Ann Clark' }]);
  });

  test('is the clerk alone where the subject stands behind a dash', () => {
    const { title, authors } = read(
      para('Oxham Parish Council'),
      para('REPORT OF THE CLERK - INTERNAL AUDIT'),
      ...purpose,
    );
    expect(title).toBe('INTERNAL AUDIT');
    expect(authors[0]?.raw).not.toContain('AUDIT');
  });
});

describe('access', () => {
  const exempt = { id: 'app-1', text: '', evidence: [], confidence: 1, label: '2', title: 'Prices', attached: null };

  test('is in part where a form says that the paper contains what is exempt and an appendix is withheld', () => {
    const { access } = extractHeader(
      contextOf(
        para('Title: The bandstand'),
        para('Does the report contain confidential or exempt information? Yes'),
        ...purpose,
      ),
      { signOffs: [], appendices: [{ ...exempt, access: 'exempt' }] },
    ).header;
    expect(access?.status).toBe('partExempt');
  });

  test('is in part where a sentence in a paragraph withholds an appendix', () => {
    const { access } = read(
      para('Title: The bandstand'),
      head('2. Reason'),
      para('To let the contract. Appendix 1 is confidential under paragraph 14 of Schedule 12A.'),
    );
    expect(access).toEqual({ status: 'partExempt', paragraphs: [14] });
  });

  test('is public where a line calls the item open', () => {
    expect(read(para('Title: The bandstand'), para('AN OPEN PUBLIC ITEM'), ...purpose).access?.status).toBe('public');
  });
});

test('a body is named once where the meeting of the same name stands beside it', () => {
  const { body, meeting } = read(
    para('OXHAM BOROUGH COUNCIL COUNCIL'),
    para('4 May 2031'),
    head('The bandstand'),
    ...purpose,
  );
  expect(body?.name).toBe('Oxham Borough Council');
  expect(meeting?.name).toBe('Council');
});
