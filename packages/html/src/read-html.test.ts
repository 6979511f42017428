import { passageOf, type UnreadableDocumentError } from '@council-reports/core';
import { describe, expect, it } from 'vitest';
import * as api from './index.ts';
import { readHtml } from './read-html.ts';
import { outline, texts } from './test-support/outline.ts';

const sliceOf = (text: string, node: { position?: { start: { offset: number }; end: { offset: number } } }): string =>
  text.slice(node.position?.start.offset, node.position?.end.offset);

describe('the text of a page', () => {
  it('parts blocks and keeps line breaks', async () => {
    expect(await outline('<div>One<p>Two<br>lines</p>Three</div>Four')).toEqual(['One', 'Two⏎lines', 'Three', 'Four']);
  });

  it('collapses white space as a browser does, across elements too', async () => {
    expect(await outline('<p>\n  a <b> b\r\n   c</b>  d \n</p>')).toEqual(['a *b c* d']);
  });

  it('begins a new paragraph at a blank line made of line breaks', async () => {
    expect(await outline('<p>One<br>&nbsp;<br>Two<br></p>')).toEqual(['One', 'Two']);
  });

  it('keeps runs of no-break spaces as tabs and drops paragraphs that hold nothing else', async () => {
    expect(await outline('<p>(1)&nbsp;&nbsp; &nbsp;Note</p><p>&nbsp;</p><p>\u00a0\u00a0</p>')).toEqual(['(1)→Note']);
  });

  it('leaves markers that Word typed as they are', async () => {
    const marker = `<span style='mso-list:Ignore'>(i)<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span>`;
    expect(await outline(`<p class=MsoListParagraph>${marker}To\nnote<o:p></o:p></p>`)).toEqual(['(i)→To note']);
  });

  it('reads formats from tags and from styles, and lets a style undo a tag', async () => {
    const html =
      '<p style="font-weight:bold">A <i>b</i></p><p><b>c <span style="font-weight:normal">d</span></b></p><p><s>e</s> <u>f</u></p>';
    expect(await outline(html)).toEqual(['*A /b/*', '*c *d', '~e~ _f_']);
  });

  it('keeps links, also to nowhere, and the words of links to scripts', async () => {
    expect(await outline('<p><a href="#">a</a> <a href="javascript:x()">b</a> <a name=c>c</a></p>')).toEqual([
      '[a](#) b c',
    ]);
  });

  it('reads headings by tag, by role and by the outline level Word leaves', async () => {
    const html = '<h2>A</h2><div role=heading aria-level=3>B</div><p style="mso-outline-level:1">C</p>';
    expect(await outline(html)).toEqual(['## A', '### B', '# C']);
  });

  it('reads tick boxes that are controls, typed, or letters of a symbol font', async () => {
    const html =
      '<p><input type=checkbox checked> Yes <input type=checkbox> No ☒ ☐ <span style="font-family:Wingdings">þ</span></p>';
    expect(await outline(html)).toEqual(['[x] Yes [ ] No [x] [ ] [x]']);
  });

  it('reads the letters of symbol fonts as what they show', async () => {
    expect(
      await outline(`<p><span style='font-family:Wingdings'>é</span> up <span style='font-family:Symbol'>·</span></p>`),
    ).toEqual(['↑ up •']);
  });

  it('keeps the lines of preformatted text', async () => {
    expect(await outline('<pre>a\nb</pre>')).toEqual(['a⏎b']);
  });

  it('turns marks between agenda items into rules, whether they are tags or typed', async () => {
    expect(await outline('<AI1><p>1. A</p></AI1><AI2><p>2. B</p></AI2>')).toEqual([
      '---',
      '1. A',
      '---',
      '2. B',
      '---',
    ]);
    expect(await outline('<p>&lt;AI1&gt;1. A</p><p>&lt;/AI1&gt;</p><p>B</p>')).toEqual(['---', '1. A', '---', 'B']);
  });
});

describe('the place of a text', () => {
  it('is exact for all but what is printed as a character reference', async () => {
    const html = '<p>Cost\n   of &pound;5m &amp; more</p>\r\n<p>a\r\nb<b>c</b></p>';
    const document = await readHtml(html);
    const pieces = texts(document.root).map((node) => [node.value, sliceOf(html, node)]);
    expect(pieces).toEqual([
      ['Cost ', 'Cost\n'],
      ['of ', 'of '],
      ['£', '&pound;'],
      ['5m ', '5m '],
      ['&', '&amp;'],
      [' more', ' more'],
      ['a ', 'a\r'],
      ['b', 'b'],
      ['c', 'c'],
    ]);
  });

  it('is told in lines and columns as well', async () => {
    const document = await readHtml('<p>a</p>\r\n<p>b</p>\n<p>c</p>');
    expect(texts(document.root).map(({ position }) => [position?.start.line, position?.start.column])).toEqual([
      [1, 4],
      [2, 4],
      [3, 4],
    ]);
  });

  it('survives into passages', async () => {
    const html = '<p>The <b>Committee</b>&#39;s\n view</p>';
    const [block] = (await readHtml(html)).root.children;
    const passage = passageOf(block?.type === 'paragraph' ? block.children : []);
    expect(passage.text).toBe("The Committee's view");
    expect(passage.runs.map(({ start, end }) => html.slice(start, end))).toEqual([
      'The',
      'Committee',
      '&#39;',
      's',
      'view',
    ]);
  });

  it('does not claim to be exact for text that the parser moved out of a table', async () => {
    const html = '<table>one<tr><td>cell</td></tr>two</table>';
    const document = await readHtml(html);
    expect(texts(document.root).map(({ value }) => value)).toEqual(['onetwo', 'cell']);
  });
});

describe('what a page is', () => {
  it('is told with its name, size, digest, language and maker', async () => {
    const html = '<html lang="cy"><meta name="Generator" content="Microsoft Word 15"><p>Helo</p>';
    const { source, text } = await readHtml(html, { name: 'a.html' });
    expect(source).toMatchObject({
      format: 'html',
      name: 'a.html',
      bytes: html.length,
      language: 'cy',
      producer: 'Microsoft Word 15',
    });
    expect(source.sha256).toMatch(/^[\da-f]{64}$/);
    expect(text).toBe(html);
  });

  it('is refused when it is empty', async () => {
    await expect(readHtml(' \n')).rejects.toMatchObject({ code: 'empty' } satisfies Partial<UnreadableDocumentError>);
  });

  it('is an empty tree with an issue when it holds no text', async () => {
    const document = await readHtml('<p></p><script>a()</script>');
    expect(document.root.children).toEqual([]);
    expect(document.issues.map(({ code }) => code)).toEqual(['noText']);
  });
});

it('exposes the public interface', () => {
  expect(Object.keys(api).sort()).toEqual(['defaultLimits', 'parseHtml', 'readHtml']);
});
