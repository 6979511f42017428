import { describe, expect, test } from 'vitest';
import { cellColour } from './cell-colour.ts';

describe('the colour of a cell', () => {
  test('is that of its ground', () => {
    expect(cellColour({ fill: '#ffc000' }, {})).toBe('#ffc000');
  });

  test('is that of its words where its ground says nothing', () => {
    expect(cellColour({ ink: '#c00000' }, {})).toBe('#c00000');
    expect(cellColour({ fill: '#deeaf6', ink: '#00b050' }, {})).toBe('#00b050');
  });

  test('is that of a ground that tells a status, whatever its words are set in', () => {
    expect(cellColour({ fill: '#00b050', ink: '#ffc000' }, {})).toBe('#00b050');
  });

  test('is not that of words as blue as a heading or a link', () => {
    expect(cellColour({ ink: '#0563c1' }, {})).toBeUndefined();
  });

  test('is not that of words where the whole row has them, as what an amendment adds', () => {
    expect(cellColour({ ink: '#c00000' }, { ink: '#c00000' })).toBeUndefined();
  });
});
