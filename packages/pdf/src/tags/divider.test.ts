import { expect, it } from 'vitest';
import { across, down, fill } from '../layout/test-support/page.ts';
import { hasUprightEdge } from './divider.ts';

it('an upright edge is a rule or the side of a shaded box that stands at the height', () => {
  const at = (drawn: Partial<Parameters<typeof hasUprightEdge>[0]>): boolean =>
    hasUprightEdge({ rules: [], fills: [], ...drawn }, 100, 150, 60);
  expect(at({ rules: [down(120, 50, 80)] })).toBe(true);
  expect(at({ rules: [down(120, 70, 80), down(160, 50, 80), across(60, 90, 200)] })).toBe(false);
  expect(at({ fills: [fill([20, 50, 130, 70])] })).toBe(true);
  expect(at({ fills: [fill([130, 50, 300, 70], '#ffffff'), fill([20, 50, 102, 70])] })).toBe(false);
});
