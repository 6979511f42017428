import { describe, expect, it } from 'vitest';
import { datesAlone, parseDue } from './due.ts';

describe('parseDue', () => {
  it.each([
    ['March 2027', '2027-03'],
    ['By the end of June 2026', '2026-06'],
    ['To be completed by 30 September 2026 subject to funding', '2026-09-30'],
    ['June 2026 (was March 2026)', '2026-06'],
    ['31/03/2026 revised to 30/06/2026', '2026-06-30'],
    ['April 2026 - June 2026', '2026-06'],
    ['Ongoing until March 2028', '2028-03'],
  ])('takes the date of %j', (raw, iso) => {
    expect(parseDue(raw).iso).toBe(iso);
  });

  it.each([
    ['Commenced October 2025', 'unknown'],
    ['2028 onwards', 'unknown'],
    ['Sept 2026 for the draft, Dec 2026 for the final plan', 'unknown'],
    ['Once in post', 'unknown'],
    ['Ongoing, reviewed in May 2027', 'ongoing'],
  ])('gives %j as printed', (raw, precision) => {
    expect(parseDue(raw)).toEqual({ iso: null, precision, raw });
  });
});

describe('datesAlone', () => {
  it('are those of a line that holds nothing else', () => {
    expect(datesAlone('Jul 2026 Dec 2026').map(({ value }) => value.iso)).toEqual(['2026-07', '2026-12']);
    expect(datesAlone('Jul 2026 for one, Dec 2026 for both')).toEqual([]);
  });
});

it('A month of a year in figures is one where no day has such a month', () => {
  expect(parseDue('03/25')).toEqual({ iso: '2025-03', precision: 'month', raw: '03/25' });
  expect(parseDue('03/04').iso).toBeNull();
});
