import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import { bold, grid, head, items, para } from '../../test-support/paper.ts';
import { contextOf } from '../test-support/context.ts';
import { extractDecisions } from './decisions.ts';

const found = (...blocks: readonly Block[]) => extractDecisions(contextOf(head('7. Weir'), ...blocks), 'minutes').found;
const limbs = (...blocks: readonly Block[]) =>
  found(...blocks).flatMap(({ resolutions }) => resolutions.map(({ marker, text }) => [marker, text]));

describe('a resolution whose lines are set as headings', () => {
  test('is read to its end, with what hangs on its lines', () => {
    const stems = found(
      head('Resolved:'),
      head('That Cabinet note:'),
      items(['a.', 'the survey of the weir.']),
      head('That Cabinet approve:'),
      items(['b.', 'the sale of the old gates.']),
      head('Reason for Decision:'),
      para('The gates leak.'),
    ).flatMap(({ resolutions }) => resolutions);
    expect(stems.map(({ text, children }) => [text, ...children.map((child) => child.text)])).toEqual([
      ['Cabinet note:', 'the survey of the weir.'],
      ['That Cabinet approve:', 'the sale of the old gates.'],
    ]);
  });

  test('ends before the next item of business', () => {
    expect(limbs(head('RESOLVED'), head('That the weir be mended.'), head('8. Approve the fees'))).toEqual([
      [null, 'the weir be mended.'],
    ]);
  });
});

describe('between the label of a resolution and its words', () => {
  test('may stand a dash', () => {
    expect(limbs(para([bold('Resolved:-'), ' That the weir be mended.']))).toEqual([[null, 'the weir be mended.']]);
  });

  test('may stand the vote, in brackets', () => {
    expect(limbs(para([bold('RESOLVED'), ' (6 for, 2 against) that the gates be sold.']))).toEqual([
      [null, 'the gates be sold.'],
    ]);
  });

  test('may stand who resolved, on a line of its own', () => {
    expect(limbs(head('Decision'), para('Council'), para('Agreed to mend the weir.'))).toEqual([
      [null, 'Agreed to mend the weir.'],
    ]);
  });
});

test('a line with its label in front resolves behind other labelled lines', () => {
  expect(limbs(para('ACTION: Clerk to ask the builder.'), para('Agreed: that the gates be sold.'))).toEqual([
    [null, 'the gates be sold.'],
  ]);
});

test('a label may stand between the title of an item and the resolution', () => {
  expect(limbs(para('MINUTES – Resolved – That the minutes be signed.'))).toEqual([[null, 'the minutes be signed.']]);
});

test.each(['for the following reasons:', 'subject to the mandatory and the following conditions:-'])(
  'a resolution on which a list hangs is one itself: %s',
  (end) => {
    const list = items(['1.', 'The gates leak.'], ['2.', 'The bank is soft.']);
    const [decision] = found(para(`RESOLVED that consent be given ${end}`), list);
    expect(decision?.resolutions.map(({ text, children }) => [text, children.length])).toEqual([
      [`consent be given ${end}`, 2],
    ]);
  },
);

test('the whole of what became of an item may be a sentence', () => {
  expect(limbs(para('The report was noted.'))).toEqual([[null, 'The report was noted.']]);
  expect(limbs(para('The apologies of the builder were noted by the members who spoke.'))).toEqual([]);
});

test('a table of recorded votes prints the resolution again', () => {
  const words = 'the weir beside the old mill be mended before the end of the winter';
  const votes = grid(
    ['Title', 'Type', 'Recorded Vote text', 'Result'],
    ['Weir', 'Resolution', `RESOLVED: That ${words}.`, 'Carried'],
  );
  expect(limbs(para(`RESOLVED that ${words}.`), head('Recorded Vote', 4), votes)).toEqual([[null, `${words}.`]]);
});
