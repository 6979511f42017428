import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import { head, items, para } from '../../test-support/paper.ts';
import { contextOf } from '../test-support/context.ts';
import { extractDecisions } from './decisions.ts';

const front = ['Decision Maker: Cabinet', 'Decision status: Recommendations Approved'].map((line) => para(line));
const tail = ['Publication date: 6/5/2031', 'Date of decision: 4/5/2031'].map((line) => para(line));
const purpose = para('To seek approval for the repair of the weir');
const read = (...blocks: readonly Block[]) =>
  extractDecisions(contextOf(...front, ...blocks, ...tail), 'decisionRecord');
const texts = (...blocks: readonly Block[]) =>
  read(...blocks).found.flatMap(({ resolutions }) => resolutions.map(({ text }) => text));

describe('a record whose Decision label is lost', () => {
  test('decides its list behind the purpose', () => {
    const { found, issues } = read(
      purpose,
      items(['1.', 'That the weir be mended.'], ['2.', 'That the costs be noted.']),
    );
    expect(found[0]?.resolutions.map(({ text }) => text)).toEqual([
      'That the weir be mended.',
      'That the costs be noted.',
    ]);
    expect(issues.map(({ code }) => code)).toEqual(['resolutionInferred']);
  });

  test('decides its list from the first item on, however that opens', () => {
    const list = items(
      ['i)', 'the Director does not think an inquiry is needed;'],
      ['ii)', 'the order is changed as shown; and'],
      ['iii)', 'the Clerk be authorised to seal the order.'],
    );
    expect(texts(list)).toHaveLength(3);
  });

  test('decides what stands beneath a heading that opens with its day', () => {
    const words = 'The diversion of the path along the weir.';
    expect(texts(head('06/02/2031 - Diversion of a path'), para(words))).toEqual([words]);
  });

  test('decides limbs that bid without "That"', () => {
    expect(texts(items(['1)', 'the weir strategy be adopted; and'], ['2)', 'the rules be noted.']))).toEqual([
      'the weir strategy be adopted; and',
      'the rules be noted.',
    ]);
  });

  test('decides a paragraph that bids', () => {
    expect(texts(purpose, para('That a survey of the weir be held in May.'))).toEqual([
      'That a survey of the weir be held in May.',
    ]);
  });

  test('decides the verdict that stands alone', () => {
    expect(texts(purpose, para('Recommendations approved.'))).toEqual(['Recommendations approved.']);
  });

  test('decides what is printed beneath its day', () => {
    expect(
      texts(para('4/5/2031 - Mending the weir'), para('The Chief Reeve is recommended to waive the rules of tender.')),
    ).toEqual(['The Chief Reeve is recommended to waive the rules of tender.']);
  });

  test('decides nothing by a line that only tells what should be', () => {
    expect(texts(para('The weir should be mended soon and may be closed.'))).toEqual([]);
  });

  test('decides limbs behind a line that only names who decides', () => {
    expect(
      texts(para('That the Cabinet:'), items(['(1)', 'Approves the sum.'], ['(2)', 'Delegates the works.'])),
    ).toEqual(['Approves the sum.', 'Delegates the works.']);
  });

  test('decides nothing by a list of what somebody did before', () => {
    expect(
      texts(
        para('The Board considered the route in May and gave delegated authority to the Reeve to:'),
        items(['(a)', 'determine the route.']),
      ),
    ).toEqual([]);
  });

  test('decides what is told to have been carried beneath its day', () => {
    expect(
      texts(
        para('15/02/2031 - Weir budget'),
        para('Before the Council were the papers.'),
        para('The amendment by the Weir Group was lost by 9 votes to 4.'),
        para('The substantive motion was carried by 8 votes to 5.'),
      ),
    ).toEqual(['The substantive motion was carried by 8 votes to 5.']);
  });
});
