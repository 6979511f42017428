import { describe, expect, test } from 'vitest';
import { numbered, para } from '../test-support/build-docx.ts';
import { abstract, body, instance, level, markers, single } from '../test-support/numbering.ts';
import { outline } from '../test-support/read.ts';

const style = (id: string, properties: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}<w:pPr>${properties}</w:pPr></w:style>`;
const styled = (id: string, more = ''): string => `<w:pStyle w:val="${id}"/>${more}`;

describe('numbering that comes from styles', () => {
  const numbering = single(
    level(0, '%1.', { more: '<w:pStyle w:val="First"/>' }),
    level(1, '%1.%2', { more: '<w:pStyle w:val="Second"/>' }),
  );
  const styles =
    style('First', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
    style('Second', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
    style('Below', '', '<w:basedOn w:val="Second"/>');

  test('a style numbers its paragraphs at the level tied to it', async () => {
    const content = para('a', styled('First')) + para('b', styled('Second')) + para('c', styled('Second'));
    expect(await markers(numbering, content, styles)).toEqual(['1.', '1.1', '1.2']);
  });

  test('a style based on a numbered one is numbered like it', async () => {
    expect(await markers(numbering, para('a', styled('First')) + para('b', styled('Below')), styles)).toEqual([
      '1.',
      '1.1',
    ]);
  });

  test('a style may name its level itself', async () => {
    const plain = single(level(0, '%1.'), level(1, '(%2)', { format: 'lowerLetter' }));
    const named = style('Sub', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>');
    expect(await markers(plain, para('a', styled('Sub')) + para('b', styled('Sub')), named)).toEqual(['(a)', '(b)']);
  });

  test('a paragraph takes back the numbering of its style', async () => {
    const content = para('a', styled('First')) + para('b', styled('First', numbered(0))) + para('c', styled('First'));
    expect(await outline({ body: content, numbering, styles })).toEqual(['1. | a', 'b', '2. | c']);
  });

  test('a paragraph changes the level alone', async () => {
    const content = para('a', styled('First')) + para('b', styled('First', '<w:numPr><w:ilvl w:val="1"/></w:numPr>'));
    expect(await markers(numbering, content, styles)).toEqual(['1.', '1.1']);
  });

  test('a numbering style stands for the list it is linked to', async () => {
    const linked =
      abstract(0, level(0, '§%1')).replace('<w:lvl ', '<w:styleLink w:val="Sections"/><w:lvl ') +
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Sections"/></w:abstractNum>' +
      instance(1, 0) +
      instance(2, 1);
    const sections = `<w:style w:type="numbering" w:styleId="Sections"><w:name w:val="Sections"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    expect(await markers(linked, body([2], [1], [2]), sections)).toEqual(['§1', '§2', '§3']);
  });

  test('styles based on each other in a circle end somewhere', async () => {
    const circle = style('A', '', '<w:basedOn w:val="B"/>') + style('B', '', '<w:basedOn w:val="A"/>');
    expect(await outline({ body: para('text', styled('A')), styles: circle })).toEqual(['text']);
  });
});

describe('numbered headings', () => {
  const numbering = single(
    level(0, '%1.', { more: '<w:pStyle w:val="H1"/>' }),
    level(1, '%1.%2', { more: '<w:pStyle w:val="H2"/>' }),
    level(2, '(%3)', { format: 'lowerLetter' }),
  );
  const heading = (depth: number): string =>
    `<w:style w:type="paragraph" w:styleId="H${depth}"><w:name w:val="heading ${depth}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="${depth - 1}"/></w:pPr></w:style>`;

  test('a heading keeps its number beside its words', async () => {
    const content = para('Purpose', styled('H1')) + para('Background', styled('H2')) + para('Options', styled('H1'));
    expect(await outline({ body: content, numbering, styles: heading(1) + heading(2) })).toEqual([
      '# 1. | Purpose',
      '## 1.1 | Background',
      '# 2. | Options',
    ]);
  });

  test('numbered paragraphs and their points count on under headings of the same list', async () => {
    const content =
      para('Decision', styled('H1')) +
      para('Text.', numbered(1, 1)) +
      para('Point', numbered(1, 2)) +
      para('Point', numbered(1, 2)) +
      para('Text.', numbered(1, 1));
    expect(await outline({ body: content, numbering, styles: heading(1) })).toEqual([
      '# 1. | Decision',
      '1.1 | Text.',
      '  (a) | Point',
      '  (b) | Point',
      '1.2 | Text.',
    ]);
  });

  test('a heading without words is counted, as Word counts it, and left out', async () => {
    const content = para('Purpose', styled('H1')) + para('', styled('H1')) + para('Options', styled('H1'));
    expect(await outline({ body: content, numbering, styles: heading(1) })).toEqual([
      '# 1. | Purpose',
      '# 3. | Options',
    ]);
  });

  test('a heading whose numbering does not exist has no marker', async () => {
    const ghost = heading(1).replace('w:numId w:val="1"', 'w:numId w:val="9"');
    expect(await outline({ body: para('Purpose', styled('H1')) + para('Text.'), numbering, styles: ghost })).toEqual([
      '# Purpose',
      'Text.',
    ]);
  });

  test('a sentence in a heading style is a numbered paragraph', async () => {
    const long = `The Committee is asked to note ${'the position set out in the appendix and '.repeat(3)}the next steps.`;
    expect(await outline({ body: para(long, styled('H2')), numbering, styles: heading(2) })).toEqual([`1.1 | ${long}`]);
  });
});
