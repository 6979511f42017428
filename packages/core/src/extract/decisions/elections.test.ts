import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import { head, para } from '../../test-support/paper.ts';
import { contextOf } from '../test-support/context.ts';
import { extractDecisions } from './decisions.ts';

const found = (...blocks: readonly Block[]) => extractDecisions(contextOf(...blocks), 'minutes').found;
const resolved = (...blocks: readonly Block[]) =>
  found(...blocks).flatMap(({ resolutions }) => resolutions.map(({ text }) => text));

describe('an election told without a vote', () => {
  test('is a decision beneath its heading, with who moved and seconded it', () => {
    const [decision] = found(
      head('1. Election of Chairman'),
      para(
        'Cllr Ann Roe proposed that Cllr Bill Toll take the chair and Cllr Cy Ives seconded it. There being no other nominations, Cllr Toll was duly elected. He signed the declaration.',
      ),
    );
    expect(decision?.resolutions.map(({ text }) => text)).toEqual([
      'There being no other nominations, Cllr Toll was duly elected.',
    ]);
    expect([decision?.mover?.name, decision?.seconder?.name]).toEqual(['Cllr Ann Roe', 'Cllr Cy Ives']);
  });

  test('is told in one sentence with the names', () => {
    expect(
      resolved(
        head('2. Vice-Chair'),
        para('Cllr Roe was proposed by Cllr Toll and seconded by Cllr Ives and elected.'),
      ),
    ).toEqual(['Cllr Roe was proposed by Cllr Toll and seconded by Cllr Ives and elected.']);
  });

  test('is none in the debate on something else', () => {
    expect(resolved(head('3. Bandstand'), para('Cllr Roe said she was elected to mend the roof.'))).toEqual([]);
  });

  test('is not told again beside the resolution', () => {
    expect(
      resolved(
        head('1. Election of Chairman'),
        para('RESOLVED that Cllr Roe take the chair.'),
        para('Cllr Roe was elected.'),
      ),
    ).toEqual(['Cllr Roe take the chair.']);
  });
});
