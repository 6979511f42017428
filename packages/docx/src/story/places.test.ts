import type { Block, DocumentNode, PartPlace } from '@council-reports/core';
import { describe, expect, test } from 'vitest';
import { cell, type DocxContent, grid, para, row, run } from '../test-support/build-docx.ts';
import { read } from '../test-support/read.ts';

interface PlacedText {
  readonly value: string;
  readonly place: PartPlace | undefined;
}

function textsOf(node: DocumentNode): readonly PlacedText[] {
  if (node.type === 'text') return [{ value: node.value, place: node.partPlace }];
  return 'children' in node ? node.children.flatMap((child: DocumentNode) => textsOf(child)) : [];
}

const show = ({ value, place }: PlacedText): string => `${value} @ ${place?.part} ${place?.paragraph}`;
const places = async (content: DocxContent): Promise<readonly string[]> =>
  (await read(content)).root.children.flatMap((block: Block) => textsOf(block).map(show));

const main = 'word/document.xml';
const shape = (inside: string): string =>
  `<w:drawing><wps:wsp><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></wps:wsp></w:drawing>`;

describe('the place of words in the file', () => {
  test('counts the paragraphs of the body from none, empty ones too', async () => {
    expect(await places({ body: para('one') + para('') + para('two') })).toEqual([
      `one @ ${main} 0`,
      `two @ ${main} 2`,
    ]);
  });

  test('counts the paragraphs inside tables, and of tables inside those', async () => {
    const inner = grid(row([cell('b'), cell('c')]));
    const body = grid(row([cell('a'), cell(inner + para(''))]), row([cell('d'), cell('e')])) + para('after');
    expect(await places({ body })).toEqual([
      `a @ ${main} 0`,
      `b @ ${main} 1`,
      `c @ ${main} 2`,
      `d @ ${main} 4`,
      `e @ ${main} 5`,
      `after @ ${main} 6`,
    ]);
  });

  test('counts a text box where its anchor begins, and its second printing for older programs', async () => {
    const box = `<mc:AlternateContent><mc:Choice Requires="wps">${shape(para('boxed'))}</mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${para('boxed')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await places({ body: para(`<w:r>${box}</w:r>${run('anchor')}`) + para('after') })).toEqual([
      `anchor @ ${main} 0`,
      `boxed @ ${main} 1`,
      `after @ ${main} 3`,
    ]);
  });

  test('is kept by each piece of a paragraph that goes on from one whose mark is deleted', async () => {
    expect(await places({ body: para('one ', '<w:rPr><w:del w:id="1"/></w:rPr>') + para('two') })).toEqual([
      `one  @ ${main} 0`,
      `two @ ${main} 1`,
    ]);
  });

  test('names the part of notes, and counts in it', async () => {
    const body = para(`${run('see')}<w:r><w:footnoteReference w:id="2"/></w:r>`);
    const footnotes = `<w:footnote w:id="0" w:type="separator">${para('')}</w:footnote><w:footnote w:id="2">${para('the note')}</w:footnote>`;
    expect(await places({ body, footnotes })).toEqual([`see @ ${main} 0`, 'the note @ word/footnotes.xml 1']);
  });

  test('counts paragraphs whatever prefix the file gives its names', async () => {
    const body = `<x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>${para('second of two prefixes')}`;
    expect(await places({ body })).toEqual([`second of two prefixes @ ${main} 1`]);
  });
});
