import type { Block, Inline } from '@council-reports/core';
import { describe, expect, test } from 'vitest';
import { cell, grid, para, row, run } from '../test-support/build-docx.ts';
import { outline, read } from '../test-support/read.ts';

const rendered = '<w:r><w:lastRenderedPageBreak/></w:r>';
const hard = '<w:r><w:br w:type="page"/></w:r>';
const section = (type: string): string => `<w:sectPr><w:type w:val="${type}"/></w:sectPr>`;

function pagesOf(node: Block | Inline): readonly string[] {
  if (node.type === 'text') return [`${node.value.trim()} ${node.regions?.map(({ page }) => page).join()}`];
  if (node.type === 'list' || node.type === 'table')
    return node.children.flatMap((part) =>
      part.children.flatMap((each) => (each.type === 'tableCell' ? each.children.flatMap(pagesOf) : pagesOf(each))),
    );
  return 'children' in node ? node.children.flatMap((child) => pagesOf(child)) : [];
}

const pages = async (body: string): Promise<readonly string[]> => (await read({ body })).root.children.flatMap(pagesOf);

describe('pages', () => {
  test('words after a break that Word recorded stand on the next page, also inside a paragraph', async () => {
    expect(await pages(para(run('one') + rendered + run('two')) + para('three'))).toEqual([
      'one 1',
      'two 2',
      'three 2',
    ]);
  });

  test('a break the author set and its record are one break', async () => {
    expect(
      await pages(para(run('one')) + para(hard) + para(rendered + run('two')) + para(rendered + run('three'))),
    ).toEqual(['one 1', 'two 2', 'three 3']);
  });

  test('a break the author set counts also where Word did not record it', async () => {
    expect(await pages(para('one') + para(hard) + para('two') + para(rendered + run('three')))).toEqual([
      'one 1',
      'two 2',
      'three 3',
    ]);
  });

  test('a paragraph that wants the top of a page does not break a page that has just begun', async () => {
    const top = '<w:pageBreakBefore/>';
    expect(
      await pages(para('one', top) + para('two', top) + para(hard) + para('three', top) + para(rendered + run('four'))),
    ).toEqual(['one 1', 'two 2', 'three 3', 'four 4']);
  });

  test('a section begins on a new page unless it says otherwise', async () => {
    const body =
      para('one', section('nextPage')) +
      para('two', section('nextPage')) +
      para('three', section('continuous')) +
      para(rendered + run('four')) +
      section('nextPage');
    expect(await pages(body)).toEqual(['one 1', 'two 2', 'three 2', 'four 3']);
  });

  test('a section that begins on a new page moves the pages after it by one', async () => {
    const body = para('one', section('nextPage')) + para('two') + para(rendered + run('three')) + section('nextPage');
    expect(await pages(body)).toEqual(['one 1', 'two 2', 'three 3']);
  });

  test('the cells of a row begin on the same page, and the next row follows the longest', async () => {
    const body = grid(row([cell(para(run('a') + rendered + run('b'))), cell('c')]), row([cell('d'), cell('e')]));
    expect(await pages(body)).toEqual(['a 1', 'b 2', 'c 1', 'd 2', 'e 2']);
  });

  test('the way back to the top of a cell and forward to the next row is no further break', async () => {
    const body = grid(
      row([cell(para(run('a') + rendered + run('b'))), cell(para(rendered + run('c')))]),
      row([cell(para(rendered + run('d'))), cell('e')]),
    );
    expect(await pages(body)).toEqual(['a 1', 'b 2', 'c 1', 'd 2', 'e 2']);
  });

  test('a way back tells of a break inside a cell that Word left unmarked', async () => {
    const body = grid(
      row([cell(para('a') + para('b')), cell(para(rendered + run('c')))]),
      row([cell(para(rendered + run('d'))), cell('e')]),
    );
    expect(await pages(body)).toEqual(['a 1', 'b 1', 'c 1', 'd 2', 'e 2']);
  });

  test('a row whose first words come after a break moves as a whole', async () => {
    const body = grid(
      row([cell('a'), cell('b')]),
      row([cell(para(rendered + run('c'))), cell('d')]),
      row([cell('e'), cell(para(rendered + run('f')))]),
    );
    expect((await pages(body)).slice(0, 4)).toEqual(['a 1', 'b 1', 'c 2', 'd 2']);
  });

  test('where Word recorded no breaks nothing carries a page, and that is reported', async () => {
    const document = await read({ body: para('one') + para(hard) + para('two') });
    expect(document.root.children.flatMap(pagesOf)).toEqual(['one undefined', 'two undefined']);
    expect(document.issues).toMatchObject([{ code: 'pagesUnknown', severity: 'info' }]);
  });

  test('a document of one page needs no recorded breaks', async () => {
    const { root, source } = await read({
      body: para('one'),
      properties: '<Application>Word</Application><Pages>1</Pages>',
    });
    expect(root.children.flatMap(pagesOf)).toEqual(['one 1']);
    expect(source).toMatchObject({ pages: 1, producer: 'Word' });
  });

  test('a count other than the one the file states is reported', async () => {
    const { issues } = await read({ body: para(run('one') + rendered + run('two')), properties: '<Pages>7</Pages>' });
    expect(issues).toMatchObject([{ code: 'pageCountDiffers' }]);
  });

  test('a break the author set between paragraphs stands in the tree', async () => {
    expect(
      await outline({
        body: para('one') + para(hard) + para(rendered + run('two')) + para(run('three') + hard) + para('four'),
      }),
    ).toEqual(['one', '--- page 2', 'two', 'three', '--- page 3', 'four']);
  });
});
