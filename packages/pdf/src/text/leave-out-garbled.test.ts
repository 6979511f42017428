import { describe, expect, it } from 'vitest';
import type { FontLook, TextLine } from '../page/page-model.ts';
import { letters } from '../test-support/glyphs.ts';
import { leaveOutGarbled } from './leave-out-garbled.ts';
import { toLines } from './to-lines.ts';
import { toRuns } from './to-runs.ts';

const good: FontLook = { name: 'Good', bold: false, italic: false };
const bad: FontLook = { name: 'Bad', bold: false, italic: false };
const page = (...parts: readonly (readonly [text: string, x: number, y: number, font?: FontLook])[]) =>
  toLines(1, toRuns(parts.flatMap(([text, x, y, font = good]) => letters(text, x, y, { font }))));
const texts = (lines: readonly TextLine[]): readonly string[] =>
  lines.map(({ runs }) => runs.map(({ text }) => text).join(' '));

describe('what cannot be read of a page', () => {
  it('is left out by font, and counted', () => {
    const lines = page(['Resolved', 0, 100], ['qzx', 60, 100, bad], ['That the report be noted', 0, 120]);
    const { lines: rest, ...counts } = leaveOutGarbled(lines, new Set([bad]));
    expect(texts(rest)).toEqual(['Resolved', 'That the report be noted']);
    expect(counts).toEqual({ garbled: 3, unknown: 0 });
  });

  it('takes the bullets and stops of its lines with it', () => {
    const lines = page(['•', 0, 100], ['qzxq zq', 20, 100, bad], ['That the report be noted', 0, 120]);
    expect(texts(leaveOutGarbled(lines, new Set([bad])).lines)).toEqual(['That the report be noted']);
  });

  it('is the whole page where it is most of it', () => {
    const lines = page(['12', 0, 100], ['qzxwvjkqz qzxwv', 60, 100, bad]);
    expect(leaveOutGarbled(lines, new Set([bad]))).toEqual({ lines: [], garbled: 16, unknown: 0 });
  });

  it('is a sign that stands alone; one within words stays, as a sign that is not known', () => {
    const lines = page(['Status', 0, 100], ['\ufffd', 90, 100], ['The sec\ufffdon closes', 0, 120]);
    const { lines: rest, unknown } = leaveOutGarbled(lines, new Set());
    expect(texts(rest)).toEqual(['Status', 'The sec\ufffdon closes']);
    expect(unknown).toBe(2);
  });

  it('is nothing where all is known: the lines are the same', () => {
    const lines = page(['Resolved', 0, 100]);
    expect(leaveOutGarbled(lines, new Set()).lines).toBe(lines);
  });
});
