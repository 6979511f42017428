import { describe, expect, test } from 'vitest';
import { bold, grid, head, para } from '../../test-support/paper.ts';
import { extractBackgroundPapers } from '../background-papers.ts';
import { contextOf } from '../test-support/context.ts';
import { extractAppendices } from './appendices.ts';

describe('appendices that a line lists', () => {
  test.each([
    [[para([bold('Annexes:'), ' Annex 1: Survey; Annex 2: List of walls (exempt)'])], ['Annex 1', 'Annex 2']],
    [
      [head('Appendices'), para('Appendix 1 - The process Appendix 2 - A letter')],
      ['Appendix 1', 'Appendix 2'],
    ],
    [[grid(['Subject:', 'The bandstand'], ['APPENDICES', 'A. Survey of the roof.'])], ['A']],
  ])('%#', (blocks, labels) => {
    expect(
      extractAppendices(contextOf(head('Purpose'), para('To mend it.'), ...blocks)).map(({ label }) => label),
    ).toEqual(labels);
  });

  test('are not exempt for being about a restricted area', () => {
    const [only] = extractAppendices(contextOf(head('Appendices'), para('Appendix B – Map of the restricted area')));
    expect(only?.access).toBe('public');
  });
});

describe('background papers', () => {
  test('are parted by semicolons in a line', () => {
    const found = extractBackgroundPapers(
      contextOf(head('Purpose'), para([bold('Background papers:'), ' Ferry Act 1931; Survey of the weir'])),
    );
    expect(found.map(({ title }) => title)).toEqual(['Ferry Act 1931', 'Survey of the weir']);
  });

  test('are no words between the names of two Acts', () => {
    expect(extractBackgroundPapers(contextOf(head('LOCAL GOVERNMENT ACT 1972'), para('AS AMENDED BY')))).toEqual([]);
  });
});
