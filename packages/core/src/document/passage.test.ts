import { describe, expect, test } from 'vitest';
import { lineBreak, link, strong, text } from './builders.ts';
import { flat } from './flat.ts';
import type { Inline } from './nodes.ts';
import { emptyPassage, isStrong, joinPassages, slicePassage, splitPassage, strongPrefix } from './passage.ts';
import { passageOf } from './passage-of.ts';

const at = (value: string, start: number, end = start + value.length): Inline =>
  text(value, {
    position: {
      start: { line: 1, column: start + 1, offset: start },
      end: { line: 1, column: end + 1, offset: end },
    },
  });

describe('the text of inline content', () => {
  test('makes one space of white space of any sort, and none at the ends', () => {
    expect(passageOf([text(' \u00a0Ward(s)\u00a0 affected:\t\ufeffAll ')]).text).toBe('Ward(s) affected: All');
  });

  test('takes for white space what a pattern does, and the space without width', () => {
    const wide = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      (letter) => /\s|\u200b/.test(letter) !== (passageOf([text(`a${letter}b`)]).text === 'a b'),
    );
    // A line end is kept as one.
    expect(wide).toEqual(['\n']);
  });

  test('keeps a line break, which outweighs the spaces around it', () => {
    expect(passageOf([text('Matter for '), lineBreak(), text(' Decision')]).text).toBe('Matter for\nDecision');
    expect(passageOf([text('Matter for  \n  Decision')]).text).toBe('Matter for\nDecision');
  });

  test('joins runs of markup without adding space between them', () => {
    expect(passageOf([strong([text('RESOL')]), text('VED'), link('#', [text(' that')])]).text).toBe('RESOLVED that');
  });

  test('leaves out what is struck through and what is only a picture', () => {
    const struck: Inline = { type: 'delete', children: [text('ten ')] };
    expect(passageOf([text('in '), struck, { type: 'image', alt: 'crest' }, text('twelve weeks')]).text).toBe(
      'in twelve weeks',
    );
  });

  test('reads a tick box as its sign', () => {
    const boxes: readonly Inline[] = [
      text('Saving '),
      { type: 'checkbox', checked: true },
      text(' Cost '),
      { type: 'checkbox', checked: false },
    ];
    expect(passageOf(boxes).text).toBe('Saving ☒ Cost ☐');
  });

  test('is empty for nothing but white space', () => {
    expect(passageOf([text('\u00a0'), lineBreak()])).toEqual(emptyPassage);
  });
});

describe('where a passage is printed', () => {
  test('keeps the exact offsets of words parted by single spaces, and begins a new run after wider gaps', () => {
    const { text: words, runs } = passageOf([at('To note  the report', 100)]);
    expect(words).toBe('To note the report');
    expect(runs).toEqual([
      { at: 0, length: 7, start: 100, end: 107 },
      { at: 8, length: 10, start: 109, end: 119 },
    ]);
  });

  test('gives all of a text its whole place where entities make source and text differ in length', () => {
    const { runs } = passageOf([at('Parks & leisure', 10, 29)]);
    expect(runs).toEqual([{ at: 0, length: 15, start: 10, end: 29 }]);
  });

  test('slices such a text without inventing finer places', () => {
    const [run] = slicePassage(passageOf([at('Parks & leisure', 10, 29)]), 8).runs;
    expect(run).toEqual({ at: 0, length: 7, start: 10, end: 29 });
  });

  test('slices exact text to the character', () => {
    const sliced = slicePassage(passageOf([at('1. To note the report', 50)]), 3, 10);
    expect(sliced).toEqual({ text: 'To note', runs: [{ at: 0, length: 7, start: 53, end: 60 }] });
  });

  test('keeps the regions of a page on every part', () => {
    const regions = [{ page: 3, box: [72, 100, 300, 112] as const }];
    const parts = splitPassage(passageOf([text('first\nsecond', { regions })]), /\n/g);
    expect(parts.map((part) => part.runs[0]?.regions)).toEqual([regions, regions]);
  });
});

describe('passages in parts', () => {
  test('a slice has no white space at its ends', () => {
    expect(slicePassage(passageOf([text('Author: Ann Clark ')]), 7).text).toBe('Ann Clark');
  });

  test('a slice of nothing is the empty passage', () => {
    expect(slicePassage(passageOf([text('a b')]), 1, 2)).toBe(emptyPassage);
    expect(slicePassage(passageOf([text('a b')]), 5)).toBe(emptyPassage);
  });

  test('a slice of everything is the passage itself', () => {
    const whole = passageOf([text('To note')]);
    expect(slicePassage(whole, -3, 99)).toBe(whole);
  });

  test('a split leaves out the separators and empty parts', () => {
    const parts = splitPassage(passageOf([text('; one; ;two;')]), /;/g);
    expect(parts.map((part) => part.text)).toEqual(['one', 'two']);
  });

  test('a join leaves out empty passages, and of one passage is that passage', () => {
    const only = passageOf([text('one')]);
    expect(joinPassages([emptyPassage, only, emptyPassage])).toBe(only);
    expect(joinPassages([only, emptyPassage, only], ', ').text).toBe('one, one');
    expect(joinPassages([])).toBe(emptyPassage);
  });

  test('flat text has no line breaks', () => {
    expect(flat(passageOf([text('Matter for\nDecision')]))).toBe('Matter for Decision');
  });
});

describe('bold', () => {
  test('is all of a passage only where each of its runs is', () => {
    expect(isStrong(passageOf([strong([text('Author')]), text(' '), strong([text('name')])]))).toBe(true);
    expect(isStrong(passageOf([strong([text('Author:')]), text(' Ann')]))).toBe(false);
    expect(isStrong(emptyPassage)).toBe(false);
  });

  test('at the beginning is measured in characters', () => {
    expect(strongPrefix(passageOf([strong([text('Author:')]), text(' Ann '), strong([text('Clark')])]))).toBe(7);
    expect(strongPrefix(passageOf([text('Ann '), strong([text('Clark')])]))).toBe(0);
  });

  test('reaches into emphasis within it', () => {
    const nested = strong([{ type: 'emphasis', children: [text('Wards')] }]);
    expect(isStrong(passageOf([nested]))).toBe(true);
  });
});
