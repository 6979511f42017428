import { describe, expect, it } from 'vitest';
import { across, down, run } from '../layout/test-support/page.ts';
import { decorate } from './decorate.ts';

const look = (runs: ReturnType<typeof decorate>): readonly unknown[] =>
  runs.map(({ text, underlined, struck }) => [
    text,
    underlined === true ? 'underlined' : struck === true ? 'struck' : 'plain',
  ]);

describe('rules through and under text', () => {
  const line = run(50, 100, 'to note the report');

  it('strike it', () => {
    expect(look(decorate([line], [across(97, 50, 140)]))).toEqual([['to note the report', 'struck']]);
  });

  it('underline it', () => {
    expect(look(decorate([line], [across(101.2, 50, 140)]))).toEqual([['to note the report', 'underlined']]);
  });

  it('take only the words they reach', () => {
    expect(look(decorate([line], [across(97, 64, 85)]))).toEqual([
      ['to', 'plain'],
      ['note', 'struck'],
      ['the report', 'plain'],
    ]);
  });

  it('count as one where they are drawn word by word', () => {
    expect(look(decorate([line], [across(97, 50, 60), across(97, 60, 63), across(97, 63, 140)]))).toEqual([
      ['to note the report', 'struck'],
    ]);
  });

  it('are borders where they end on upright rules, or reach far beyond the text', () => {
    expect(look(decorate([line], [across(102, 48, 145), down(48, 90, 102), down(145, 90, 102)]))).toEqual([
      ['to note the report', 'plain'],
    ]);
    expect(look(decorate([line], [across(102, 50, 500)]))).toEqual([['to note the report', 'plain']]);
  });
});
