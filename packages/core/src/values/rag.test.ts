import { describe, expect, test } from 'vitest';
import { parseRag, parseStatus, ragOfColour } from './rag.ts';

describe('a status colour', () => {
  test.each([
    ['Green', 'green'],
    ['G', 'green'],
    ['RED..', 'red'],
    ['RAG: Red', 'red'],
    ['Red-Amber', 'red-amber'],
    ['A/R', 'amber-red'],
    ['Green ▲', 'green'],
    ['AMBER (was Red)', 'amber'],
    ['Green - completed', 'green'],
    ['Gwyrdd', 'green'],
  ])('%s', (raw, code) => {
    expect(parseRag(raw)).toEqual({ code, raw });
  });

  test.each(['', 'the red team', 'a', 'On track', 'Red, 7, 14%', 'constructor', 'Green Lane'])('%s is none', (raw) => {
    expect(parseRag(raw)).toBeNull();
  });
});

describe('a word of a status column', () => {
  test.each([
    ['On track', 'on track'],
    ['NEAR TARGET', 'near target'],
    ['Not started.', 'not started'],
    ['Amber', 'amber'],
  ])('%s', (raw, code) => {
    expect(parseStatus(raw)).toEqual({ code, raw });
  });

  test('other text is none', () => {
    expect(parseStatus('The board is on track to meet')).toBeNull();
  });
});

describe('a fill', () => {
  test.each([
    ...[
      ['FF0000', 'red'],
      ['#FFC000', 'amber'],
      ['FF9900', 'amber'],
      ['92D050', 'green'],
      ['00B050', 'green'],
      ['FFFF00', 'yellow'],
      ['0070C0', 'blue'],
      ['D9D9D9', 'grey'],
    ],
    ...[
      ['FFC7CE', 'red'],
      ['C6EFCE', 'green'],
      ['FFEB9C', 'amber'],
      ['C00000', 'red'],
      ['7030A0', 'purple'],
    ],
  ])('%s is %s', (hex, code) => {
    expect(ragOfColour(hex)?.code).toBe(code);
  });

  test.each(['FFFFFF', 'F2F2F2', '000000', 'auto', ''])('%s is no status', (hex) => {
    expect(ragOfColour(hex)).toBeNull();
  });
});
