import { expect, test } from 'vitest';
import type { Glyph } from '../page/page-model.ts';
import type { Piece } from './piece.ts';
import { pieceCutter } from './split-piece.ts';

const font = { name: 'Arial', bold: false, italic: false };

/** Letters 5 points wide from x on. */
const glyphs = (text: string, x: number): readonly Glyph[] =>
  [...text].map((letter, index) => ({
    text: letter,
    x: x + 5 * index,
    y: 100,
    width: 5,
    size: 10,
    angle: 0,
    font,
    color: '#000000',
  }));

const piece = (text: string, left: number, right: number): Piece => ({
  page: 1,
  text,
  box: [left, 92, right, 102],
  baseline: 100,
  size: 10,
  bold: false,
  italic: false,
  angle: 0,
  color: '#000000',
});

test('a piece is cut between words, and each part has the place of its letters', () => {
  const cutter = pieceCutter({ glyphs: [...glyphs('Loss of', 50), ...glyphs('staff', 92)] });
  expect(cutter.at(piece('Loss of staff', 50, 117), 90).map(({ text, box }) => [text, box[0], box[2]])).toEqual([
    ['Loss of', 50, 85],
    ['staff', 92, 117],
  ]);
});

test('a word that reaches over the edge goes to the side it is most on', () => {
  const cutter = pieceCutter({ glyphs: glyphs('Loss of staff', 50) });
  expect(cutter.at(piece('Loss of staff', 50, 115), 94).map(({ text }) => text)).toEqual(['Loss of', 'staff']);
});

test('two texts that touch are told by the capital', () => {
  const cutter = pieceCutter({ glyphs: glyphs('staffAdditional', 50) });
  expect(cutter.at(piece('staffAdditional', 50, 125), 75).map(({ text }) => text)).toEqual(['staff', 'Additional']);
});

test('without glyphs the place is estimated', () => {
  const [head, tail] = pieceCutter({ glyphs: [] }).afterCharacter(piece('(a) agree', 50, 95), 3);
  expect([head?.text, tail?.text]).toEqual(['(a)', 'agree']);
  expect(head?.box[2]).toBe(65);
});

test('a piece is cut at its wide gaps', () => {
  const cutter = pieceCutter({ glyphs: [...glyphs('Target', 50), ...glyphs('Actual', 90), ...glyphs('for all', 130)] });
  expect(cutter.atGaps(piece('Target Actual for all', 50, 165), 0.75).map(({ text, box }) => [text, box[0]])).toEqual([
    ['Target', 50],
    ['Actual', 90],
    ['for all', 130],
  ]);
});
