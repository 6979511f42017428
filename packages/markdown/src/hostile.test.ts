import { UnreadableDocumentError } from '@council-reports/core';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';

// Far more than any of them takes: only a reading that runs away should fail here.
const patience = 60_000;

const nested = (opening: string, closing: string, depth: number): string =>
  opening.repeat(depth) + closing.repeat(depth);
const rising = (line: (depth: number) => string, count: number): string =>
  Array.from({ length: count }, (_, depth) => line(depth)).join('');
const noise = (length: number): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state >> 16;
  });
};

async function outcome(read: typeof readMarkdown, input: string | Uint8Array): Promise<string> {
  try {
    const { issues } = await read(input);
    return ['read', ...issues.map(({ code }) => code)].join(' ');
  } catch (error) {
    return error instanceof UnreadableDocumentError ? error.code : String(error);
  }
}

describe('input that is no text', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'empty'],
    ['white space', '\ufeff \n\t\f\n', 'empty'],
    ['bytes of a picture', noise(50_000), 'unsupportedFormat'],
    [
      'bytes after a page of text',
      new Uint8Array([...new TextEncoder().encode('text '.repeat(900)), ...noise(50_000)]),
      'unsupportedFormat',
    ],
    ['20 MB on one line', 'word '.repeat(4_000_000), 'limitExceeded'],
    ['a million lines', '\n'.repeat(1_000_000).concat('a'), 'limitExceeded'],
  ])('is refused: %s', async (_what, input, code) => {
    expect(await outcome(readMarkdown, input)).toBe(code);
    expect(await outcome(readText, input)).toBe(code);
  });
});

describe('hostile Markdown', () => {
  it.each<[string, () => string]>([
    ['5 MB on one line', () => 'word '.repeat(1_000_000)],
    ['100,000 nested quotes', () => '>'.repeat(100_000)],
    ['100,000 nested items', () => '- '.repeat(100_000)],
    ['items nested by more and more indent', () => rising((depth) => `${'  '.repeat(depth)}- a\n`, 1500)],
    ['100,000 open brackets', () => '['.repeat(100_000)],
    ['brackets within one readable line', () => nested('[', ']', 15_000)],
    ['closing brackets alone', () => ']'.repeat(39_000)],
    ['emphasis within emphasis', () => nested('*a ', 'a* ', 6_000)],
    ['emphasis nested in a line that is read', () => nested('*a ', 'a* ', 250)],
    ['ever longer runs of backticks', () => rising((length) => `${'`'.repeat(length)}a`, 250)],
    ['pictures within links', () => nested('![a', '](b)', 5_000)],
    ['definitions without number', () => rising((index) => `[a${index}]: b.c\n`, 4_000)],
    ['one definition, referred to everywhere', () => `[a]: b.c\n\n${'[a]\n\n'.repeat(2_000)}`],
    ['a quote continued lazily', () => `> a\n${'a\n'.repeat(6_000)}`],
    ['underlines below every line', () => 'a\n-\n'.repeat(2_000)],
    ['comments that never close', () => 'a <!--\n'.repeat(3_000)],
    ['instructions that never close', () => 'a <?\n'.repeat(3_000)],
    ['fences that never close', () => '````a\n'.repeat(20_000)],
    ['nothing but entities', () => '&amp; x\n'.repeat(6_000)],
    ['a page for every letter', () => 'a\f'.repeat(2_000)],
    ['nothing but spaces between two letters', () => `a${' '.repeat(39_000)}b`],
  ])('is read: %s', { timeout: patience }, async (_what, make) => {
    expect(await outcome(readMarkdown, make())).toMatch(/^read/);
  });
});

describe('hostile HTML in Markdown', () => {
  it.each<[string, () => string]>([
    ['50,000 nested blocks', () => '<div>\n'.repeat(50_000)],
    ['7,000 nested blocks on a line', () => '<div>'.repeat(7_000)],
    ['nested tables', () => '<table><tr><td>\n'.repeat(5_000)],
    ['nested inline tags', () => `a ${'<b>'.repeat(10_000)}`],
    ['end tags alone', () => `a ${'<b>'.repeat(3_000)}${'</i>'.repeat(6_000)}`],
    ['tags that multiply when put right', () => rising((index) => `<p><b x${index}>\n`, 5_000)],
    ['text that a table gives back', () => `<table>\n${'x<b>y</b>\n'.repeat(20_000)}`],
    ['attributes without number', () => `<p\n${rising((index) => `a${index}\n`, 50_000)}>`],
    ['tables that never close', () => '<table\n'.repeat(50_000)],
    ['tables that never close, a paragraph each', () => '<table>\n\n'.repeat(50_000)],
    [
      'a cell that spans a billion',
      () => '<table><tr><td colspan="1000000000" rowspan="1000000000">a</td></tr></table>',
    ],
  ])('is read: %s', { timeout: patience }, async (_what, make) => {
    expect(await outcome(readMarkdown, make())).toMatch(/^read/);
  });
});

describe('a table of 100,000 cells', () => {
  it.each<[string, string]>([
    ['bars', `|${'a|'.repeat(100)}\n|${'-|'.repeat(100)}\n${`|${'b|'.repeat(100)}\n`.repeat(1000)}`],
    ['bars without edges', `${'a | '.repeat(99)}a\n${'--|'.repeat(99)}--\n${`${'b | '.repeat(99)}b\n`.repeat(1000)}`],
    ['tabs', `${'a\t'.repeat(99)}a\n`.repeat(1000)],
    ['tags', `<table>${`<tr>${'<td>a</td>'.repeat(100)}</tr>\n`.repeat(1000)}</table>`],
  ])('is read whole: %s', { timeout: patience }, async (_kind, markdown) => {
    const [table, ...rest] = (await readMarkdown(markdown)).root.children;
    const cells = table?.type === 'table' ? table.children.reduce((sum, row) => sum + row.children.length, 0) : 0;
    expect(rest).toEqual([]);
    expect(cells).toBeGreaterThanOrEqual(100_000);
  });
});

describe('lines beyond what is read for markup', () => {
  it('are kept as they stand, and named', async () => {
    const document = await readMarkdown(`# A\n\n${'> '.repeat(20)}deep **b**\n\nafter **c**\n`);
    expect(document.issues).toEqual([
      {
        code: 'plainLine',
        severity: 'info',
        message: 'Read without its markup, as too long or too deeply nested: line 3.',
      },
    ]);
    expect(document.root.children).toHaveLength(3);
  });
});
