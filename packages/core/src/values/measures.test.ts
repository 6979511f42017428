import { describe, expect, test } from 'vitest';
import type { MeasureReading } from './measure-reading.ts';
import { isMeasure, readMeasures } from './measures.ts';

const measure = (text: string, { measureStart, end }: MeasureReading): string => text.slice(measureStart, end);
const read = (text: string): readonly (readonly unknown[])[] =>
  readMeasures(text).map((reading) => [
    measure(text, reading),
    reading.value,
    reading.unit,
    reading.comparator,
    reading.baseline?.value ?? null,
  ]);

describe('one level in one text', () => {
  test.each([
    ['80% of tenants in touch with housing services;', 'of tenants in touch with housing services', 80, null],
    ['70% young tenants with a tenancy plan', 'young tenants with a tenancy plan', 70, null],
    ['85% 18-24 year old tenants in work', '18-24 year old tenants in work', 85, null],
    ['48% 18,19,20 year old tenants in work', '18,19,20 year old tenants in work', 48, null],
    ['7% long-term arrears for older tenants', 'long-term arrears for older tenants', 7, null],
    [
      "Over 55% of files are 'sound' or 'strong' by the grading guide",
      "Over 55% of files are 'sound' or 'strong' by the grading guide",
      55,
      'gt',
    ],
    [
      '70% of plans are looked at on a three monthly basis or less',
      'of plans are looked at on a three monthly basis or less',
      70,
      null,
    ],
    [
      "'In contact' with 80% of tenants at least every 6 weeks",
      "'In contact' with 80% of tenants at least every 6 weeks",
      80,
      null,
    ],
    ['Lose contact with no more than 15% of tenants', 'Lose contact with no more than 15% of tenants', 15, 'lte'],
    [
      '60% of all pupils are taught in rated schools for years 5, 8 and 10',
      'of all pupils are taught in rated schools for years 5, 8 and 10',
      60,
      null,
    ],
    ['After-18: 70% tenants/ leaseholders in work', 'After-18: 70% tenants/ leaseholders in work', 70, null],
    [
      '100% of pupils set at least 3 levels growth KS1-KS2',
      'of pupils set at least 3 levels growth KS1-KS2',
      100,
      null,
    ],
    ['Turn-out at 85% or above', 'Turn-out at 85% or above', 85, 'gte'],
    [
      'Length of void indicator improves to 3.5% or less',
      'Length of void indicator improves to 3.5% or less',
      3.5,
      'lte',
    ],
    ['Improve turn-out to 65%', 'Improve turn-out to 65%', 65, null],
    [
      'Housing System (HS) reports show improvement from baseline to 80%',
      'Housing System (HS) reports show improvement from baseline to 80%',
      80,
      null,
    ],
    ['95%+ satisfaction', 'satisfaction', 95, 'gte'],
    ['≥ 90% of cases closed', 'of cases closed', 90, 'gte'],
    ['Satisfaction at or above 75%', 'Satisfaction at or above 75%', 75, 'gte'],
    ['Ninety per cent of plans agreed', 'Ninety per cent of plans agreed', 90, null],
  ])('%s', (text, expected, value, comparator) => {
    expect(read(text)).toEqual([[expected, value, 'percent', comparator, null]]);
  });

  test.each([
    ['Rounds reduce to 20 per crew', 20, 'count', null],
    ['Four press articles', 4, 'count', null],
    ['At least three occasions a year for tenants to meet with Cabinet Members', 3, 'count', 'gte'],
    ['In new Area Housing Units optimum 60 tenants that they are working with at any one time', 60, 'count', null],
    ['All complaints answered within 10 working days', 10, 'days', 'lte'],
    ['Reduce admissions (aged 10-17) to 180 per 100,000', 180, 'rate', null],
    ['Deliver savings of £2.5m by March 2026', 2500000, 'currency', null],
  ])('%s', (text, value, unit, comparator) => {
    expect(readMeasures(text)).toMatchObject([
      { start: 0, end: text.length, measureStart: 0, value, unit, comparator },
    ]);
  });

  test.each([
    'Improved confidence levels through annual survey',
    'All Repairs and Voids workers have phones',
    'Increase recycling rates in the district',
    'By 2028, maintain the rate of starts',
  ])('a level in words has no value: %s', (text) => {
    expect(readMeasures(text)).toMatchObject([{ value: null, unit: null, comparator: null, raw: text, stated: true }]);
  });

  test('a range is no one level', () => {
    expect(readMeasures('90-95% of calls answered')).toMatchObject([
      { value: null, unit: 'percent', raw: '90-95%', polarity: 'range' },
    ]);
    expect(readMeasures('Between 85% and 95% attendance')).toMatchObject([{ value: null, polarity: 'range' }]);
  });
});

describe('a level and where it starts from', () => {
  test.each([
    ['Nursery Years – Increase from 40% to 90% Good Level of Learning', 90, 40],
    ['KS2 – Level 4, Music, Art, Drama 49% to 55%', 55, 49],
    ['KS4 – 5A*-C (French & Maths) from 12.7% to 35%', 35, 12.7],
    ['Long-term arrears reduced from 12.7% to 9%', 9, 12.7],
    ['Arrears will have fallen from 7.9% in 2021/22 to below 5%.', 5, 7.9],
    ['Increase tenants registered for gardens from 143 to 163', 163, 143],
    ['Average wait reduced from 45 days to 30 days', 30, 45],
    ['Will have increased to at least 85% (2021/22: District 84.5%)', 85, 84.5],
    ['Cynyddu presenoldeb o 85% i 90%', 90, 85],
  ])('%s', (text, value, baseline) => {
    expect(readMeasures(text)).toMatchObject([{ start: 0, value, baseline: { value: baseline } }]);
  });

  test('the date it was measured at is its period', () => {
    const text = 'Vacancies were 10.98% at Feb 2014 – reduce to 9% or better and set further targets';
    expect(readMeasures(text)).toMatchObject([
      {
        end: text.length,
        value: 9,
        comparator: 'lte',
        raw: '9% or better',
        polarity: 'lower',
        baseline: { value: 10.98, raw: '10.98%', period: 'Feb 2014' },
      },
    ]);
  });

  test('a level that is kept is both', () => {
    expect(readMeasures('The share will be maintained at the current level of 63%')).toMatchObject([
      { value: 63, comparator: 'eq', baseline: { value: 63 } },
    ]);
  });

  test('a level that is left without one to reach has no value', () => {
    expect(readMeasures('Severe arrears will have reduced from 5%')).toMatchObject([
      { value: null, unit: 'percent', baseline: { value: 5 }, polarity: 'lower' },
    ]);
  });
});

describe('a change', () => {
  test('by so much is the value where no level is printed', () => {
    expect(readMeasures('Gap between tenants and all residents closes by 4% in arrears')).toMatchObject([
      { value: 4, unit: 'percent', change: { value: 4, direction: 'decrease' }, polarity: 'lower' },
    ]);
    expect(readMeasures('Gap between tenants and all residents closes by a further 4%')).toMatchObject([{ value: 4 }]);
  });

  test('stands beside the level where both are printed', () => {
    expect(readMeasures('Increase number of shared gardens by 20 from 352 to 372')).toMatchObject([
      { value: 372, baseline: { value: 352 }, change: { value: 20, unit: 'count', direction: 'increase', raw: '20' } },
    ]);
  });

  test('the places it starts from are not levels to reach', () => {
    expect(
      readMeasures('Smoking will have decreased by 9 percentage points from 28.1% in the east and 20.1% in the west'),
    ).toMatchObject([{ value: 9, change: { value: 9 }, baseline: { value: 28.1 } }]);
  });
});

describe('several levels in one text', () => {
  test('joined by "with"', () => {
    expect(read('100% Tenants at Risk with a plan with 70% visited within four months')).toEqual([
      ['Tenants at Risk with a plan', 100, 'percent', null, null],
      ['visited within four months', 70, 'percent', null, null],
    ]);
  });

  test('listed, each with where it starts from', () => {
    expect(read('Key Stage (KS) 1 – Level 2+ 50% increase to 65% Music, Art 37% to 55% and Drama 56% to 65%')).toEqual([
      ['Key Stage (KS) 1 – Level 2+ 50% increase to 65% Music', 65, 'percent', null, 50],
      ['Art 37% to 55%', 55, 'percent', null, 37],
      ['Drama 56% to 65%', 65, 'percent', null, 56],
    ]);
  });

  test('run together behind a task', () => {
    expect(
      read(
        'Baseline established and target set Increase hosts for students from 143 to 163 Increase hosts for over 16s by 8',
      ),
    ).toEqual([
      ['Increase hosts for students from 143 to 163', 163, 'count', null, 143],
      ['Increase hosts for over 16s by 8', 8, 'count', null, null],
    ]);
  });

  test('run together with nothing but a figure to part them', () => {
    expect(
      read('70% plans done on time 50% of all plans to be rated sound 60% of all plans to be rated sound').map(
        ([text, value]) => [text, value],
      ),
    ).toEqual([
      ['plans done on time', 70],
      ['of all plans to be rated sound', 50],
      ['of all plans to be rated sound', 60],
    ]);
  });

  test('each behind a joining word with a figure of its own', () => {
    expect(
      read(
        'By April 2027, spend in the district will be 45%, with 35% of it with small firms, 10% with charities and 5% with co-ops',
      ).map(([text, value]) => [text, value]),
    ).toEqual([
      ['By April 2027, spend in the district will be 45%', 45],
      ['of it with small firms', 35],
      ['with charities', 10],
      ['with co-ops', 5],
    ]);
    expect(read('Reach 1347 in year1 and 26,937 by year 5').map(([, value]) => value)).toEqual([1347, 26937]);
  });
});

describe('numbers that are no levels', () => {
  test.each([
    ['85% 18-24 year old tenants', '18-24 year old'],
    ['48% 18,19,20 year old tenants', '18,19,20 year old'],
    ['60% of pupils in years 5, 8 and 10', 'years 5, 8 and 10'],
    ['Increase hosts for over 16s by 8', 'over 16s'],
    ['Reduce starts (aged 10-17) by 5%', 'aged 10-17'],
    ['75% of people aged 65 and over at home', 'aged 65 and over'],
    ['Level 3+ 50% to 65%', 'Level 3+'],
  ])('%s is about %s', (text, cohort) => {
    expect(readMeasures(text).map((reading) => reading.cohort)).toEqual([cohort]);
  });

  test('the date to reach it by is its due date', () => {
    expect(readMeasures('By 2028, 65% of staff trained')).toMatchObject([{ value: 65, due: { iso: '2028' } }]);
    expect(readMeasures('Complete 90% of audits by 31 March 2025')).toMatchObject([
      { value: 90, due: { iso: '2025-03-31' } },
    ]);
  });
});

describe('a cell of a column of measures', () => {
  test.each([
    '90% of plans done',
    'Two events',
    'All staff trained in it',
    'Improved confidence levels',
    'Reduction in voids by 5%',
    'No overdue reviews',
  ])('names a level: %s', (text) => {
    expect(isMeasure(text)).toBe(true);
  });

  test.each([
    ...[
      'Establish numerical baseline',
      'Establish a baseline',
      'Baseline established and staged targets set',
      'Baseline for other years',
      'Baseline of those in arrears established',
    ],
    ...[
      'Impact measures established',
      'Board approve policy and impact measures established',
      'Agree measures as part of Plan',
      'Establish baseline and set improvement targets',
    ],
    ...[
      'Arrears, visits and repairs reports are provided to managers monthly',
      "'In contact' data provided monthly",
      'Monthly reporting, where needed, on all measurable data provided for Improvement Board',
    ],
    ...[
      'Implementation of information framework for contract which captures data',
      'Themes identified and reported to the Sub Group',
      'Team size to be determined as part of phase two re-design',
    ],
    ...[
      'Checked files rated as less than sound show suitable challenge',
      'Establish baseline and set improvement targets repeat measures to achieve:',
      'Establish baseline by March 2015',
      'Reports to Cabinet every 3 months',
      '',
    ],
  ])('names a task: %s', (text) => {
    expect(isMeasure(text)).toBe(false);
  });

  test('a text too long to be a measure is none', () => {
    expect(isMeasure('5% '.repeat(2000))).toBe(false);
  });
});

describe('what stands around a level', () => {
  const measures = (text: string): readonly (readonly unknown[])[] =>
    readMeasures(text).map((reading) => [measure(text, reading), reading.value, reading.due?.iso]);

  test('a further ambition behind a comma is a level of its own, reached at the end of its span', () => {
    expect(
      measures('The fleet to reach net zero by 2041, with an ambition to see a 70% reduction by 2033 to 2035'),
    ).toEqual([
      ['The fleet to reach net zero by 2041', null, '2041'],
      ['an ambition to see a 70% reduction by 2033 to 2035', 70, '2035'],
    ]);
  });

  test('a level may have a name, where it is to be reached by a date', () => {
    expect(measures('Become carbon neutral by 2035')).toEqual([['Become carbon neutral by 2035', null, '2035']]);
    expect(measures('Support firms on the way to net zero')).toEqual([]);
  });

  test('a word that joins a sentence to the one before is no part of the measure', () => {
    expect(measures('Absence falls to 5%. Additionally, lateness falls to 3%')).toEqual([
      ['Absence falls to 5%', 5, undefined],
      ['lateness falls to 3%', 3, undefined],
    ]);
  });

  test('a financial year in short is no figure', () => {
    expect(readMeasures('More people use the site (24/25 baseline: 1,200)').every(({ value }) => value === null)).toBe(
      true,
    );
  });
});
