import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import { grid, head, para } from '../../test-support/paper.ts';
import { contextOf } from '../test-support/context.ts';
import { extractRecommendations } from './recommendations.ts';

const asked = [head('Recommendations'), para('That the Board notes the progress made.')];
const tracker = (column: string) =>
  grid(
    ['Ref', column, 'Responsible officer', 'Due date', 'Status'],
    ['W/1', 'Stall rents should be reconciled monthly.', 'Ann Hill', 'May 2031', 'Open'],
    ['W/2', 'Keys should be signed for.', 'Fay Moor', 'June 2031', 'Closed'],
  );
const quoted = (...blocks: readonly Block[]) =>
  extractRecommendations(contextOf(...asked, ...blocks), 'officerReport').quoted.map(({ origin, marker, text }) => [
    origin,
    marker,
    text,
  ]);
const rows = (origin: string) => [
  [origin, 'W/1', 'Stall rents should be reconciled monthly.'],
  [origin, 'W/2', 'Keys should be signed for.'],
];

describe('a table that tracks recommendations', () => {
  test('of the auditors, as its section says, quotes a recommendation a row', () => {
    expect(quoted(head('Appendix 1: Outstanding audit recommendations'), tracker('Recommendation'))).toEqual(
      rows('audit'),
    );
  });

  test('of scrutiny, as the line above says', () => {
    expect(
      quoted(
        head('Background'),
        para('The table has the recommendations of the Scrutiny Panel.'),
        tracker('Recommendation'),
      ),
    ).toEqual(rows('scrutiny'));
  });

  test('of an inspectorate, as its column says', () => {
    expect(quoted(head('Progress'), tracker('Ofsted recommendation'))).toEqual(rows('inspectorate'));
  });

  test('whose nobody says quotes nothing', () => {
    expect(quoted(head('Progress'), tracker('Recommendation'))).toEqual([]);
  });
});
