import { describe, expect, test } from 'vitest';
import { grid, lexicon } from '../test-support/paper.ts';
import { partTables } from './inner-headers.ts';
import { tableFlow } from './linearise.ts';

const rowsIn = (...rows: readonly (readonly string[])[]) =>
  partTables([tableFlow(grid(...rows))], lexicon).map((block) => (block.kind === 'table' ? block.rows : 0));

describe('a table of data', () => {
  const header = ['Parks', 'Target', 'Actual', 'RAG'] as const;

  test('is parted where a group of its rows has a header of its own', () => {
    const rows = [
      ['Bins emptied', '90%', '91%', 'Green'],
      ['Trees planted', '40', '38', 'Amber'],
    ] as const;
    expect(rowsIn(header, ...rows, ['Housing', ...header.slice(1)], ['Homes let', '30', '28', 'Amber'])).toEqual([
      3, 2,
    ]);
  });

  test('is parted where one of something else begins', () => {
    const rows = [
      ['Bins emptied', '90%', '91%', 'Green'],
      ['Risk', 'Likelihood', 'Impact', 'Mitigation'],
      ['Drought', '3', '4', 'Bowsers hired'],
    ] as const;
    expect(rowsIn(header, ...rows)).toEqual([2, 2]);
  });

  test('stays whole where its own header comes again, or where a row is of what its columns are of', () => {
    const rows = [['Bins emptied', '90%', '91%', 'Green'], header, ['Trees planted', '40', '38', 'Amber']] as const;
    expect(rowsIn(header, ...rows)).toEqual([4]);
    expect(rowsIn(['Ref', 'Risk', 'Owner', 'Status'], ...rows, ['Risk', 'Flood', 'Head of Roads', 'Open'])).toEqual([
      5,
    ]);
  });
});
