import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates, parseDate } from './dates.ts';

describe('a date that a field prints', () => {
  test.each([
    ['4 th March 2016', '2016-03-04', 'day'],
    ['07 June 2022', '2022-06-07', 'day'],
    ['TUESDAY 19 JULY 2016', '2016-07-19', 'day'],
    ['21/11/2018', '2018-11-21', 'day'],
    ['8.12.17', '2017-12-08', 'day'],
    ['14.07.2021', '2021-07-14', 'day'],
    ['27th January , 2009', '2009-01-27', 'day'],
    ['Wed 23 Mar 2022', '2022-03-23', 'day'],
    ['11 May, 2022', '2022-05-11', 'day'],
    ['AB 26.08.2018', '2018-08-26', 'day'],
    ['26ain Chwefror 2021', '2021-02-26', 'day'],
    ['Dydd Mawrth, 7ed Ionawr, 2025', '2025-01-07', 'day'],
    ['2023-03-14', '2023-03-14', 'day'],
    ['Not before 12/02/2021', '2021-02-12', 'day'],
    ['Thursday 26 February 2015 at 10.00 am', '2015-02-26', 'day'],
    ['15-Mar-15', '2015-03-15', 'day'],
    ['March 24, 2014', '2014-03-24', 'day'],
    ['30 April 2024 (revised)', '2024-04-30', 'day'],
    ['Jul 2017', '2017-07', 'month'],
    ['Apr 16', '2016-04', 'month'],
    ['June ’23', '2023-06', 'month'],
    ['by end of May 2024', '2024-05', 'month'],
    ['05/2021', '2021-05', 'month'],
    ['2016-07', '2016-07', 'month'],
    ['2011-12', '2011/12', 'financialYear'],
    ['Q3 2013/14', '2013-Q3', 'quarter'],
    ['2013/14 Q3', '2013-Q3', 'quarter'],
    ['Quarter 2 2019', '2019-Q2', 'quarter'],
    ['2022/23', '2022/23', 'financialYear'],
    ['2022-23', '2022/23', 'financialYear'],
    ['2003/4', '2003/04', 'financialYear'],
    ['1999/2000', '1999/00', 'financialYear'],
    ['2018', '2018', 'year'],
    ['Autumn 2023', '2023', 'year'],
    ['Ongoing.', null, 'ongoing'],
    ['yn parhau', null, 'ongoing'],
    ['within six months', null, 'relative'],
    ['1-2 years', null, 'relative'],
    ['23 June', null, 'unknown'],
    ['23 June :30', null, 'unknown'],
  ])('%s is %s to the %s', (raw, iso, precision) => {
    expect(parseDate(raw)).toEqual({ iso, precision, raw });
  });

  test.each([
    ...[
      '62/21',
      '1/18',
      '08/20',
      '15/431',
      'ES/2021',
      'ABCD.18.071',
      'D32358',
      '23/00097',
      '5.1.7',
      '2022 - 2025',
      '2022-2025',
      '2026-28',
    ],
    ...['31/02/2016', '30 February 2016', '12/13/2015', 'TBC', 'Jan 2016 Apr 2016', '', 'Housing', '14:30', '100%'],
  ])('%s is none', (raw) => {
    expect(parseDate(raw)).toBeNull();
  });
});

describe('dates in a running text', () => {
  const found = (text: string): (string | null)[][] => findDates(text).map(({ value }) => [value.raw, value.iso]);

  test('each is found with its place', () => {
    const text = 'The meeting of Tuesday 24 March 2015, put off from 3/3/15';
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Tuesday 24 March 2015',
      '3/3/15',
    ]);
  });

  test('references and numbers of minutes, versions and sections are passed over', () => {
    expect(found('minute 62/21, report 15/431, ref FD/2021/22, section 5.1.12, version 1.2.15, item 24/00097')).toEqual(
      [],
    );
    expect(found('5.1.12 The Commission agreed')).toEqual([]);
  });

  test('a dated note at the beginning of a text is no section number', () => {
    expect(found('9.12.16 - first draft circulated')).toEqual([['9.12.16', '2016-12-09']]);
  });

  test('a bare year counts only where a word makes it one', () => {
    expect(found('2019 places were offered by 2020, and 2,021 since 2022.')).toEqual([
      ['2020', '2020'],
      ['2022', '2022'],
    ]);
  });

  test('a month with two digits is a day without a year unless it is abbreviated or has an apostrophe', () => {
    expect(found('from April 15 to Sep 16 and June ’17')).toEqual([
      ['April 15', null],
      ['Sep 16', '2016-09'],
      ['June ’17', '2017-06'],
    ]);
  });

  test('the ends of a span of days and of months are two dates', () => {
    expect(found('Dec 2014-Jan 2015')).toEqual([
      ['Dec 2014', '2014-12'],
      ['Jan 2015', '2015-01'],
    ]);
    expect(found('between 6–10 October 2014')).toEqual([['10 October 2014', '2014-10-10']]);
  });

  test('a span of years is neither a year nor a financial year', () => {
    expect(found('the plan for 2015 - 2018, by 2026-28 and 2011–14')).toEqual([]);
  });
});

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const ordinal = (day: number): string =>
  day % 10 === 1 && day !== 11
    ? 'st'
    : day % 10 === 2 && day !== 12
      ? 'nd'
      : day % 10 === 3 && day !== 13
        ? 'rd'
        : 'th';

const aDay = fc.date({ min: new Date('1971-01-01'), max: new Date('2069-12-31'), noInvalidDate: true });
const seeded = { seed: 20240131, numRuns: 300 };

test('every printed form of a day is read back', () => {
  fc.assert(
    fc.property(aDay, (date) => {
      const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
      const name = months[month] ?? '';
      const two = (value: number): string => String(value).padStart(2, '0');
      const shortYear = two(year % 100);
      const forms = [
        `${day} ${name} ${year}`,
        `${two(day)} ${name.slice(0, 3)} ${year}`,
        `${day}${ordinal(day)} ${name}, ${year}`,
        `${day} ${ordinal(day)} ${name} ${year}`,
        `${weekdays[date.getUTCDay()]} ${day} ${name.toUpperCase()} ${year}`,
        `${day}/${month + 1}/${year}`,
        `${two(day)}.${two(month + 1)}.${year}`,
        `${two(day)}-${two(month + 1)}-${year}`,
        `${day}/${month + 1}/${shortYear}`,
        `${day}.${month + 1}.${shortYear}`,
        `${day} ${name.slice(0, 3)} ${shortYear}`,
        date.toISOString().slice(0, 10),
      ];
      for (const form of forms) {
        const iso = date.toISOString().slice(0, 10);
        expect([form, parseDate(form)?.iso]).toEqual([form, iso]);
        expect(findDates(`agreed (${form}) in full`).map(({ value }) => value.iso)).toEqual([iso]);
      }
    }),
    seeded,
  );
});

test('whatever the text, what is found is where it says and in order', () => {
  const pieces = fc.constantFrom(
    '3',
    '14',
    '2016',
    '/',
    '.',
    '-',
    ' ',
    'March',
    'Apr',
    'th',
    'Q3',
    'by',
    'within',
    'six',
    'months',
    '15',
    ',',
    '’',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { value, start, end } of findDates(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toBe(value.raw);
        last = end;
      }
    }),
    seeded,
  );
});
