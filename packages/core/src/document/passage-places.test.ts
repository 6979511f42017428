import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strong, text } from './builders.ts';
import type { Inline } from './nodes.ts';
import { joinPassages, type Passage, slicePassage, splitPassage } from './passage.ts';
import { passageOf } from './passage-of.ts';

interface Printed {
  readonly source: string;
  readonly passage: Passage;
}

/** Words in and out of bold, in a source that sets marks around the bold ones. */
const printed: fc.Arbitrary<Printed> = fc
  .array(
    fc.record({
      words: fc.stringMatching(/^[a-zé£ \n\u00a0.;:]{1,14}$/u),
      isBold: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => {
    let source = '';
    const inlines = parts.map(({ words, isBold }): Inline => {
      if (isBold) source += '**';
      const start = source.length;
      source += words;
      const point = (offset: number) => ({ line: 1, column: 1, offset });
      const node = text(words, { position: { start: point(start), end: point(source.length) } });
      if (!isBold) return node;
      source += '**';
      return strong([node]);
    });
    return { source, passage: passageOf(inlines) };
  });

/** Every run says where its characters stand in the source, and runs are in order without overlap. */
function expectExact({ source, passage }: Printed): void {
  let reached = 0;
  for (const { at, length, start, end } of passage.runs) {
    expect(at).toBeGreaterThanOrEqual(reached);
    expect(length).toBeGreaterThan(0);
    reached = at + length;
    expect(source.slice(start, end)).toBe(passage.text.slice(at, reached));
  }
  expect(reached).toBe(passage.text.length);
}

const offsets = fc.tuple(fc.nat(90), fc.nat(90));
const seeded = { seed: 20, numRuns: 200 };

describe('whatever the words and marks', () => {
  test('the runs of a passage stand in the source where they say', () => {
    fc.assert(fc.property(printed, expectExact), seeded);
  });

  test('those of a slice do, and those of a slice of a slice', () => {
    fc.assert(
      fc.property(printed, offsets, offsets, ({ source, passage }, [a, b], [c, d]) => {
        const once = slicePassage(passage, a, b);
        expectExact({ source, passage: once });
        expectExact({ source, passage: slicePassage(once, c, d) });
      }),
      seeded,
    );
  });

  test('a slice of a slice is the slice between the same places', () => {
    fc.assert(
      fc.property(printed, offsets, offsets, ({ passage }, [a, b], [c, d]) => {
        const once = slicePassage(passage, a, b);
        const from = Math.min(a, passage.text.length);
        const lead = passage.text.slice(from, b).length - passage.text.slice(from, b).trimStart().length;
        const to = Math.min(from + lead + d, from + lead + once.text.length);
        expect(slicePassage(once, c, d)).toEqual(slicePassage(passage, from + lead + c, to));
      }),
      seeded,
    );
  });

  test('the slices on both sides of a place hold all that was printed', () => {
    fc.assert(
      fc.property(printed, fc.nat(90), ({ passage }, place) => {
        const bare = (value: string): string => value.replace(/\s/g, '');
        const halves = [slicePassage(passage, 0, place), slicePassage(passage, place)];
        expect(bare(halves.map((half) => half.text).join(''))).toBe(bare(passage.text));
      }),
      seeded,
    );
  });

  test('the parts of a split, joined again, stand where they stood', () => {
    fc.assert(
      fc.property(printed, ({ source, passage }) => {
        const parts = splitPassage(passage, /[;\n]/g);
        for (const part of parts) expectExact({ source, passage: part });
        expectExact({ source, passage: joinPassages(parts, ' | ') });
      }),
      seeded,
    );
  });

  test('a passage holds no white space but single spaces and line breaks', () => {
    fc.assert(
      fc.property(printed, ({ passage }) => {
        expect(passage.text).not.toMatch(/[^\S \n]|[ \n]{2}|^\s|\s$/);
      }),
      seeded,
    );
  });
});
