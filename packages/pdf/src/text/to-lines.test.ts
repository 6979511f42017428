import { describe, expect, it } from 'vitest';
import { run } from '../layout/test-support/page.ts';
import { toLines } from './to-lines.ts';

describe('lines', () => {
  it('hold the runs of one baseline from left to right, whatever order they are painted in', () => {
    const [line, ...others] = toLines(3, [run(200, 100, 'right'), run(50, 100.4, 'left')]);
    expect(line?.runs.map(({ text }) => text)).toEqual(['left', 'right']);
    expect(line).toMatchObject({ page: 3, box: [50, 92, 225, 102.4] });
    expect(others).toEqual([]);
  });

  it('come from top to bottom', () => {
    expect(
      toLines(1, [run(50, 130, 'c'), run(50, 100, 'a'), run(50, 115, 'b')]).map(({ runs }) => runs[0]?.text),
    ).toEqual(['a', 'b', 'c']);
  });

  it('keep raised letters beside the number they belong to, with no space', () => {
    const [line] = toLines(1, [run(50, 100, '1'), run(55, 96, 'st', { size: 6 }), run(65, 100, 'March')]);
    expect(line?.runs.map(({ text, spaced }) => [text, spaced ?? false])).toEqual([
      ['1', false],
      ['st', false],
      ['March', true],
    ]);
  });

  it('keep letters beside their number that a browser raised, which are set larger', () => {
    const [line, ...others] = toLines(1, [
      run(50, 104, 'on 3'),
      run(70, 99.5, 'rd', { size: 8.3 }),
      run(81, 104, 'July'),
    ]);
    expect(line?.runs.map(({ text }) => text)).toEqual(['on 3', 'rd', 'July']);
    expect(others).toEqual([]);
  });

  it('write the raised number of a note as one: 38 with note 1 is not 381', () => {
    const [line] = toLines(1, [run(50, 100, 'the 38'), run(80, 96, '1', { size: 6 })]);
    expect(line?.runs.map(({ text }) => text)).toEqual(['the 38', '¹']);
  });

  it('do not chain rows of cells that are set half a line apart', () => {
    expect(toLines(1, [run(50, 100, 'left'), run(200, 105, 'middle'), run(50, 112, 'left')])).toHaveLength(3);
  });

  it('of turned text come last, each by itself', () => {
    const lines = toLines(1, [run(20, 300, 'turned', { angle: 270 }), run(50, 100, 'upright')]);
    expect(lines.map(({ runs }) => runs[0]?.text)).toEqual(['upright', 'turned']);
  });
});
