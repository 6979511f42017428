import { describe, expect, test } from 'vitest';
import { cell, para, row, run } from '../test-support/build-docx.ts';
import { issueCodes, outline, read } from '../test-support/read.ts';

const wrapped = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;
const inRun = (content: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;

describe('forms', () => {
  const control = (properties: string, content: string): string =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

  test('a content control with a tick box is a checkbox, whatever sign it shows', async () => {
    const box = (checked: number): string =>
      control(`<w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox>`, run('✔'));
    expect(await outline({ body: wrapped(box(1), run(' Yes '), box(0), run(' No')) })).toEqual(['☒ Yes ☐ No']);
  });

  test('a typed tick box is a checkbox', async () => {
    const { root } = await read({ body: para('☒ Yes ☐ No') });
    expect(root.children[0]).toMatchObject({
      children: [
        { type: 'checkbox', checked: true },
        { value: ' Yes ' },
        { type: 'checkbox', checked: false },
        { value: ' No' },
      ],
    });
  });

  test('a tick box drawn in a symbol font is a checkbox', async () => {
    expect(
      await outline({
        body: wrapped(
          inRun('<w:sym w:font="Wingdings" w:char="F0FE"/>'),
          run(' Key'),
          inRun('<w:sym w:font="Wingdings" w:char="F0A8"/>'),
          run(' Not'),
        ),
      }),
    ).toEqual(['☒ Key☐ Not']);
  });

  test('a drop-down is read by the choice it shows, and a placeholder is reported', async () => {
    const body = wrapped(
      control('<w:dropDownList/>', run('Open')),
      run(' '),
      control('<w:dropDownList/><w:showingPlcHdr/>', run('Choose an item.')),
    );
    const document = await read({ body });
    expect(issueCodes(document)).toEqual(['placeholderText']);
    expect(await outline({ body })).toEqual(['Open Choose an item.']);
  });

  test('legacy check boxes and drop-downs are read by their state', async () => {
    const form = (data: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = wrapped(
      form('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>'),
      form('<w:checkBox><w:default w:val="0"/></w:checkBox>'),
      form('<w:ddList><w:result w:val="1"/><w:listEntry w:val="Red"/><w:listEntry w:val="Amber"/></w:ddList>'),
    );
    expect(await outline({ body })).toEqual(['☒☐Amber']);
  });

  test('content controls around paragraphs, rows and cells are seen through', async () => {
    const body =
      control('', para('inside')) +
      `<w:tbl>${control('', row([cell('a'), control('', cell('b'))]))}${row([cell('c'), cell('d')])}</w:tbl>`;
    expect(await outline({ body })).toEqual(['inside', '[a] [b]', '[c] [d]']);
  });
});

describe('drawings', () => {
  const box = (text: string): string => `<w:txbxContent>${para(text)}</w:txbxContent>`;
  const shape = `<w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box('boxed')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;
  const fallback = `<w:pict><v:shape><v:textbox>${box('boxed')}</v:textbox></v:shape></w:pict>`;

  test('a text box is read once, though Word writes it twice', async () => {
    const body = wrapped(
      run('anchor'),
      inRun(
        `<mc:AlternateContent><mc:Choice Requires="wps">${shape}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`,
      ),
    );
    expect(await outline({ body })).toEqual(['anchor', 'boxed']);
  });

  test('the fallback is read where the first branch has no words', async () => {
    const body = wrapped(
      inRun(
        `<mc:AlternateContent><mc:Choice Requires="new"><w:drawing/></mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`,
      ),
    );
    expect(await outline({ body })).toEqual(['boxed']);
  });

  test('a picture is read by its alternative text', async () => {
    const { root } = await read({
      body: wrapped(
        run('Status: '),
        inRun('<w:drawing><wp:inline><wp:docPr id="1" name="Picture" descr="Amber"/></wp:inline></w:drawing>'),
      ),
    });
    expect(root.children[0]).toMatchObject({ children: [{ value: 'Status: ' }, { type: 'image', alt: 'Amber' }] });
  });

  test('a chart is reported', async () => {
    const chart =
      '<w:drawing><wp:inline><wp:docPr id="1" name="Chart"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphic></wp:inline></w:drawing>';
    expect(issueCodes(await read({ body: wrapped(run('Figure 1'), inRun(chart)) }))).toEqual(['graphicsLeftOut']);
  });
});
