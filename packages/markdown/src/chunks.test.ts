import { describe, expect, it } from 'vitest';
import { chunksOf } from './chunks.ts';
import { sourceLines } from './source-line.ts';

const chunks = (text: string) => chunksOf(sourceLines(text, Number.POSITIVE_INFINITY));

describe('chunksOf', () => {
  it('puts every line into one chunk, in order', () => {
    const text = '- a\n  b\n\n'.repeat(500);
    const lines = chunks(text).flatMap((chunk) => chunk.lines.map(({ number }) => number));
    expect(lines).toEqual(Array.from({ length: 1501 }, (_, index) => index + 1));
  });

  it('keeps a short paper whole', () => {
    expect(chunks('# A\n\nb\n\n- c\n')).toHaveLength(1);
  });

  it('cuts at paragraphs where it can', () => {
    expect(chunks('a line of text\n\n'.repeat(400)).every(({ joined }) => !joined)).toBe(true);
  });

  it('cuts a long list at its outermost items', () => {
    const [, ...later] = chunks('- a\n  - b\n  - c\n'.repeat(400));
    expect(later.length).toBeGreaterThan(0);
    for (const { joined, lines } of later) {
      expect(joined).toBe(true);
      expect(lines[0]?.text).toBe('- a');
    }
  });

  it('makes no chunk much longer than the bound', () => {
    for (const { lines } of chunks('a\n'.repeat(5000))) expect(lines.length).toBeLessThanOrEqual(150);
  });
});
