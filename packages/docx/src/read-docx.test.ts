import { describe, expect, test } from 'vitest';
import { readDocx } from './read-docx.ts';
import { buildDocx, cell, docxParts, grid, para, row, run, zipped } from './test-support/build-docx.ts';
import { issueCodes, linesOf, outline, read } from './test-support/read.ts';

const reference = (kind: 'header' | 'footer', id: string, type = 'default'): string =>
  `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;

describe('readDocx', () => {
  test('tells what it knows of the file', async () => {
    const bytes = buildDocx({
      body: para('text'),
      styles: '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="cy-GB"/></w:rPr></w:rPrDefault></w:docDefaults>',
      properties: '<Application>Microsoft Office Word</Application><AppVersion>16.0000</AppVersion><Pages>4</Pages>',
    });
    const { source } = await readDocx(bytes, { name: 'report.docx' });
    expect(source).toEqual({
      format: 'docx',
      name: 'report.docx',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      bytes: bytes.byteLength,
      pages: 4,
      language: 'cy-GB',
      producer: 'Microsoft Office Word 16.0000',
    });
  });

  test('leaves the bytes it was given as they were', async () => {
    const bytes = buildDocx({ body: para('text') });
    const copy = bytes.slice();
    await readDocx(bytes);
    expect(bytes).toEqual(copy);
  });

  test('keeps headers and footers out of the tree', async () => {
    const body = `${para('text')}<w:sectPr>${reference('header', 'h1')}${reference('footer', 'f1')}</w:sectPr>`;
    const document = await read({
      body,
      headers: { h1: para('Cabinet') + para(''), f1: grid(row([cell('Page 1'), cell('Public')])) },
    });
    expect(document.root.children).toHaveLength(1);
    expect(document.furniture).toEqual(['Cabinet', 'Page 1 | Public']);
  });

  test('leaves out the header of a first page that the section does not set apart', async () => {
    const headers = { h1: para('Every page'), h2: para('First page') };
    const section = (more: string): string =>
      `${para('text')}<w:sectPr>${reference('header', 'h1')}${reference('header', 'h2', 'first')}${more}</w:sectPr>`;
    expect((await read({ body: section(''), headers })).furniture).toEqual(['Every page']);
    expect((await read({ body: section('<w:titlePg/>'), headers })).furniture).toEqual(['Every page', 'First page']);
  });

  test('reads the header of even pages only where the document has any', async () => {
    const body = `${para('text')}<w:sectPr>${reference('header', 'h1', 'even')}</w:sectPr>`;
    const headers = { h1: para('Even') };
    expect((await read({ body, headers })).furniture).toBeUndefined();
    expect((await read({ body, headers, settings: '<w:evenAndOddHeaders/>' })).furniture).toEqual(['Even']);
  });

  test('puts notes after the text, in the order of their marks, and takes the marks out of it', async () => {
    const mark = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const note = (kind: string, id: number, text: string): string =>
      `<w:${kind} w:id="${id}">${para(`<w:r><w:${kind}Ref/></w:r>${run(text)}`)}</w:${kind}>`;
    const document = await read({
      body: para(run('£1.2m') + mark('footnote', 5) + run(' and £3m') + mark('endnote', 2) + mark('footnote', 3)),
      footnotes: note('footnote', 3, 'Later.') + note('footnote', 5, 'Sooner.'),
      endnotes: note('endnote', 2, 'At the end.'),
    });
    expect(document.root.children.flatMap((block) => linesOf(block, ''))).toEqual([
      '£1.2m and £3m',
      '1 | Sooner.',
      '2 | Later.',
      'i | At the end.',
    ]);
    expect(issueCodes(document)).toEqual(['notesMoved']);
  });

  test('finds the main part by its relationship, wherever it stands', async () => {
    const parts = docxParts({ body: para('elsewhere') });
    const { 'word/document.xml': main = '', ...rest } = parts;
    const moved = {
      ...rest,
      '_rels/.rels': (rest['_rels/.rels'] ?? '').replace('word/document.xml', '/Word/Document2.xml'),
      'word/document2.xml': main,
    };
    expect((await readDocx(zipped(moved))).root.children).toHaveLength(1);
  });

  test('reads a document whose styles are damaged, and reports it', async () => {
    const parts = { ...docxParts({ body: para('text'), styles: '' }), 'word/styles.xml': '<w:styles><w:style>' };
    const document = await readDocx(zipped(parts));
    expect(document.root.children).toHaveLength(1);
    expect(issueCodes(document)).toEqual(['damagedPart']);
  });

  test('reads UTF-16', async () => {
    const parts = docxParts({ body: para('Cyngor Môn') });
    const utf16 = Buffer.from(`\ufeff${(parts['word/document.xml'] ?? '').replace('UTF-8', 'UTF-16')}`, 'utf16le');
    const { root } = await readDocx(zipped({ ...parts, 'word/document.xml': new Uint8Array(utf16) }));
    expect(root.children.flatMap((block) => linesOf(block, ''))).toEqual(['Cyngor Môn']);
  });

  test('reads the same bytes to the same tree', async () => {
    const bytes = buildDocx({ body: para('a') + grid(row([cell('b'), cell('c')])) });
    expect(await readDocx(bytes)).toEqual(await readDocx(bytes));
  });

  test('paragraphs joined by a deleted mark are one', async () => {
    expect(await outline({ body: para('one ', '<w:rPr><w:del w:id="1"/></w:rPr>') + para('two') })).toEqual([
      'one two',
    ]);
  });
});
