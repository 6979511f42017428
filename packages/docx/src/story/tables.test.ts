import { describe, expect, test } from 'vitest';
import { cell, grid, para, row, run } from '../test-support/build-docx.ts';
import { issueCodes, outline, read } from '../test-support/read.ts';

const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const restart = '<w:vMerge w:val="restart"/>';
const merged = '<w:vMerge/>';
const shaded = (attributes: string): string => `<w:shd ${attributes}/>`;

describe('tables', () => {
  test('cells across columns have a column span', async () => {
    expect(
      await outline({ body: grid(row([cell('title', span(2)), cell('x')]), row([cell('a'), cell('b'), cell('c')])) }),
    ).toEqual(['[c2 title] [x]', '[a] [b] [c]']);
  });

  test('cells across rows have a row span and stand in the first row alone', async () => {
    const body = grid(
      row([cell('a', restart), cell('b')]),
      row([cell('', merged), cell('c')]),
      row([cell('', merged), cell('d')]),
      row([cell('e'), cell('f')]),
    );
    expect(await outline({ body })).toEqual(['[r3 a] [b]', '[c]', '[d]', '[e] [f]']);
  });

  test('a cell across rows and columns keeps both', async () => {
    const body = grid(row([cell('a', span(2) + restart), cell('b')]), row([cell('', span(2) + merged), cell('c')]));
    expect(await outline({ body })).toEqual(['[c2 r2 a] [b]', '[c]']);
  });

  test('a continued cell with nothing above it to continue is a cell of its own', async () => {
    const body = grid(
      row([cell('a', restart), cell('b', restart)]),
      row([cell('wide', span(2))]),
      row([cell('c'), cell('d', merged)]),
    );
    expect(await outline({ body })).toEqual(['[a] [b]', '[c2 wide]', '[c] [d]']);
  });

  test('words in a continued cell are hidden, as Word hides them, and counted', async () => {
    expect(
      issueCodes(
        await read({ body: grid(row([cell('a', restart), cell('b')]), row([cell('lost', merged), cell('c')])) }),
      ),
    ).toEqual(['hiddenText']);
  });

  test('old horizontal merges are column spans', async () => {
    const body = grid(
      row([cell('a', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('b')]),
      row([cell('c'), cell('d'), cell('e')]),
    );
    expect(await outline({ body })).toEqual(['[c2 a] [b]', '[c] [d] [e]']);
  });

  test('a row set in from the left begins with an empty cell', async () => {
    expect(
      await outline({ body: grid(row([cell('a'), cell('b')]), row([cell('c')], '<w:gridBefore w:val="1"/>')) }),
    ).toEqual(['[a] [b]', '[] [c]']);
  });

  test('rows flagged as headers at the top are headers, a flag further down is none', async () => {
    const flag = '<w:tblHeader/>';
    const body = grid(
      row([cell('h'), cell('i')], flag),
      row([cell('j'), cell('k')], flag),
      row([cell('a'), cell('b')]),
      row([cell('c'), cell('d')], flag),
    );
    expect(await outline({ body })).toEqual(['[h h] [h i]', '[h j] [h k]', '[a] [b]', '[c] [d]']);
  });

  test('shading is the fill of a cell; white and none are no fill', async () => {
    const body = grid(
      row([
        cell('red', shaded('w:val="clear" w:color="auto" w:fill="FF0000"')),
        cell('none', shaded('w:val="clear" w:color="auto" w:fill="auto"')),
        cell('white', shaded('w:val="clear" w:fill="FFFFFF"')),
        cell('solid', shaded('w:val="solid" w:color="00B050" w:fill="FFFFFF"')),
        cell('half', shaded('w:val="pct50" w:color="auto" w:fill="auto"')),
        cell(para('amber', shaded('w:val="clear" w:fill="FFC000"'))),
      ]),
    );
    expect(await outline({ body })).toEqual([
      '[#ff0000 red] [none] [white] [#00b050 solid] [#808080 half] [#ffc000 amber]',
    ]);
  });

  test('the colour that all words of a cell have is its ink; black is none', async () => {
    const coloured = (words: string, colour: string): string => para(run(words, `<w:color w:val="${colour}"/>`));
    const body = grid(
      row([
        cell(coloured('high', 'C00000')),
        cell(coloured('low', 'auto')),
        cell(para(run('12 ', '<w:color w:val="C00000"/>') + run('up'))),
        cell(coloured('on', '00B050') + coloured('track', '00B050')),
      ]),
    );
    expect(await outline({ body })).toEqual(['[ink #c00000 high] [low] [12 up] [ink #00b050 on / track]']);
  });

  test('a status that is nothing but a colour keeps its cell', async () => {
    expect(
      await outline({ body: grid(row([cell('KPI'), cell('', shaded('w:val="clear" w:fill="00B050"'))])) }),
    ).toEqual(['[KPI] [#00b050]']);
  });

  test('a table inside a cell stays inside it', async () => {
    const inner = grid(row([cell('x'), cell('y')]), row([cell('1'), cell('2')]));
    const { root } = await read({
      body: grid(row([cell('label'), cell(inner + para(''))]), row([cell('a'), cell('b')])),
    });
    expect(root.children).toMatchObject([
      { type: 'table', children: [{ children: [{}, { children: [{ type: 'table' }] }] }, {}] },
    ]);
  });

  test('a style of headings in a table of data is a look, not a section', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>';
    expect(
      await outline({
        body: grid(row([cell('Name'), cell(para('A. Officer', '<w:pStyle w:val="H"/>'))]), row([cell('b'), cell('c')])),
        styles,
      }),
    ).toEqual(['[Name] [A. Officer]', '[b] [c]']);
  });

  test('a span of a thousand million columns is bounded', async () => {
    const { root } = await read({ body: grid(row([cell('a', span(1_000_000_000)), cell('b')])) });
    expect(root.children).toMatchObject([{ children: [{ children: [{ colSpan: 1000 }, {}] }] }]);
  });
});

describe('tables that only arrange text', () => {
  const prose =
    'The Committee considered the report in detail and asked officers to return with costed options. '.repeat(3);

  test('a box around text is the text', async () => {
    expect(
      await outline({
        body: grid(row([cell(para(run('Recommendation', '<w:b/>')) + para('That the report be noted.'))])),
      }),
    ).toEqual(['Recommendation', 'That the report be noted.']);
  });

  test('a table of nothing but tables is the tables one after another', async () => {
    const inner = (label: string, value: string): string => grid(row([cell(label), cell(value)])) + para('');
    expect(await outline({ body: grid(row([cell(inner('Author', 'A')), cell(inner('Date', 'B'))])) })).toEqual([
      '[Author] [A]',
      '[Date] [B]',
    ]);
  });

  test('a table of one column is its rows one after another', async () => {
    expect(await outline({ body: grid(row([cell('one.')]), row([cell('two.')])) })).toEqual(['one.', 'two.']);
  });

  test('a paper set in one table keeps its smaller tables', async () => {
    const body = grid(
      row([cell('Report of'), cell('Director')]),
      row([cell('Date'), cell('3 May')]),
      row([cell(para(run('Background', '<w:b/>')) + para(prose), span(2))]),
      row([cell(prose, span(2))]),
      row([cell('Signed'), cell('A. Officer')]),
    );
    expect(await outline({ body })).toEqual([
      '[Report of] [Director]',
      '[Date] [3 May]',
      'Background',
      prose.trim(),
      prose.trim(),
      '[Signed] [A. Officer]',
    ]);
  });

  test('a title across a table of data stays in it', async () => {
    const body = grid(
      row([cell('Leadership', span(2))]),
      row([cell('Action'), cell('Owner')]),
      row([cell(prose), cell('A. Officer')]),
    );
    expect((await outline({ body })).length).toBe(3);
  });

  test('a column of printed numbers beside text is a numbered list', async () => {
    const body = grid(
      row([cell('1.'), cell(para(run('Purpose', '<w:b/>')))]),
      row([cell('1.1'), cell(para('First.') + para('And more.'))]),
      row([cell(''), cell('Between.')]),
      row([cell('1.2'), cell('Second.')]),
    );
    expect(await outline({ body })).toEqual([
      '1. | Purpose',
      '  1.1 | First.',
      '    And more.',
      'Between.',
      '1.2 | Second.',
    ]);
  });

  test('a table with numbers in its first column and a header row is data', async () => {
    const body = grid(
      row([cell('No.'), cell('Item')], '<w:tblHeader/>'),
      row([cell('1'), cell('a')]),
      row([cell('2'), cell('b')]),
    );
    expect(await outline({ body })).toEqual(['[h No.] [h Item]', '[1] [a]', '[2] [b]']);
  });

  test('a key of scores is data', async () => {
    const body = grid(
      row([cell('1'), cell('Rare')]),
      row([cell('2'), cell('Unlikely')]),
      row([cell('3'), cell('Possible')]),
    );
    expect(await outline({ body })).toEqual(['[1] [Rare]', '[2] [Unlikely]', '[3] [Possible]']);
  });

  test('labels and their values stay a table', async () => {
    expect(
      await outline({
        body: grid(row([cell('Ward'), cell('All')]), row([cell('Decision'), cell(para(prose) + para(prose))])),
      }),
    ).toHaveLength(2);
  });

  test('an empty table is nothing', async () => {
    expect(await outline({ body: grid(row([cell('')])) + para('text') })).toEqual(['text']);
  });
});
