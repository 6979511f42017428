import { describe, expect, it } from 'vitest';
import type { Block } from '../../document/index.ts';
import { head, items, para } from '../../test-support/paper.ts';
import { labelled, report } from '../test-support/small-paper.ts';

const body = [
  labelled('Report to:', 'Parks Committee'),
  head('Recommendation'),
  para('That the bandstand is mended.'),
  head('Background'),
  para('The roof leaks.'),
];

const signers = (...closing: readonly Block[]): readonly unknown[] =>
  report(...body, ...closing).signOffs.map(({ domain, person, date }) => [
    domain,
    person?.name,
    person?.role,
    date?.iso,
  ]);

describe('a name over a post at the end of a report', () => {
  it('signs it without a date', () => {
    expect(signers(para('L M Rowe'), para('Director of Parks'))).toEqual([
      ['director', 'L M Rowe', 'Director of Parks', undefined],
    ]);
  });

  it('keeps initials that read like the letter of an item', () => {
    expect(signers(items(['J.', 'R. Dale']), para('Head of Parks'))).toEqual([
      [expect.anything(), 'J. R. Dale', 'Head of Parks', undefined],
    ]);
  });

  it('signs it before whom to ask, with the date beneath, where the post is set as a heading', () => {
    expect(
      signers(
        para('L Rowe'),
        head('CORPORATE DIRECTOR, PARKS'),
        para('14 May 2031'),
        labelled('Contact officer:', 'Ann Clark'),
        labelled('Telephone:', '01632 960001'),
      ),
    ).toEqual([['director', 'L Rowe', 'CORPORATE DIRECTOR, PARKS', '2031-05-14']]);
  });

  it.each([
    ['stands under a label', [para('For further details ask:'), para('Ann Clark'), para('Head of Parks')]],
    ['has a number beneath', [para('Ann Clark'), para('Head of Parks'), labelled('Tel:', '01632 960001')]],
    ['is no name', [para('Version Final'), para('Dated 14 May 2031')]],
    ['is followed by more of the report', [para('Ann Clark'), para('Head of Parks'), para('The rail is next.')]],
  ])('signs nothing where it %s', (_, closing) => {
    expect(signers(...closing)).toEqual([]);
  });
});
