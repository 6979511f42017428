import { describe, expect, it } from 'vitest';
import { grid, head, labelled, numbered, para, report } from '../test-support/small-paper.ts';

describe('options', () => {
  it('of a table lose the letter they open with to their label', () => {
    const { options } = report(
      head('Options'),
      grid(
        ['Option', 'Advantages', 'Disadvantages'],
        ['A. Do nothing', 'Cheap', 'Dangerous'],
        ['B. Repair', 'Liked', 'Slow'],
      ),
    );
    expect(options).toMatchObject([
      { label: 'A', text: 'Do nothing', advantages: 'Cheap', disadvantages: 'Dangerous' },
      { label: 'B', text: 'Repair' },
    ]);
  });

  it('are the numbered paragraphs of a section of alternatives, none of them recommended', () => {
    const { options } = report(
      head('Alternative options'),
      numbered(['6.1', 'To keep the service free.'], ['6.2', 'To stop the service. Rejected: it is popular.']),
    );
    expect(options.map(({ text, recommended }) => [text, recommended])).toEqual([
      ['To keep the service free.', false],
      ['To stop the service. Rejected: it is popular.', false],
    ]);
  });

  it('are the sentences that say a course was considered and rejected', () => {
    const { options } = report(
      head('Options considered'),
      para('Bringing the service in house was considered and rejected, because it takes too long. Members were told.'),
    );
    expect(options).toMatchObject([
      {
        label: null,
        recommended: false,
        text: 'Bringing the service in house was considered and rejected, because it takes too long.',
      },
    ]);
  });

  it('exclude each other where OR stands between them', () => {
    const { options } = report(
      head('Recommendation'),
      head('Option 1', 3),
      para('That the hall be repaired.'),
      para('OR'),
      head('Option 2', 3),
      para('That the hall be sold.'),
    );
    expect(options.map(({ label, text, exclusive }) => [label, text, exclusive])).toEqual([
      ['Option 1', 'That the hall be repaired.', true],
      ['Option 2', 'That the hall be sold.', true],
    ]);
  });

  it('are read in Welsh, with the one recommended', () => {
    const { options } = report(
      head('Opsiynau a ystyriwyd'),
      labelled('Opsiwn 1:', 'Gwneud dim. Gwrthodwyd yr opsiwn hwn.'),
      labelled('Opsiwn 2 (yr opsiwn a argymhellir):', 'Trosglwyddo un llyfrgell.'),
    );
    expect(options.map(({ label, recommended }) => [label, recommended])).toEqual([
      ['Opsiwn 1', false],
      ['Opsiwn 2', true],
    ]);
  });
});
