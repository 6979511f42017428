import { describe, expect, it } from 'vitest';
import { letters } from '../test-support/glyphs.ts';
import { toRuns } from './to-runs.ts';

const texts = (glyphs: Parameters<typeof toRuns>[0]): readonly string[] => toRuns(glyphs).map(({ text }) => text);

describe('words', () => {
  it('are separated by printed spaces, however many', () => {
    expect(texts(letters('two  words', 10, 100))).toEqual(['two words']);
  });

  it('are separated by gaps where no space is printed', () => {
    expect(texts([...letters('two', 10, 100), ...letters('words', 28, 100)])).toEqual(['two words']);
  });

  it('are not broken by kerning', () => {
    expect(texts([...letters('A', 10, 100), ...letters('V', 15.9, 100)])).toEqual(['AV']);
  });

  it('are not broken where the text state spaces letters out', () => {
    expect(texts(letters('MINUTES OF', 10, 100, { advance: 9 }))).toEqual(['MINUTES OF']);
  });

  it('are not broken where every letter is placed apart, but where the gaps are wider', () => {
    const spaced = [...'MINUTES'].flatMap((letter, index) => letters(letter, 10 + index * 8, 100));
    const second = [...'DRAFT'].flatMap((letter, index) => letters(letter, 75 + index * 8, 100));
    expect(texts([...spaced, ...second])).toEqual(['MINUTES DRAFT']);
  });

  it('stay apart where a space belongs to other marked content', () => {
    const [first, second] = toRuns([
      ...letters('one', 10, 100, { mark: 'a' }),
      ...letters(' ', 25, 100, { mark: 'b' }),
      ...letters('two', 27.5, 100, { mark: 'c' }),
    ]);
    expect([first?.text, second?.text, second?.spaced]).toEqual(['one', 'two', true]);
  });
});

describe('soft hyphens', () => {
  it('are hyphens where they are printed inside a line, and stay what they are at its end', () => {
    expect(texts(letters('co\u00adoperate recom\u00ad', 10, 100))).toEqual(['co-operate recom\u00ad']);
  });
});

describe('runs', () => {
  it('end at wide gaps, where the pen steps back, and at another baseline', () => {
    expect(
      texts([
        ...letters('left', 10, 100),
        ...letters('right', 60, 100),
        ...letters('back', 30, 100),
        ...letters('down', 50, 112),
      ]),
    ).toEqual(['left', 'right', 'back', 'down']);
  });

  it('end where font, colour, size or mark change', () => {
    const bold = { name: 'Arial-Bold', bold: true, italic: false };
    const parts = [
      letters('a', 10, 100),
      letters('b', 15, 100, { font: bold }),
      letters('c', 20, 100, { font: bold, color: '#ff0000' }),
      letters('d', 25, 100, { size: 12 }),
      letters('e', 31, 100, { size: 12, mark: 'm' }),
    ];
    expect(texts(parts.flat())).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('have a box that covers the text above and below its baseline', () => {
    expect(toRuns(letters('abcd ', 10, 100))[0]?.box).toEqual([10, 92, 30, 102]);
  });

  it('have an upright box where they are turned', () => {
    const [first] = toRuns([...letters('a', 50, 200, { angle: 270 }), ...letters('b', 50, 195, { angle: 270 })]);
    expect(first?.text).toBe('ab');
    expect(first?.box.map(Math.round)).toEqual([42, 190, 52, 200]);
  });

  it('know the link they lie under, and end where it ends', () => {
    const runs = toRuns(letters('see here now', 10, 100), [{ box: [27, 90, 48, 103], url: 'https://example.org/' }]);
    expect(runs.map(({ text, url }) => [text, url])).toEqual([
      ['see', undefined],
      ['here', 'https://example.org/'],
      ['now', undefined],
    ]);
  });
});
