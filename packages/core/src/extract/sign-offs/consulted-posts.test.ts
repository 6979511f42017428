import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import { head, items, para } from '../../test-support/paper.ts';
import { signersOf } from '../test-support/signers.ts';

const roles = (...blocks: readonly Block[]): readonly unknown[] =>
  signersOf(...blocks).map(([domain, , role]) => [domain, role]);

describe('posts that a sentence says to have seen the paper', () => {
  test.each([
    ['Legal Services have reviewed this report.', [['legal', 'Legal Services']]],
    [
      'The Chief Financial Officer has reviewed this report and agrees with its figures.',
      [['s151', 'Chief Financial Officer']],
    ],
    [
      'The Director of Finance (FD.101/31) and the Head of Legal and Democracy (LD.7/31) have been consulted and their comments are included.',
      [
        ['finance', 'Director of Finance'],
        ['legal', 'Head of Legal and Democracy'],
      ],
    ],
    [
      'The author has fully consulted with the Section 151 Officer and Monitoring Officer.',
      [
        ['s151', 'Section 151 Officer'],
        ['monitoringOfficer', 'Monitoring Officer'],
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(roles(head('Background'), para(sentence))).toEqual(expected);
  });

  test('may be items beneath the line that says so', () => {
    const list = items(['•', 'Head of Finance'], ['•', 'Head of Law and Standards']);
    expect(roles(head('Proposal'), para('This report was prepared after consultation with:'), list)).toEqual([
      ['finance', 'Head of Finance'],
      ['legal', 'Head of Law and Standards'],
    ]);
  });

  test.each([
    'Residents have been consulted.',
    'The Committee has reviewed the policy twice.',
    'Legal advice will be sought.',
  ])('are not in: %s', (sentence) => {
    expect(roles(head('Background'), para(sentence))).toEqual([]);
  });
});
