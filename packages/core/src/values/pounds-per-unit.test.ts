import { describe, expect, test } from 'vitest';
import { inPounds, poundsPerUnit } from './pounds-per-unit.ts';

describe('pounds to one unit of the figures beneath a heading', () => {
  test.each([
    ['Limit £m', 1_000_000],
    ['Budget (£ million)', 1_000_000],
    ['2031/32 £bn', 1_000_000_000],
    ["Outturn £'000", 1000],
    ['£000s', 1000],
    ['Saving £k', 1000],
    ['Cost £', 1],
    ['Income per m² (£)', 1],
    ['£ b/f', 1],
  ])('%s', (heading, expected) => {
    expect(poundsPerUnit(heading)).toBe(expected);
  });

  test.each(['Target', 'Grants over £500', 'Visits (000s)'])('are not said by %s', (heading) => {
    expect(poundsPerUnit(heading)).toBeNull();
  });

  test('leave a figure as exact as it is printed', () => {
    expect(inPounds(0.29, 1_000_000)).toBe(290_000);
  });
});
