import { expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.ts';
import { printedAt, shown, textsOf } from './test-support/show.ts';

const read = async (...lines: readonly string[]): Promise<readonly string[]> =>
  shown(await readMarkdown(`${lines.join('\n')}\n`));

const tasks = [
  '+-----+----------------+--------+',
  '| Ref | Task           | Lead   |',
  '+=====+================+========+',
  '| 1   | Publish the    | A Bell |',
  '|     | **new** plan   |        |',
  '|     |                |        |',
  '|     | -   in May     |        |',
  '+-----+----------------+--------+',
  '| 2   | Let the hall   | Clerk  |',
  '+-----+----------------+--------+',
];

test('a grid is a table, its cells whole over their lines, with paragraphs and items', async () => {
  expect(await read('Tasks', '', ...tasks, '', 'End.')).toEqual([
    'Tasks',
    '(Ref|Task|Lead)(1|Publish the *new* plan¶-   in May|A Bell)(2|Let the hall|Clerk)',
    'End.',
  ]);
});

test('the rows of a grid over its rule of equals signs are headers', async () => {
  const { root } = await readMarkdown(tasks.join('\n'));
  const [table] = root.children;
  const headers = table?.type === 'table' ? table.children.map((row) => row.children.every((cell) => cell.header)) : [];
  expect(headers).toEqual([true, false, false]);
});

test('cells of a grid go over columns where no bar parts them, and over rows where no rule does', async () => {
  const { root } = await readMarkdown(
    [
      '+------+---------+--------+',
      '| Risk | Scores           |',
      '|      +---------+--------+',
      '|      | Now     | Target |',
      '+======+=========+========+',
      '| Fire | 12      | 6      |',
      '+------+---------+--------+',
    ].join('\n'),
  );
  const [table] = root.children;
  const spans =
    table?.type === 'table'
      ? table.children.map((row) => row.children.map((cell) => [cell.colSpan ?? 1, cell.rowSpan ?? 1]))
      : [];
  expect(spans).toEqual([
    [
      [1, 2],
      [2, 1],
    ],
    [
      [1, 1],
      [1, 1],
    ],
    [
      [1, 1],
      [1, 1],
      [1, 1],
    ],
  ]);
});

test('what a grid says stands at its place', async () => {
  const document = await readMarkdown(tasks.join('\r\n'));
  for (const text of textsOf(document)) expect(printedAt(document, text)).toBe(text.value);
});

test('lines of plus signs and dashes without rows between are no grid', async () => {
  expect(await read('+----+', 'Some text.', '+----+')).toEqual(['+----+\nSome text.\n+----+']);
});

test('a grid that is never closed is read as far as its last rule', async () => {
  expect(await read('+---+---+', '| a | b |', '+---+---+', '| c | d |')).toEqual(['(a|b)', '| c | d |']);
});
