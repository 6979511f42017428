import { expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.ts';
import { shown } from './test-support/show.ts';

const read = async (markdown: string): Promise<readonly string[]> => shown(await readMarkdown(markdown));

test('front matter is a table of its fields, quotation marks and dashes left out', async () => {
  expect(await read('---\ntitle: "Parks: a plan"\nauthor:\n- A Bell\ndate: 3 May 2021\n---\n\nText.\n')).toEqual([
    '(title|Parks: a plan)(author|A Bell)(date|3 May 2021)',
    'Text.',
  ]);
});

test('a rule at the top is no front matter without fields beneath it, or without an end', async () => {
  expect(await read('---\n\nThe Board met: it was late.\n\n---\n')).toEqual([
    '---',
    'The Board met: it was late.',
    '---',
  ]);
  expect(await read('---\n\ntitle: x\n')).toEqual(['---', 'title: x']);
});
