import { UnreadableDocumentError } from '@council-reports/core';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.ts';
import { shown } from './test-support/show.ts';

const read = async (markdown: string): Promise<readonly string[]> => shown(await readMarkdown(markdown));

describe('tab-separated rows', () => {
  it('are a table, empty cells kept and empty columns at the right edge dropped', async () => {
    expect(await read('Ref\tRisk\tOwner\t\n1\tFlood\tHead\t\n\tFire\t\t\n')).toEqual([
      '(Ref|Risk|Owner)(1|Flood|Head)(|Fire|)',
    ]);
  });

  it('may hold line breaks in a quoted cell', async () => {
    expect(await read('A\t"one\ntwo"\tC\nD\tE\tF\n')).toEqual(['(A|one\ntwo|C)(D|E|F)']);
    expect(await read('A\t"one\n\ntwo ""x"""\nD\tE\n')).toEqual(['(A|one\n\ntwo ""x"")(D|E)']);
  });

  it('end where a quotation mark that is never closed would take in the rest', async () => {
    expect(await read(`A\t"one\n${'B\tC\n'.repeat(60)}`)).toEqual([`(A|"one)${'(B|C)'.repeat(60)}`]);
  });

  it('are read for bold, links, tags and entities in their cells', async () => {
    expect(await read('**Title:**\t<b>x</b><br>y\nA **b** c\tR&amp;D\n')).toEqual(['(*Title:*|*x*/y)(A *b* c|R&D)']);
  });

  it('are no rows where the tabs only follow numbers or bullets', async () => {
    expect(await read('2.1\tThat Cabinet agree.\n\n2.2\tThat it note.\n')).toEqual([
      '2.1\tThat Cabinet agree.',
      '2.2\tThat it note.',
    ]);
    expect(await read('1.\tone\n2.\ttwo\n')).toEqual(['{1. one; 2. two}']);
    expect(await read('-\tone\n-\ttwo\n')).toEqual(['{- one; - two}']);
  });

  it('are rows where numbers stand in a column beside empty cells', async () => {
    expect(await read('1.0\tBACKGROUND\n\tThe Board met.\n')).toEqual(['(1.0|BACKGROUND)(|The Board met.)']);
  });

  it('are no rows where lines are only indented', async () => {
    expect(await read('Intro:\n\n\tfirst line\n\tsecond line\n')).toEqual(['Intro:', 'first line\nsecond line']);
  });

  it('are a label and its value in a single line', async () => {
    expect(await read('Date:\t3 May 2016\n')).toEqual(['(Date:|3 May 2016)']);
  });
});

describe('tables of bars', () => {
  it('have their header row marked, and text right below is no row', async () => {
    const { root } = await readMarkdown('| A | B |\n|---|---|\n| c | d |\nAfter\n');
    expect(root.children).toMatchObject([
      { type: 'table', children: [{ children: [{ header: true }, { header: true }] }, { children: [{}, {}] }] },
      { type: 'paragraph' },
    ]);
  });

  it('may hold lists and breaks in their cells', async () => {
    expect(await read('| A |\n|---|\n| one<br>two |\n| <ul><li>x</li><li>y</li></ul> |\n')).toEqual([
      '(A)(one/two)({x; y})',
    ]);
  });

  it('are tables without a delimiter row, or with more than one header row, too', async () => {
    expect(await read('| a | b |\n| c | d |\n')).toEqual(['(a|b)(c|d)']);
    expect(await read('| Risk | |\n| Ref | Text |\n|---|---|\n| 1 | a\\|b |\n')).toEqual(['(Risk|)(Ref|Text)(1|a|b)']);
  });

  it('need no bars at their edges', async () => {
    expect(await read('a | b\n---|---\nc | d\n')).toEqual(['(a|b)(c|d)']);
  });

  it('read the same however large they are', async () => {
    const rows = '| **c** | [d](e) <b>f</b> |\n';
    const [small] = await read(`| A | B |\n|---|---|\n${rows.repeat(3)}`);
    const [large] = await read(`| A | B |\n|---|---|\n${rows.repeat(800)}`);
    expect(large?.startsWith(small ?? 'none')).toBe(true);
    expect(large).toHaveLength((small?.length ?? 0) + '(*c*|d<e> *f*)'.length * 797);
  });
});

describe('the limit of cells', () => {
  it.each([
    ['tabs', 'a\tb\n'.repeat(60)],
    ['bars', '| a | b |\n'.repeat(60)],
    ['tags', `<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(60)}</table>`],
  ])('holds for tables of %s', async (_kind, markdown) => {
    const reading = readMarkdown(markdown, { limits: { cells: 100 } });
    await expect(reading).rejects.toThrow(UnreadableDocumentError);
    await expect(reading).rejects.toMatchObject({ code: 'limitExceeded' });
  });
});
