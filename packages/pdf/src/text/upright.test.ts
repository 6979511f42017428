import { describe, expect, it } from 'vitest';
import { across } from '../layout/test-support/page.ts';
import { letters } from '../test-support/glyphs.ts';
import { snapAngle, turnBox, turnFor, turnGlyph, turnRule } from './upright.ts';

describe('pages whose content lies on its side', () => {
  it('are turned so that most of their text reads from left to right', () => {
    expect(turnFor([...letters('mostly sideways', 0, 0, { angle: 270 }), ...letters('label', 0, 0)])).toBe(90);
    expect(turnFor([...letters('mostly sideways', 0, 0, { angle: 90 })])).toBe(270);
    expect(turnFor([...letters('upright', 0, 0), ...letters('axis', 0, 0, { angle: 270 })])).toBeUndefined();
  });

  it('keep each thing in its place when turned, and back again', () => {
    const turned = turnBox(90, 600, 800, [10, 20, 30, 60]);
    expect(turned).toEqual([740, 10, 780, 30]);
    expect(turnBox(270, 800, 600, turned)).toEqual([10, 20, 30, 60]);
  });

  it('turn glyphs and rules with them', () => {
    const [glyph] = letters('a', 100, 700, { angle: 270 });
    expect(glyph && turnGlyph(90, 600, 800, glyph)).toMatchObject({ x: 100, y: 100, angle: 0 });
    expect(turnRule(90, 600, 800, across(100, 50, 250))).toMatchObject({
      direction: 'vertical',
      at: 700,
      from: 50,
      to: 250,
    });
  });
});

describe('directions', () => {
  it('are brought to quarter turns where they are nearly that, as on scans', () => {
    expect([1.3, -88, 183, 359.9].map(snapAngle)).toEqual([0, 270, 180, 0]);
  });

  it('are askew otherwise', () => {
    expect(snapAngle(-45)).toBeUndefined();
  });
});
