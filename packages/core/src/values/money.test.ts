import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMoney, parseMoney } from './money.ts';
import { defaultWords } from './vocabulary.ts';

describe('a sum of money', () => {
  test.each([
    ['£3.948m', 3948000, 'GBP'],
    ['£250k', 250000, 'GBP'],
    ['£196K', 196000, 'GBP'],
    ['£59.6k', 59600, 'GBP'],
    ['£87,499.00', 87499, 'GBP'],
    ['£1,357,617,222.50', 1357617222.5, 'GBP'],
    ['£60 000', 60000, 'GBP'],
    ['£1 250 400.', 1250400, 'GBP'],
    ['£1.3 million', 1300000, 'GBP'],
    ['£2bn', 2e9, 'GBP'],
    ['(£62,156)', 62156, 'GBP'],
    ['£0.85p', 0.85, 'GBP'],
    ['€4m', 4e6, 'EUR'],
    ['-£10m', -1e7, 'GBP'],
    ['£-3.1m', -3100000, 'GBP'],
    ['£ 195', 195, 'GBP'],
  ])('%s is %d %s', (raw, value, currency) => {
    expect(parseMoney(raw)).toMatchObject({ value, currency });
  });

  test.each(['45,000', '90k', '50 million', '?1,543,650', '£', '£m', '12%'])('%s is none', (raw) => {
    expect(findMoney(raw)).toEqual([]);
  });

  test('an ordinary space does not join a count to it', () => {
    expect(findMoney('£50 100 people').map(({ value }) => value.value)).toEqual([50]);
  });

  test('of a range both ends are given in the scale of the last', () => {
    expect(findMoney('£5-10m and £2m-£3m').map(({ value }) => [value.raw, value.value])).toEqual([
      ['£5', 5e6],
      ['10m', 1e7],
      ['£2m', 2e6],
      ['£3m', 3e6],
    ]);
  });

  test('a lost sign is read where the caller says what became of it', () => {
    const words = { ...defaultWords, currencies: { ...defaultWords.currencies, '?': 'GBP' } };
    expect(parseMoney('?1,543,650', words)).toMatchObject({ value: 1543650, currency: 'GBP' });
  });

  test('its basis is told by the words right beside it', () => {
    const text =
      'an allocation of £120K one-off, half of £180K recurrent and a one-off cost of £7,000; £500 later. The recurrent cost is £9K';
    expect(findMoney(text).map(({ value }) => value.basis)).toEqual([
      'oneOff',
      'recurrent',
      'oneOff',
      undefined,
      'recurrent',
    ]);
  });

  test('its year is printed behind or before it', () => {
    const text = '£200,000 in 2016/17, 2017/18: £5,000 and £12,000 per annum for 2024/25';
    expect(findMoney(text).map(({ value }) => value.year)).toEqual(['2016/17', '2017/18', '2024/25']);
  });

  test('two sums are not one', () => {
    expect(parseMoney('£5 or £6')).toBeNull();
  });
});

test('every printed form of a sum is read back and stands where it says', () => {
  const scales = fc.constantFrom(
    { suffix: '', factor: 1 },
    { suffix: 'k', factor: 1e3 },
    { suffix: 'm', factor: 1e6 },
    { suffix: ' million', factor: 1e6 },
    { suffix: 'bn', factor: 1e9 },
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999_999 }),
      fc.integer({ min: 1, max: 9 }),
      scales,
      (whole, tenth, { suffix, factor }) => {
        const text = `agreed £${whole.toLocaleString('en-GB')}.${tenth}${suffix} then`;
        const [sum] = findMoney(text);
        expect(sum?.value.value).toBeCloseTo(Number(`${whole}.${tenth}`) * factor, 0);
        expect(text.slice(sum?.start, sum?.end)).toBe(`£${whole.toLocaleString('en-GB')}.${tenth}${suffix}`);
      },
    ),
    { seed: 195, numRuns: 300 },
  );
});
