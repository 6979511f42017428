import { describe, expect, test } from 'vitest';
import type { Block } from '../document/index.ts';
import { head, lexicon, paper, para } from '../test-support/paper.ts';
import { structureDocument } from './structure.ts';

const kinds = (...blocks: readonly Block[]) =>
  structureDocument(paper(...blocks), lexicon).reports[0]?.sections.map(({ kind, heading }) => [kind, heading.text]);

describe('a list of the decisions of a meeting', () => {
  const weir = head('4. The weir');
  const asked = [head('Recommendation:', 3), para('That the weir be mended.')];

  test('has decided what it prints as a recommendation', () => {
    expect(kinds(head('Decisions', 1), weir, ...asked)?.at(-1)).toEqual(['decision', 'Recommendation:']);
    expect(kinds(head('Reports', 1), weir, ...asked)?.at(-1)).toEqual(['recommendations', 'Recommendation:']);
  });

  test('has not where a label beneath says what came of it', () => {
    const told = kinds(head('Decisions', 1), weir, ...asked, head('Decision:', 3), para('That it be drained.'));
    expect(told?.map(([kind]) => kind)).toContain('recommendations');
  });

  test('only tells of an item above what was decided on it', () => {
    const told = [head('Decision:', 3), para('The Board heard of the weir.')];
    expect(kinds(head('Decisions', 1), weir, ...told, ...asked)?.slice(-2)).toEqual([
      ['other', 'Decision:'],
      ['decision', 'Recommendation:'],
    ]);
  });

  test('is a report where it says what it is for', () => {
    const purpose = [head('Purpose'), para('To say why.')];
    expect(kinds(head('Decisions', 1), ...purpose, ...asked)?.at(-1)).toEqual(['recommendations', 'Recommendation:']);
  });
});
