import { describe, expect, it } from 'vitest';
import { readHtml } from '../read-html.ts';
import { outline, outlineOf } from '../test-support/outline.ts';

describe('a data table', () => {
  it('keeps headers, spans and blocks within cells', async () => {
    const html =
      '<table><tr><th colspan=2>Risk<th>RAG<tr><td rowspan=2>1<td><p>Fire<p>Flood<td>R<tr><td>x<td>y</table>';
    expect(await outline(html)).toEqual(['| th c2 Risk | th RAG |', '| r2 1 | Fire / Flood | R |', '| x | y |']);
  });

  it('marks every cell of its head as a header and puts head before bodies before feet', async () => {
    const html = '<table><tfoot><tr><td>c<td>d<thead><tr><td>a<td>b<tbody><tr><td>1<td>2</table>';
    expect(await outline(html)).toEqual(['| th a | th b |', '| 1 | 2 |', '| c | d |']);
  });

  it('ends a row span of 0, and one that is too long, with its row group', async () => {
    const html = '<table border=1><tbody><tr><td rowspan=0>a<td>b<tr><td>c<tbody><tr><td rowspan=99>d<td>e</table>';
    expect(await outline(html)).toEqual(['| r2 a | b |', '| c |', '| d | e |']);
  });

  it('counts only columns in which a cell begins, however many a cell asks for', async () => {
    const html =
      '<table border=1><tr><td colspan=100>a<tr><td>b<td>c<td colspan=0>d<tr><td colspan=-2>e<td colspan=x>f<td>g</table>';
    expect(await outline(html)).toEqual(['| c3 a |', '| b | c | d |', '| e | f | g |']);
  });

  it('is read without spans, with an issue, where its grid would be too large', async () => {
    const html = `<table border=1>${'<tr><td rowspan=9 colspan=2>a<td>b'.repeat(20)}</table>`;
    const document = await readHtml(html, { limits: { cells: 100 } });
    expect(outlineOf(document)[0]).toBe('| a | b |');
    expect(document.issues.map(({ code }) => code)).toEqual(['tableTooLarge']);
  });

  it('gives cells their background as fill, from the cell, what fills it, or its row', async () => {
    const html =
      '<table><tr><th>A<th>B<th>C<th>D<tr bgcolor=lime><td style="background:red none repeat scroll 0 0">1<td bgcolor=FFC000>2<td><p style="background-color: rgb(0, 176, 80)">3</p><td>4</table>';
    expect((await outline(html))[1]).toBe('| #ff0000 1 | #ffc000 2 | #00b050 3 | #00ff00 4 |');
  });

  it('gives cells the colour of their words as ink, from what holds them all', async () => {
    const html =
      '<table><tr><th>A<th>B<th>C<th>D<tr><td style="color:red">1<td><p><span style="color: #00B050">2</span></p><td><font color=FFC000>3</font><td>4 <b style="color:red">late</b></table>';
    expect((await outline(html))[1]).toBe('| ink #ff0000 1 | ink #00b050 2 | ink #ffc000 3 | 4 *late* |');
  });

  it('takes white and transparent for no background', async () => {
    expect(
      await outline('<table border=1><tr><td style="background:white">1<td bgcolor=transparent>2</table>'),
    ).toEqual(['| 1 | 2 |']);
  });

  it('reads the alternative text of a status picture as text, and keeps a chart as a picture', async () => {
    const chart = 'A chart of overdue actions by quarter, from twelve in the first to three in the last.';
    const html = `<p><img src=x alt="Logo"></p><table border=1><tr><td>KPI 1<td><img src=g.gif alt="Green"><td><img alt="${chart}"></table>`;
    expect(await outline(html)).toEqual(['!Logo!', `| KPI 1 | Green | !${chart}! |`]);
  });

  it('keeps a table within a cell', async () => {
    const html = '<table border=1><tr><td>a<td><table border=1><tr><td>b<td>c</table></table>';
    const [outer] = (await readHtml(html)).root.children;
    const inner = outer?.type === 'table' ? outer.children[0]?.children[1]?.children[0] : undefined;
    expect(inner?.type).toBe('table');
  });

  it('stays a table where labels stand beside values without rules', async () => {
    expect(await outline('<table><tr><td>Report to:<td>Cabinet<tr><td>Date:<td><p>3 June<p>2026</table>')).toEqual([
      '| Report to: | Cabinet |',
      '| Date: | 3 June / 2026 |',
    ]);
  });
});

describe('a layout table', () => {
  it('is read as the content of its cells', async () => {
    expect(await outline('<table><tr><td><p>a<p>b</table>')).toEqual(['a', 'b']);
    expect(await outline('<table role=presentation><tr><td>a<td>b</table>')).toEqual(['a', 'b']);
    expect(await outline('<table><tr><td><h2>A</h2>text<td>b</table>')).toEqual(['## A', 'text', 'b']);
  });

  it('gives up the tables within it', async () => {
    expect(await outline('<table><tr><td>a<td><table border=1><tr><td>b<td>c</table></table>')).toEqual([
      'a',
      '| b | c |',
    ]);
  });

  it('of markers beside texts is a list', async () => {
    const html = '<table><tr><td>(a)<td>To note<tr><td>(b)<td>To approve</table>';
    const [list] = (await readHtml(html)).root.children;
    expect(list).toMatchObject({ type: 'list', ordered: true, children: [{ marker: '(a)' }, { marker: '(b)' }] });
    expect(await outline('<table><tr><td>4<td>Apologies<tr><td>5<td>Minutes</table>')).toEqual([
      '4 Apologies',
      '5 Minutes',
    ]);
  });

  it('is not one whose numbers do not count up', async () => {
    expect(await outline('<table><tr><td>12<td>34<tr><td>7<td>8</table>')).toEqual(['| 12 | 34 |', '| 7 | 8 |']);
  });
});
