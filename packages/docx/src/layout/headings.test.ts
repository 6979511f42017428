import { describe, expect, test } from 'vitest';
import { numbered, para, run } from '../test-support/build-docx.ts';
import { outline, read } from '../test-support/read.ts';

const bold = (text: string, properties = ''): string => para(run(text, '<w:b/>'), properties);
const style = (id: string, name: string, properties = '', look = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${properties}</w:pPr><w:rPr>${look}</w:rPr></w:style>`;
const in_ = (id: string): string => `<w:pStyle w:val="${id}"/>`;

describe('headings', () => {
  test('built-in styles are known by name, whatever their id', async () => {
    const styles = style('Otsikko2', 'heading 2', '', '<w:b/>') + style('T', 'Title');
    expect(await outline({ body: para('Annual report', in_('T')) + para('Purpose', in_('Otsikko2')), styles })).toEqual(
      ['# Annual report', '## Purpose'],
    );
  });

  test('an outline level makes a heading of any style', async () => {
    const styles = style('Council', 'Council section', '<w:outlineLvl w:val="2"/>');
    expect(
      await outline({ body: para('Finance', in_('Council')) + para('Legal', '<w:outlineLvl w:val="0"/>'), styles }),
    ).toEqual(['### Finance', '# Legal']);
  });

  test('an outline level of body text takes a heading back', async () => {
    expect(
      await outline({ body: para('Text', `${in_('H')}<w:outlineLvl w:val="9"/>`), styles: style('H', 'heading 1') }),
    ).toEqual(['Text']);
  });

  test('a short bold paragraph stays one: core tells headings by look, for every format alike', async () => {
    const { root } = await read({
      body: para('Report', in_('H')) + bold('Reasons') + para('Text.'),
      styles: style('H', 'heading 1'),
    });
    expect(root.children).toMatchObject([
      { type: 'heading', depth: 1 },
      { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: 'Reasons' }] }] },
      { type: 'paragraph' },
    ]);
  });

  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

  test('a numbered heading keeps its marker', async () => {
    const body = para('Purpose', in_('H') + numbered(1)) + para('Text.', numbered(1, 1));
    expect(await outline({ body, numbering, styles: style('H', 'heading 1') })).toEqual([
      '# 1. | Purpose',
      '1.1 | Text.',
    ]);
  });

  test('a list set in bold throughout stays a list', async () => {
    const body =
      para('Resolved:') + bold('approve the budget', numbered(1)) + bold('note the risks', numbered(1)) + para('Text.');
    expect(await outline({ body, numbering })).toEqual([
      'Resolved:',
      '1. | approve the budget',
      '2. | note the risks',
      'Text.',
    ]);
  });

  test('the bold of a heading is no emphasis', async () => {
    const { root } = await read({ body: para('Purpose', in_('H')), styles: style('H', 'heading 1', '', '<w:b/>') });
    expect(root.children).toMatchObject([{ type: 'heading', children: [{ type: 'text', value: 'Purpose' }] }]);
  });
});
