import { describe, expect, test } from 'vitest';
import { parsePolarity } from './comparators.ts';
import { parseTarget, parseTargets } from './targets.ts';

describe('a cell of a Target column', () => {
  test.each([
    ['36 plus', 36, 'count', 'gte'],
    ['3,000 (cumulative)', 3000, 'count', null],
    ['3 days', 3, 'days', null],
    ['<= 6', 6, 'count', 'lte'],
    ['≥85%', 85, 'percent', 'gte'],
    ['85%+', 85, 'percent', 'gte'],
    ['£1.3m', 1300000, 'currency', null],
    ['180 cumulative for year in the number of', 180, 'count', null],
    ['Within 12 working days', 12, 'days', 'lte'],
    ['-2.5%', -2.5, 'percent', null],
    ['3.2 per 1,000', 3.2, 'rate', null],
    ['85% minimum', 85, 'percent', 'gte'],
    ['Zero', 0, 'count', null],
    ['Top quartile', null, null, null],
    ['AA-', null, null, null],
    ['1:30', null, 'rate', null],
    ['85-90%', null, 'percent', null],
    ['5 minutes 4 seconds', null, 'minutes', null],
  ])('%s', (raw, value, unit, comparator) => {
    expect(parseTargets(raw)).toMatchObject([{ value, unit, comparator, raw }]);
  });

  test.each([
    'n/a',
    'New',
    'TBC',
    '-',
    '',
    'No target set',
    'No target – contextual',
    'N/A (trend only)',
    'amherthnasol',
  ])('%s is no target', (raw) => {
    expect(parseTarget(raw)).toBeNull();
  });

  test('letters print several', () => {
    expect(parseTargets('a) 6 Hectares b) 400 Trees')).toMatchObject([
      { label: 'a)', value: 6, unit: 'other', raw: '6 Hectares' },
      { label: 'b)', value: 400, unit: 'count', raw: '400 Trees' },
    ]);
  });

  test('it may say when, and that it is a change', () => {
    expect(parseTarget('85% by March 2025')).toMatchObject({ value: 85, due: { iso: '2025-03' } });
    expect(parseTarget('17% reduction by 2023')).toMatchObject({
      value: 17,
      due: { iso: '2023' },
      change: { value: 17, direction: 'decrease' },
    });
  });
});

describe('which way is better', () => {
  test.each([
    ['Good is: Low', 'lower'],
    ['Days lost to sickness (Minimise)', 'lower'],
    ['Bigger is better', 'higher'],
    ['é', 'higher'],
    ['↓', 'lower'],
    ['Target', 'unknown'],
    ['High or Low', 'unknown'],
  ])('%s: %s', (raw, polarity) => {
    expect(parsePolarity(raw)).toBe(polarity);
  });
});
