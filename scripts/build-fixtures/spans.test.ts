import { paragraph, table, tableCell, tableRow, text } from '@council-reports/core';
import { expect, test } from 'vitest';
import { drawTable } from './spans.ts';

const rows = (...lines: readonly string[]): ReturnType<typeof table> =>
  table(
    lines.map((line) =>
      tableRow(line.split('|').map((cell) => tableCell(cell === '' ? [] : [paragraph([text(cell)])]))),
    ),
  );

const drawn = (node: ReturnType<typeof table>): readonly string[] =>
  node.children.map((row) =>
    row.children
      .map(({ children: [first], header, colSpan, rowSpan }) => {
        const words = first?.type === 'paragraph' && first.children[0]?.type === 'text' ? first.children[0].value : '-';
        return `${words}${header ? ' h' : ''}${colSpan ? ` c${colSpan}` : ''}${rowSpan ? ` r${rowSpan}` : ''}`;
      })
      .join(' | '),
  );

test('a title spans its table, a header its columns or its rows', () => {
  const node = rows(
    'Figure 1||||',
    'No.|Inherent||Owner|Current',
    '||||',
    '|Impact|Probability||',
    '1|High|Low|A. Person|Low',
  );
  expect(
    drawn(
      drawTable(rows('Figure 1|||', 'No.|Inherent||Owner', '|Impact|Probability|', '1|High|Low|A'), { headerRows: 3 }),
    ),
  ).toEqual([
    'Figure 1 h c4',
    'No. h r2 | Inherent h c2 | Owner h r2',
    'Impact h | Probability h',
    '1 | High | Low | A',
  ]);
  expect(drawn(drawTable(node, { headerRows: 0 }))).toContain('- | Impact | Probability | - | -');
});

test('an empty cell of the body stays one', () => {
  expect(drawn(drawTable(rows('Ref|Action|Measure', '1|Train|90%', '||95%'), { headerRows: 1 })).at(-1)).toBe(
    '- | - | 95%',
  );
});

test('a grid of labels has no header, whatever the tree says', () => {
  const node = table([
    tableRow([
      tableCell([paragraph([text('Ward')])], { header: true }),
      tableCell([paragraph([text('All')])], { header: true }),
    ]),
  ]);
  expect(drawn(drawTable(node, { labels: true }))).toEqual(['Ward | All']);
});

test('a cell is filled by its words', () => {
  const [row] = drawTable(rows('Ref|RAG', '1|Green'), { headerRows: 1, fills: { Green: '#00b050' } }).children.slice(1);
  expect(row?.children.map(({ fill }) => fill)).toEqual([undefined, '#00b050']);
});
