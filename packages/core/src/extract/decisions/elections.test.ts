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

  test('is told without a verb of its own beneath its heading', () => {
    expect(resolved(head('1. Election of Chairman'), para('Ann Roe elected Chairman.'))).toEqual([
      'Ann Roe elected Chairman.',
    ]);
  });

  test('is told in one sentence with the names', () => {
    expect(
      resolved(
        head('2. Vice-Chair'),
        para('Cllr Roe was proposed by Cllr Toll and seconded by Cllr Ives and elected.'),
      ),
    ).toEqual(['Cllr Roe was proposed by Cllr Toll and seconded by Cllr Ives and elected.']);
  });

  test('is told beneath the label a page prints under the item', () => {
    expect(
      resolved(
        head('2. Appointment of Chair for the year'),
        head('Minutes:'),
        para('Mr Evan Roe was appointed for the year.'),
        head('3. Apologies'),
        head('Minutes:'),
        para('None.'),
      ),
    ).toEqual(['Mr Evan Roe was appointed for the year.']);
  });

  test('is told of one who is to preside wherever it stands', () => {
    expect(resolved(head('Bandstand'), para('Mr Roe was unanimously elected as Chairman for the meeting.'))).toEqual([
      'Mr Roe was unanimously elected as Chairman for the meeting.',
    ]);
    expect(resolved(head('Bandstand'), para('Mr Roe said that he was elected Chairman to mend it.'))).toEqual([]);
  });

  test('is a motion that all voted for', () => {
    const [decision] = found(
      head('4. Vice-Chair'),
      para('Ann Roe proposed that Bill Toll be Vice-Chair, seconded by Cy Ives, unanimous vote followed.'),
    );
    expect([decision?.text, decision?.mover?.name, decision?.seconder?.name]).toEqual([
      'Ann Roe proposed that Bill Toll be Vice-Chair, seconded by Cy Ives, unanimous vote followed.',
      'Ann Roe',
      'Cy Ives',
    ]);
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
