import { describe, expect, test } from 'vitest';
import { field, para, run } from '../test-support/build-docx.ts';
import { issueCodes, outline, read } from '../test-support/read.ts';

const wrapped = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;
const inRun = (content: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;

describe('words', () => {
  test('runs set alike are one node, and each look has a node of its own', async () => {
    const body = wrapped(
      run('plain '),
      run('bold', '<w:b/>'),
      run(' still', '<w:b/>'),
      run(' both', '<w:b/><w:i/>'),
      run(' line', '<w:u w:val="single"/>'),
      run(' gone', '<w:strike/>'),
    );
    const { root } = await read({ body });
    expect(root.children).toMatchObject([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'plain ' },
          {
            type: 'strong',
            children: [
              { type: 'text', value: 'bold still' },
              { type: 'emphasis', children: [{ type: 'text', value: ' both' }] },
            ],
          },
          { type: 'underline', children: [{ type: 'text', value: ' line' }] },
          { type: 'delete', children: [{ type: 'text', value: ' gone' }] },
        ],
      },
    ]);
  });

  test('bold from a style is bold, and a run can take it back', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:rPr><w:b/></w:rPr></w:style>';
    const { root } = await read({
      body: para(run('a') + run('b', '<w:b w:val="0"/>'), '<w:pStyle w:val="B"/>'),
      styles,
    });
    expect(root.children[0]).toMatchObject({ children: [{ type: 'strong' }, { type: 'text', value: 'b' }] });
  });

  test('a bold character style inside a bold paragraph style is not bold', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="C"><w:name w:val="C"/><w:rPr><w:b/></w:rPr></w:style>';
    const { root } = await read({ body: para(run('a', '<w:rStyle w:val="C"/>'), '<w:pStyle w:val="B"/>'), styles });
    expect(root.children[0]).toMatchObject({ children: [{ type: 'text', value: 'a' }] });
  });

  test('tabs, line breaks, hyphens and symbols read as they are printed', async () => {
    const body = wrapped(
      inRun(
        '<w:t>Tel</w:t><w:tab/><w:t>0117</w:t><w:br/><w:t>ref</w:t><w:noBreakHyphen/><w:t>7</w:t><w:cr/><w:t>co</w:t><w:softHyphen/><w:t>op\u00ad</w:t>',
      ),
      inRun('<w:sym w:font="Wingdings" w:char="F0FC"/>'),
    );
    const { root } = await read({ body });
    expect(root.children[0]).toMatchObject({
      children: [{ value: 'Tel\t0117' }, { type: 'break' }, { value: 'ref-7' }, { type: 'break' }, { value: 'coop✓' }],
    });
  });

  test('letters of a symbol font read as the pictures they draw', async () => {
    expect(
      await outline({ body: wrapped(run('ü', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'), run(' done')) }),
    ).toEqual(['✓ done']);
  });

  test('white space at the ends of a run counts only where it is preserved', async () => {
    expect(
      await outline({
        body: wrapped(
          inRun('<w:t>one </w:t>'),
          inRun('<w:t xml:space="preserve"> two</w:t>'),
          inRun('<w:t>\n three</w:t>'),
        ),
      }),
    ).toEqual(['one twothree']);
  });

  test('capitals by format are capitals to the reader', async () => {
    expect(await outline({ body: para(run('Cabinet', '<w:caps/>')) })).toEqual(['CABINET']);
  });

  test('hidden text is left out and counted', async () => {
    const document = await read({ body: wrapped(run('seen'), run('unseen', '<w:vanish/>')) });
    expect(document.root.children).toMatchObject([{ children: [{ value: 'seen' }] }]);
    expect(document.issues).toContainEqual({
      code: 'hiddenText',
      severity: 'info',
      message: '6 characters of hidden text left out.',
    });
  });

  test('formulas keep their letters', async () => {
    expect(await outline({ body: '<w:p><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>' })).toEqual(['a+b']);
  });

  test('a file that writes its names with other prefixes reads the same', async () => {
    const document = await read({
      body: '<x:p xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:r><x:rPr><x:b x:val="true"/></x:rPr><x:t>strict</x:t></x:r></x:p>',
    });
    expect(document.root.children).toMatchObject([{ children: [{ type: 'strong' }] }]);
  });
});

describe('links and fields', () => {
  test('a hyperlink carries its address and is not underlined besides', async () => {
    const body = `<w:p><w:hyperlink r:id="rId1">${run('the plan', '<w:u w:val="single"/>')}</w:hyperlink></w:p>`;
    const { root } = await read({ body, links: { rId1: 'https://example.org/plan' } });
    expect(root.children[0]).toMatchObject({
      children: [{ type: 'link', url: 'https://example.org/plan', children: [{ type: 'text', value: 'the plan' }] }],
    });
  });

  test('a hyperlink field carries its address', async () => {
    const { root } = await read({
      body: wrapped(field(' HYPERLINK "https://example.org" \\l "part" ', run('here')), run(' and there')),
    });
    expect(root.children[0]).toMatchObject({
      children: [{ type: 'link', url: 'https://example.org#part' }, { value: ' and there' }],
    });
  });

  test('a field is read by its stored result', async () => {
    expect(await outline({ body: wrapped(run('On '), field(' DATE \\@ "d MMMM yyyy" ', run('3 May 2024'))) })).toEqual([
      'On 3 May 2024',
    ]);
  });

  test('a field inside the instruction of another is not printed', async () => {
    expect(
      await outline({
        body: wrapped(
          inRun('<w:fldChar w:fldCharType="begin"/>'),
          field(' DOCPROPERTY x ', run('unseen')),
          inRun('<w:fldChar w:fldCharType="separate"/>'),
          run('seen'),
          inRun('<w:fldChar w:fldCharType="end"/>'),
        ),
      }),
    ).toEqual(['seen']);
  });

  test('a field that is never closed does not swallow the paragraphs after it', async () => {
    expect(
      await outline({ body: wrapped(inRun('<w:fldChar w:fldCharType="begin"/>'), run('lost')) + para('kept') }),
    ).toEqual(['kept']);
  });

  test('a field that stores no result is reported', async () => {
    const document = await read({
      body: wrapped(
        inRun('<w:fldChar w:fldCharType="begin"/>'),
        inRun('<w:instrText> AUTONUM </w:instrText>'),
        inRun('<w:fldChar w:fldCharType="end"/>'),
        run('text'),
      ),
    });
    expect(issueCodes(document)).toEqual(['fieldsWithoutResult']);
  });
});
