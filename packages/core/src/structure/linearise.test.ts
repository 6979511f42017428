import { describe, expect, test } from 'vitest';
import { type Block, list, listItem, root, table, tableCell, tableRow } from '../document/index.ts';
import { grid, head, items, page, para, said } from '../test-support/paper.ts';
import { linearise, tableFlow, takeMarker } from './linearise.ts';
import { show } from './test-support/show.ts';

const flowOf = (...blocks: readonly Block[]) => linearise(root(blocks));
const levels = (flow: ReturnType<typeof linearise>) =>
  flow.map((block) => (block.kind === 'item' ? block.level : null));

describe('the blocks of a tree in reading order', () => {
  test('part the number typed before a heading from its words', () => {
    expect(show(flowOf(head('2.0 Background'), head('Purpose')))).toEqual([
      'heading 2.0 Background',
      'heading Purpose',
    ]);
    expect(flowOf(head('2.0 Background'))).toMatchObject([{ marker: '2.0', depth: 2 }]);
  });

  test('leave out empty paragraphs and headings', () => {
    expect(flowOf(para(' \u00a0'), head(' '))).toEqual([]);
  });

  test('keep pages, rules and tables in their place', () => {
    const flow = flowOf(page(2), { type: 'thematicBreak' }, grid(['a', 'b']));
    expect(show(flow)).toEqual(['page 2', 'rule', 'table 1x2']);
  });

  test('flatten lists to items that know their level', () => {
    const flow = flowOf(
      items(['1.', 'That Cabinet:', items(['(a)', 'note', items(['(i)', 'the plan'])])], ['2.', 'agree']),
    );
    expect(show(flow)).toEqual(['item 1. That Cabinet:', 'item (a) note', 'item (i) the plan', 'item 2. agree']);
    expect(levels(flow)).toEqual([0, 1, 2, 0]);
  });

  test('keep the paragraphs of an item behind it', () => {
    const flow = flowOf(items(['1.', 'To agree', para('The sum is £5,000.')], ['2.', 'To note']));
    expect(show(flow)).toEqual(['item 1. To agree', 'The sum is £5,000.', 'item 2. To note']);
  });

  test('take an item that holds nothing but a list for that list', () => {
    const flow = flowOf(list(true, [listItem('1.', [items(['(a)', 'note'], ['(b)', 'agree'])])]));
    expect(show(flow)).toEqual(['item (a) note', 'item (b) agree']);
    expect(levels(flow)).toEqual([0, 0]);
  });

  test('take the marker typed in the text of a bulleted item, and leave that of a numbered one in its text', () => {
    expect(show(flowOf(items(['•', '2.1 To note'], [null, '(a) To agree'])))).toEqual([
      'item 2.1 To note',
      'item (a) To agree',
    ]);
    expect(flowOf(items(['3.', '(a) To agree']))).toMatchObject([{ marker: '3.', text: { text: '(a) To agree' } }]);
  });

  test('keep a marker without words for what comes after it', () => {
    expect(flowOf(list(true, [listItem('1.', []), listItem(null, [])]))).toMatchObject([
      { kind: 'item', marker: '1.', text: { text: '' } },
    ]);
  });

  test('keep the number of an item that opens with a table', () => {
    expect(show(flowOf(list(true, [listItem('4.', [grid(['a'])])])))).toEqual(['item 4. ', 'table 1x1']);
  });
});

describe('a marker typed before words', () => {
  test('is parted from them without white space between', () => {
    expect(takeMarker(said('(iv)  To note'))).toMatchObject({ marker: '(iv)', text: { text: 'To note' } });
  });

  test('is none where the number opens a sentence', () => {
    const sentence = said('90% of tenants replied');
    expect(takeMarker(sentence)).toEqual({ marker: null, text: sentence });
  });
});

describe('a table as flow', () => {
  test('keeps the place, spans, colour and header of each cell', () => {
    const flow = tableFlow(
      table([
        tableRow([
          tableCell([para('Risk')], { header: true, rowSpan: 2 }),
          tableCell([para('Inherent')], { colSpan: 2 }),
        ]),
        tableRow([tableCell([para('4')], { fill: '#ff0000' }), tableCell([])]),
      ]),
    );
    expect([flow.rows, flow.columns]).toEqual([2, 3]);
    expect(flow.cells).toMatchObject([
      { row: 0, column: 0, rowSpan: 2, colSpan: 1, header: true },
      { row: 0, column: 1, rowSpan: 1, colSpan: 2, header: false },
      { row: 1, column: 1, fill: '#ff0000' },
      { row: 1, column: 2, blocks: [] },
    ]);
  });
});
