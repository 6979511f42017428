import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Marker } from './marker.ts';
import { followMarker, isSuccessor, opensBelow } from './marker-order.ts';
import { matchMarker } from './match-marker.ts';
import { parseMarker } from './parse-marker.ts';

const of = (raw: string): Marker => {
  const marker = parseMarker(raw);
  if (marker === null) throw new Error(`${raw} is no marker`);
  return marker;
};

describe('the marker at the beginning of a text', () => {
  test.each([
    ['1. To note', '1.', 'decimal', [1]],
    ['1 Purpose', '1', 'decimal', [1]],
    ['10 Recommendation(s)', '10', 'decimal', [10]],
    ['1) note', '1)', 'decimal', [1]],
    ['(1) note', '(1)', 'decimal', [1]],
    ['1.1 the report', '1.1', 'multilevel', [1, 1]],
    ['1.10.3 The panel', '1.10.3', 'multilevel', [1, 10, 3]],
    ['2.0 Background', '2.0', 'multilevel', [2]],
    ['(a) note', '(a)', 'lowerAlpha', [1]],
    ['a) note', 'a)', 'lowerAlpha', [1]],
    ['a. note', 'a.', 'lowerAlpha', [1]],
    ['A. Note', 'A.', 'upperAlpha', [1]],
    ['i. note', 'i.', 'lowerRoman', [1]],
    ['(iv) note', '(iv)', 'lowerRoman', [4]],
    ['[b] note', '[b]', 'lowerAlpha', [2]],
    ['(aa) note', '(aa)', 'lowerAlpha', [27]],
    ['R1 the council', 'R1', 'coded', [1]],
    ['R1. the council', 'R1.', 'coded', [1]],
    ['A-1 the council', 'A-1', 'coded', [1]],
    ['Recommendation 3: That', 'Recommendation 3:', 'coded', [3]],
    ['Rec 3: that', 'Rec 3:', 'coded', [3]],
    ['Argymhelliad 2 Cytuno', 'Argymhelliad 2', 'coded', [2]],
    ['• note', '•', 'bullet', []],
    ['– note', '–', 'bullet', []],
    ['▪ note', '▪', 'bullet', []],
    ['o Note', 'o', 'bullet', []],
    ['\uf0b7Note', '\uf0b7', 'bullet', []],
    ['3.', '3.', 'decimal', [3]],
  ])('%s', (text, raw, family, numbers) => {
    const found = matchMarker(text);
    expect(found?.value).toMatchObject({ raw, family, numbers });
    expect(text.slice(found?.start, found?.end)).toBe(raw);
  });

  test.each([
    ...[
      '90% of tenants',
      '[x] agreed',
      '[sic] note',
      '2015 was',
      '16-19 year old',
      'A report',
      'I agree',
      '3 June 2015',
      '12 staff',
      '1.5 million people',
      '2.5% of',
      'e.g. this',
      '-5% fall',
    ],
    ...[
      'Recommendation 3 was agreed',
      'KS4 – 5 passes',
      'Q3 report',
      '20/11/2019 met',
      '**bold',
      'Cllr. Hill',
      '',
      'the report',
    ],
  ])('%s has none', (text) => {
    expect(matchMarker(text)).toBeNull();
  });

  test('white space before it is left out', () => {
    expect(matchMarker('  (b) note')).toMatchObject({ start: 2, end: 5 });
  });
});

describe('the order of markers', () => {
  test.each([
    ...[
      ['(h)', '(i)'],
      ['(i)', '(j)'],
      ['(i)', '(ii)'],
      ['(b)', '(c)'],
      ['(iv)', '(v)'],
      ['(u)', '(v)'],
      ['1.', '2.'],
      ['1', '2.'],
      ['1.9', '1.10'],
      ['2.0', '3.0'],
    ],
    ...[
      ['R1', 'R2'],
      ['•', '•'],
      ['w)', 'x)'],
      ['ix)', 'x)'],
      ['Rec 1:', 'Rec 2:'],
    ],
  ])('%s is followed by %s', (a, b) => {
    expect(isSuccessor(of(a), of(b))).toBe(true);
  });

  test.each([
    ['1.', '1)'],
    ['1.3', '2.1'],
    ['R1', 'P2'],
    ['•', '-'],
    ['1.', '3.'],
    ['(a)', '(i)'],
    ['1.', '1.'],
  ])('%s is not followed by %s', (a, b) => {
    expect(isSuccessor(of(a), of(b))).toBe(false);
  });

  test('a letter that could be a numeral is read as what goes before it', () => {
    expect(followMarker(of('(h)'), of('(i)')).family).toBe('lowerAlpha');
    expect(followMarker(of('(iv)'), of('(v)')).family).toBe('lowerRoman');
    expect(followMarker(of('1.'), of('(i)')).family).toBe('lowerRoman');
  });

  test('a deeper number opens the list below', () => {
    expect(opensBelow(of('1'), of('1.1'))).toBe(true);
    expect(opensBelow(of('2.0'), of('2.1'))).toBe(true);
    expect(opensBelow(of('2.1'), of('2.1.1'))).toBe(true);
    expect(opensBelow(of('1'), of('2.1'))).toBe(false);
    expect(opensBelow(of('1'), of('1.2'))).toBe(false);
  });
});

const enclosures = fc.constantFrom(
  (label: string) => `(${label})`,
  (label: string) => `${label})`,
  (label: string) => `${label}.`,
);
const roman = (value: number): string =>
  `${'x'.repeat(Math.floor(value / 10))}${['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][value % 10]}`;
const labels = fc.constantFrom(
  (value: number) => String(value),
  (value: number) => roman(value),
  (value: number) => String.fromCharCode(96 + value),
  (value: number) => String.fromCharCode(64 + value),
);

test('every list counts up, in every family and enclosure', () => {
  fc.assert(
    fc.property(enclosures, labels, fc.integer({ min: 1, max: 25 }), (enclose, label, value) => {
      const [a, b] = [enclose(label(value)), enclose(label(value + 1))];
      expect([a, b, isSuccessor(of(a), of(b))]).toEqual([a, b, true]);
      expect(matchMarker(`${b} the report`)?.value.raw).toBe(b);
    }),
    { seed: 7, numRuns: 300 },
  );
});
