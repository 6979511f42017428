import { describe, expect, it } from 'vitest';
import { printTable, wrap } from './columns.ts';

describe('wrap', () => {
  it('breaks lines at spaces, and words that are longer than a line', () => {
    expect(wrap('note the report', 8)).toEqual(['note the', 'report']);
    expect(wrap('abcdefghij k', 4)).toEqual(['abcd', 'efgh', 'ij k']);
    expect(wrap('', 4)).toEqual(['']);
  });
});

describe('printTable', () => {
  it('wraps long cells below each other and leaves out columns that hold nothing', () => {
    const columns = [
      { heading: 'No', width: 6 },
      { heading: 'Due', width: 9 },
      { heading: 'Text', width: 'rest' },
    ] as const;
    expect(printTable(columns, [['1.', '', 'That Cabinet approve the plan as it stands']], 40)).toBe(
      ['  No  Text', '  1.  That Cabinet approve the plan as', '      it stands'].join('\n'),
    );
  });

  it('prints any number of rows', () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => [`${index}`]);
    expect(printTable([{ heading: 'No', width: 9 }], rows, 60).split('\n')).toHaveLength(200_001);
  });
});
