import { expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.ts';
import { printedAt, shown, textsOf } from './test-support/show.ts';

const read = async (markdown: string): Promise<readonly string[]> => shown(await readMarkdown(markdown));

test('front matter is a table of its fields, quotation marks, dashes and comments left out', async () => {
  expect(
    await read(
      `---\ntitle: "Parks: a plan"\nauthor:\n- A Bell\n- 'O''Hara, B'\n# later\ndate: 3 May 2021\n---\n\nText.\n`,
    ),
  ).toEqual([`(title|Parks: a plan)(author|A Bell¶O'Hara, B)(date|3 May 2021)`, 'Text.']);
});

test('a rule at the top is no front matter without fields beneath it, or without an end', async () => {
  expect(await read('---\n\nThe Board met: it was late.\n\n---\n')).toEqual([
    '---',
    'The Board met: it was late.',
    '---',
  ]);
  expect(await read('---\n\ntitle: x\n')).toEqual(['---', 'title: x']);
});

test('front matter has values over several lines whole, and groups by their entries', async () => {
  const fields =
    'summary: >\n  Parks stay\n  open late.\nauthors:\n  - name: A Bell\n    post: Clerk\ntags: [parks, "play areas"]\nnone:';
  expect(await read(`---\n${fields}\n---\n\nText.\n`)).toEqual([
    '(summary|Parks stay\nopen late.)(authors|name: A Bell¶post: Clerk)(tags|parks¶play areas)(none|)',
    'Text.',
  ]);
});

test('a damaged field of front matter is read as it is written, with an issue', async () => {
  const document = await readMarkdown('---\ntitle: Parks: a plan\ndate: "3 May\nclerk: @bell\n---\n\nText.\n');
  expect(shown(document)).toEqual(['(title|Parks: a plan)(date|"3 May)(clerk|@bell)', 'Text.']);
  expect(document.issues).toEqual([
    {
      code: 'damagedFrontMatter',
      severity: 'warning',
      message: 'Front matter that is no sound YAML, read as it is written: line 2, 3, 4.',
    },
  ]);
});

test('what front matter says stands at its place', async () => {
  const document = await readMarkdown('---\r\ntitle: "Parks: a plan"\r\nby:\r\n- A Bell\r\n---\r\n');
  expect(textsOf(document).map((text) => printedAt(document, text))).toEqual([
    'title',
    'Parks: a plan',
    'by',
    'A Bell',
  ]);
});

test('front matter that nests without end is read', async () => {
  const { issues } = await readMarkdown(`---\na: ${'['.repeat(20_000)}\nb: ${'*x '.repeat(5000)}\n---\n`);
  expect(issues.map(({ code }) => code)).toEqual(['damagedFrontMatter']);
});
