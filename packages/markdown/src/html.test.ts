import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.ts';
import { shown } from './test-support/show.ts';

const read = async (markdown: string): Promise<readonly string[]> => shown(await readMarkdown(markdown));

describe('HTML in Markdown', () => {
  it('is read with the Markdown around it', async () => {
    expect(await read('The <b>Board</b> and <u>**not**</u> <a href="#">others</a><br>end')).toEqual([
      'The *Board* and _*not*_ others<#>/end',
    ]);
  });

  it('gives blocks where its tags are of blocks, also within a line', async () => {
    expect(await read('Before <p>one</p><ul><li>two</li></ul>')).toEqual(['Before ', 'one', '{two}']);
  });

  it('closes what is left open, and passes over what was never opened', async () => {
    expect(await read('a <b>c\n\nd</i> e')).toEqual(['a *c*', 'd e']);
  });

  it('shows the numbers of ordered lists as their type prints them', async () => {
    expect(await read('<ol start="3"><li>c</li><li value="7">g</li></ol>')).toEqual(['{3. c; 7. g}']);
    expect(await read('<ol type="a"><li>x</li><li>y</li></ol>')).toEqual(['{a. x; b. y}']);
    expect(await read('<ol type="I" start="4"><li>x</li></ol>')).toEqual(['{IV. x}']);
  });

  it('keeps tick boxes', async () => {
    expect(await read('Legal <input type="checkbox" checked=""/> Other <input type="checkbox"/>')).toEqual([
      'Legal [x] Other [ ]',
    ]);
  });

  it('reads tables with their spans, headers and colours, blank lines in cells or not', async () => {
    const { root } = await readMarkdown(
      '<table>\n<tr><th colspan="2" style="background: #F00">Risk</th></tr>\n<tr><td>a\n\nb</td><td style="color:#c00000">c</td></tr>\n</table>\nAfter **it**.\n',
    );
    expect(root.children[0]).toMatchObject({
      type: 'table',
      children: [{ children: [{ header: true, colSpan: 2, fill: '#ff0000' }] }, { children: [{}, { ink: '#c00000' }] }],
    });
    expect(shown({ root, source: { format: 'markdown', sha256: '', bytes: 0 }, issues: [] })[1]).toBe('After *it*.');
  });

  it('keeps a caption before its table', async () => {
    expect(await read('<table><caption>Key</caption><tr><td>R</td></tr></table>')).toEqual(['Key', '(R)']);
  });

  it('keeps a placeholder that only looks like a tag', async () => {
    expect(await read('To <<add third issue>> and <date>.')).toEqual(['To <<add third issue>> and <date>.']);
  });

  it('keeps the words after a tag whose content would be raw text', async () => {
    expect(await read('The <title> of the report, **bold**')).toEqual(['The <title> of the report, *bold*']);
  });

  it('shows no script, style or comment', async () => {
    expect(await read('<p>a<script>b</script></p>\n\n<!-- c -->\n\nd <!-- e -->f')).toEqual(['a', 'd f']);
  });

  it('keeps what follows a comment that never ends', async () => {
    expect((await read('<div>one <!-- two\nthree</div>')).join()).toContain('three');
  });

  it('reads headings written as tags', async () => {
    expect(await read('<h2>Legal</h2>\n\n# <u>Title</u>')).toEqual(['## Legal', '# _Title_']);
  });
});
