import { expect, test } from 'vitest';
import { isBrokenWord, joinLines, vocabularyOf } from './hyphenation.ts';

const words = vocabularyOf(['the long-term plan was a recommendation of the board for each timescale there is']);

test('a word printed whole elsewhere loses the hyphen that breaks it', () => {
  expect(joinLines('a recommen-', 'dation was made', words)).toEqual({ text: 'a recommen', space: false });
});

test('a compound printed elsewhere keeps its hyphen', () => {
  expect(joinLines('the long-', 'term view', words)).toEqual({ text: 'the long-', space: false });
});

test('a hyphen before a capital, and one after a prefix, is kept', () => {
  expect(joinLines('a mid-', 'Thorn town', words).text).toBe('a mid-');
  expect(joinLines('the re-', 'phasing', words).text).toBe('the re-');
});

test('a hyphen before what forms compounds is kept', () => {
  expect(joinLines('a strength-', 'based approach', words).text).toBe('a strength-');
});

test('a hyphen that hangs before "and" is followed by a space', () => {
  expect(joinLines('in short-', 'and long-term loans', words)).toEqual({ text: 'in short-', space: true });
});

test('an address too long for its line is joined without a space', () => {
  expect(joinLines('http://www.example.gov.uk/info/20021/area_', 'plans/1327', words)).toEqual({
    text: 'http://www.example.gov.uk/info/20021/area_',
    space: false,
  });
  expect(joinLines('see www.example.gov.uk', 'for more of it', words).space).toBe(true);
});

test('a word a narrow column breaks without a hyphen is known by the whole', () => {
  expect(isBrokenWord('Timescal', 'e', words)).toBe(true);
  expect(isBrokenWord('the', 'plan', words)).toBe(false);
});

test('a letter left over of a word that fills its line belongs to it', () => {
  expect(isBrokenWord('Directorat', 'e', words)).toBe(true);
  expect(isBrokenWord('Unaccompanie', 'd children', words)).toBe(true);
  expect(isBrokenWord('Having', 'a view', words)).toBe(false);
  expect(isBrokenWord('Head of Directorat', 'e', words)).toBe(false);
  expect(isBrokenWord('Hectares', 'b) 310 trees', words)).toBe(false);
});

test('what is left over of a word and is none belongs to it', () => {
  for (const [above, below] of [
    ['Inhere', 'nt Impact'],
    ['Residu', 'al'],
    ['Mitigat', 'ion'],
    ['Recommendation', 's'],
  ] as const)
    expect(isBrokenWord(above, below, words)).toBe(true);
  expect(isBrokenWord('Likelihood', 'of it', words)).toBe(false);
  expect(isBrokenWord('Action', 'due by', words)).toBe(false);
});

test('the rest of a year that a narrow column breaks belongs to its date', () => {
  for (const [above, below] of [
    ['29/08/202', '3'],
    ['29/08/20', '23'],
    ['by 29.08.2', '023 at the latest'],
    ['29/08/2', '3'],
  ] as const)
    expect(isBrokenWord(above, below, words)).toBe(true);
  expect(isBrokenWord('29/08/23', '14 days', words)).toBe(false);
  expect(isBrokenWord('29/08/2023', '3', words)).toBe(false);
  expect(isBrokenWord('29/08/20', '14/09/20', words)).toBe(false);
});

test('other lines are joined by a space', () => {
  expect(joinLines('in 2024 –', 'as before', words)).toEqual({ text: 'in 2024 –', space: true });
  expect(joinLines('01632 960 411 /', 'clerk@example.org', words).space).toBe(true);
  expect(joinLines('and/', 'or', words)).toEqual({ text: 'and/', space: false });
});
