import { describe, expect, it } from 'vitest';
import { show } from '../layout/test-support/show.ts';
import { contextOf, marked, tag } from '../test-support/tagged.ts';
import { blocksOf } from './to-blocks.ts';

describe('paragraphs and headings', () => {
  it('have one text node for each printed line, each with its place', () => {
    const context = contextOf([
      marked('a', 50, 100, 'The first line of a paragraph'),
      marked('a', 50, 112, 'and its second.'),
    ]);
    expect(blocksOf(tag('P', ['a']), context)).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'The first line of a paragraph ', regions: [{ page: 1, box: [50, 92, 195, 102] }] },
          { type: 'text', value: 'and its second.', regions: [{ page: 1, box: [50, 104, 125, 114] }] },
        ],
      },
    ]);
  });

  it('keep bold, links and struck text as such', () => {
    const context = contextOf([
      marked('a', 50, 100, 'Decision:', { bold: true }),
      marked('a', 100, 100, 'to agree'),
      { ...marked('b', 150, 100, 'the report'), url: 'https://example.org/' },
      { ...marked('c', 210, 100, 'old words'), struck: true },
    ]);
    const [block] = blocksOf(tag('P', ['a', tag('Link', ['b']), 'c']), context);
    expect(block?.type === 'paragraph' && block.children.map(({ type }) => type)).toEqual([
      'strong',
      'text',
      'link',
      'delete',
    ]);
  });

  it('break lines where the next word would have stood on the line', () => {
    const context = contextOf([
      marked('a', 50, 100, 'County Hall'),
      marked('a', 50, 112, 'Northmoor, in the county of Thorn'),
    ]);
    const [block] = blocksOf(tag('P', ['a']), context);
    expect(block?.type === 'paragraph' && block.children.map(({ type }) => type)).toEqual(['text', 'break', 'text']);
  });

  it('break lines where much of what other lines take up is left', () => {
    const own = [marked('a', 50, 100, 'December 2028'), marked('a', 50, 112, 'Consultation draft')];
    const reaching = (edge: number) => ({ ...contextOf(own), reach: () => edge });
    const types = (edge: number): unknown => {
      const [block] = blocksOf(tag('P', ['a']), reaching(edge));
      return block?.type === 'paragraph' && block.children.map(({ type }) => type);
    };
    expect(types(500)).toEqual(['text', 'break', 'text']);
    expect(types(150)).toEqual(['text', 'text']);
  });

  it('break lines where one was left empty, and not in double spacing', () => {
    const types = (baseline: number): unknown => {
      const lines = [marked('a', 50, 100, '(i) repair the long roof;'), marked('a', 50, baseline, '(ii) paint it')];
      const [block] = blocksOf(tag('P', ['a']), contextOf(lines));
      return block?.type === 'paragraph' && block.children.map(({ type }) => type);
    };
    expect(types(127)).toEqual(['text', 'break', 'text']);
    expect(types(123)).toEqual(['text', 'text']);
  });

  it('follow the order of the tags, not that of painting', () => {
    const context = contextOf([marked('b', 50, 112, 'second'), marked('a', 50, 100, 'first')]);
    expect(show(blocksOf(tag('Sect', [tag('P', ['a']), tag('P', ['b'])]), context))).toEqual(['first', 'second']);
  });

  it("take a heading's depth from its role, and no bold", () => {
    const context = contextOf([marked('a', 50, 100, 'Financial implications', { bold: true })]);
    expect(blocksOf(tag('H3', [tag('Span', ['a'])]), context)).toMatchObject([
      { type: 'heading', depth: 3, children: [{ type: 'text' }] },
    ]);
  });

  it('end where a block stands among their content', () => {
    const context = contextOf([
      marked('a', 50, 100, 'before'),
      marked('b', 50, 112, 'row'),
      marked('d', 90, 112, 'cell'),
      marked('c', 50, 124, 'after'),
    ]);
    const table = tag('Table', [tag('TR', [tag('TD', ['b']), tag('TD', ['d'])])]);
    expect(show(blocksOf(tag('P', ['a', table, 'c']), context))).toEqual(['before', '| row | cell |', 'after']);
  });

  it('hold the alternative text of a picture, where the picture holds no text', () => {
    const context = contextOf([marked('a', 50, 100, 'label')]);
    expect(blocksOf(tag('Figure', [], { alt: 'A map' }), context)).toEqual([
      { type: 'paragraph', children: [{ type: 'image', alt: 'A map' }] },
    ]);
    expect(show(blocksOf(tag('Figure', ['a'], { alt: 'A chart' }), context))).toEqual(['label']);
  });
});

describe('lists', () => {
  const item = (label: string, body: string): ReturnType<typeof tag> =>
    tag('LI', [tag('Lbl', [label]), tag('LBody', [body])]);

  it('keep their printed labels, with their places', () => {
    const context = contextOf([
      marked('l1', 50, 100, '(a)'),
      marked('b1', 70, 100, 'agree'),
      marked('l2', 50, 112, '(b)'),
      marked('b2', 70, 112, 'note'),
    ]);
    const blocks = blocksOf(tag('L', [item('l1', 'b1'), item('l2', 'b2')]), context);
    expect(show(blocks)).toEqual(['(a) agree', '(b) note']);
    expect(blocks).toMatchObject([
      { ordered: true, children: [{ regions: [{ page: 1, box: [50, 92, 65, 102] }] }, {}] },
    ]);
  });

  it('are one where a program closes them at every empty line', () => {
    const context = contextOf([
      marked('l1', 50, 100, '1.1'),
      marked('b1', 70, 100, 'agree'),
      marked('l2', 50, 124, '1.2'),
      marked('b2', 70, 124, 'note'),
    ]);
    const blocks = blocksOf(
      tag('Document', [
        tag('L', [tag('L', [item('l1', 'b1')])]),
        tag('P', ['empty']),
        tag('L', [tag('L', [item('l2', 'b2')])]),
      ]),
      context,
    );
    expect(blocks).toHaveLength(1);
    expect(show(blocks)).toEqual(['1.1 agree', '1.2 note']);
  });

  it('nest lists that stand in a list under the item before', () => {
    const context = contextOf([
      marked('l1', 50, 100, '1.'),
      marked('b1', 70, 100, 'agree'),
      marked('l2', 70, 112, '•'),
      marked('b2', 90, 112, 'the budget'),
    ]);
    expect(show(blocksOf(tag('L', [item('l1', 'b1'), tag('L', [item('l2', 'b2')])]), context))).toEqual([
      '1. agree',
      '  • the budget',
    ]);
  });

  it('take the marker from the text where no label is tagged', () => {
    const context = contextOf([marked('b1', 70, 100, '• Mere Green play area')]);
    const [list] = blocksOf(tag('L', [tag('LI', [tag('LBody', ['b1'])])]), context);
    expect(list).toMatchObject({ ordered: false, children: [{ marker: '•' }] });
    expect(show([list ?? { type: 'thematicBreak' }])).toEqual(['• Mere Green play area']);
  });

  it('leave text alone that begins with no marker', () => {
    const context = contextOf([marked('b1', 70, 100, 'Mere Green')]);
    expect(blocksOf(tag('L', [tag('LI', [tag('LBody', ['b1'])])]), context)).toMatchObject([
      { children: [{ marker: null }] },
    ]);
  });

  it('give up the numbered headings that programs file in them', () => {
    const context = contextOf([
      marked('l1', 50, 100, '2.'),
      marked('b1', 70, 100, 'Background', { bold: true }),
      marked('l2', 50, 112, '2.1'),
      marked('b2', 70, 112, 'The contract ends in March.'),
      marked('l3', 50, 124, '3.'),
      marked('b3', 70, 124, 'OPTIONS CONSIDERED'),
    ]);
    const blocks = blocksOf(
      tag('Document', [tag('L', [item('l1', 'b1'), tag('L', [item('l2', 'b2')])]), tag('L', [item('l3', 'b3')])]),
      context,
    );
    expect(show(blocks)).toEqual(['## 2. Background', '2.1 The contract ends in March.', '## 3. OPTIONS CONSIDERED']);
  });

  it('keep short bold items that follow one another: recommendations are set so', () => {
    const context = contextOf([
      marked('l1', 50, 100, '1.'),
      marked('b1', 70, 100, 'Agree the plan', { bold: true }),
      marked('l2', 50, 112, '2.'),
      marked('b2', 70, 112, 'Note the risks', { bold: true }),
    ]);
    expect(show(blocksOf(tag('L', [item('l1', 'b1'), item('l2', 'b2')]), context))).toEqual([
      '1. Agree the plan',
      '2. Note the risks',
    ]);
  });
});
