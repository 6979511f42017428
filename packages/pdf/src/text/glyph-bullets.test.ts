import { expect, it } from 'vitest';
import { letters } from '../test-support/glyphs.ts';
import { glyphBullets } from './glyph-bullets.ts';
import { toRuns } from './to-runs.ts';

const read = (...parts: readonly (readonly [text: string, x: number, y: number])[]): readonly string[] =>
  glyphBullets(toRuns(parts.flatMap(([text, x, y]) => letters(text, x, y)))).map(({ text }) => text);

it('a glyph of no known character is a bullet where it stands alone in front of a text', () => {
  expect(read(['\ufffd', 50, 100], ['to note the report', 70, 100])).toEqual(['•', 'to note the report']);
  expect(read(['\ufffd to note the report', 50, 100])).toEqual(['• to note the report']);
});

it.each([
  [
    'behind other text',
    [
      ['Status', 10, 100],
      ['\ufffd', 58, 100],
      ['on time', 78, 100],
    ],
  ],
  [
    'far from the text',
    [
      ['\ufffd', 50, 100],
      ['in another column', 130, 100],
    ],
  ],
  [
    'in front of what is no better known',
    [
      ['\ufffd', 50, 100],
      ['\ufffd\ufffd\ufffd', 70, 100],
    ],
  ],
  [
    'on another line',
    [
      ['\ufffd', 50, 100],
      ['below', 70, 112],
    ],
  ],
] as const)('and not %s', (_, parts) => {
  expect(read(...parts)).toContain('\ufffd');
});
