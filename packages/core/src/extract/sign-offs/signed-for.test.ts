import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import { head, para } from '../../test-support/paper.ts';
import { labelled, report } from '../test-support/small-paper.ts';

const read = (...closing: readonly Block[]) =>
  report(
    labelled('Report for:', 'Cabinet'),
    head('Recommendation'),
    para('That the bandstand is mended.'),
    head('Statutory officers'),
    ...closing,
  );
const signers = (...closing: readonly Block[]): readonly unknown[] =>
  read(...closing).signOffs.map(({ domain, act, person, date }) => [
    domain,
    act,
    person?.name,
    person?.role,
    date?.iso,
  ]);

describe('a line that says for whom the person above it signed', () => {
  test('gives the office, with the day beneath', () => {
    expect(
      signers(
        head('Statutory officer clearance'),
        para('Statutory Officer: Ann Clark'),
        para('Signed on behalf of the Chief Financial Officer'),
        para('Date: 4 May 2031'),
        para('Bob Dale'),
        para('on behalf of the Monitoring Officer'),
        para('5 May 2031'),
      ),
    ).toEqual([
      ['s151', 'signed', 'Ann Clark', 'Chief Financial Officer', '2031-05-04'],
      ['monitoringOfficer', 'signed', 'Bob Dale', 'Monitoring Officer', '2031-05-05'],
    ]);
  });

  test('makes nobody the author', () => {
    const { header } = read(para('Ann Clark'), para('Signed on behalf of the Monitoring Officer'), para('4 May 2031'));
    expect(header.authors).toEqual([]);
  });

  test('is a sentence of its own where no name stands above it', () => {
    expect(signers(para('The lease ends in June.'), para('Signed on behalf of the Council'))).toEqual([]);
  });
});
