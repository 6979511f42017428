import { describe, expect, test } from 'vitest';
import { head, lexicon, para } from '../../test-support/paper.ts';
import { report } from '../test-support/small-paper.ts';
import { createMovers } from './movers.ts';

describe('movers', () => {
  test.each([
    ['AI proposed, seconded BD. Carried.', 'AI', 'BD'],
    ['Proposed AI, seconded BD, all in favour.', 'AI', 'BD'],
    ['Prop. AI, sec. BD.', 'AI', 'BD'],
    ['Proposed by AI, seconded BD.', 'AI', 'BD'],
    ['Cllr Ives proposed the motion, which was seconded by Cllr Dale.', 'Cllr Ives', 'Cllr Dale'],
    ['(Proposed Cllr Ives; Seconded Cllr Dale)', 'Cllr Ives', 'Cllr Dale'],
    ['Proposed by AI and seconded by MS. Action by the Clerk.', 'AI', 'MS'],
  ])('%s', (line, mover, seconder) => {
    const found = createMovers(lexicon)(line);
    expect([found.mover?.raw, found.seconder?.raw]).toEqual([mover, seconder]);
  });

  test('are those of the people present, and their sentence decides nothing beside the one before', () => {
    const { decisions } = report(
      para('Minutes of the meeting of Millbrook Parish Council'),
      para('Present: Cllr Ann Ives (AI), Cllr Bob Dale (BD), Cllr Cy Ford'),
      head('5. Finance'),
      para('It was agreed to mend the roof. Proposed AI, seconded BD, all in favour.'),
    );
    expect(decisions.map(({ text, mover, seconder }) => [text, mover?.name, seconder?.name])).toEqual([
      ['It was agreed to mend the roof.', 'Cllr Ann Ives', 'Cllr Bob Dale'],
    ]);
  });
});
