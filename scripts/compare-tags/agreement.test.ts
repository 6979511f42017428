import {
  heading,
  list,
  listItem,
  paragraph,
  type Root,
  root,
  strong,
  table,
  tableCell,
  tableRow,
  text,
} from '@council-reports/core';
import { expect, test } from 'vitest';
import { type Agreements, agreementsOf } from './agreement.ts';
import { partsOf } from './tree-parts.ts';

const compare = (tags: Root, geometry: Root): Agreements =>
  agreementsOf(
    partsOf(tags, () => false),
    partsOf(geometry, () => false),
  );
const plain = (value: string): ReturnType<typeof paragraph> => paragraph([text(value)]);
const cell = (value: string, spans: { colSpan?: number } = {}): ReturnType<typeof tableCell> =>
  tableCell([plain(value)], spans);

test('pieces joined or apart are the same words', () => {
  const { order } = compare(root([plain('£1.2 m by 2025/26')]), root([plain('£1.2m by 2025 / 26')]));
  expect(order).toMatchObject({ agreed: order.tagged });
});

test('a bold paragraph and a heading agree, a plain one and a heading do not', () => {
  const title = root([heading(1, [text('Background')])]);
  expect(compare(title, root([paragraph([strong([text('Background')])])])).headings).toMatchObject({ agreed: 1 });
  expect(compare(title, root([plain('Background')])).headings).toMatchObject({ agreed: 0, tagsOnly: ['Background'] });
  expect(compare(root([plain('Background')]), title).headings).toMatchObject({ geometryOnly: ['Background'] });
});

test('a marker has to be seen by geometry, and may be typed as text in the tags', () => {
  const item = root([list(true, [listItem('2.1', [plain('That the report be noted')])])]);
  const typed = root([plain('2.1 That the report be noted')]);
  expect(compare(item, item).markers).toMatchObject({ agreed: 1, tagged: 1 });
  expect(compare(item, typed).markers).toMatchObject({ agreed: 0, tagged: 1 });
  expect(compare(typed, item).markers).toMatchObject({ tagged: 0, geometryOnly: [] });
});

test('cells agree with their spans', () => {
  const spanned = root([table([tableRow([cell('Risk', { colSpan: 2 })])])]);
  const single = root([table([tableRow([cell('Risk'), tableCell([])])])]);
  expect(compare(spanned, spanned).cells).toMatchObject({ agreed: 1, tagged: 1 });
  expect(compare(spanned, single).cells).toMatchObject({ agreed: 0, tagsOnly: ['Risk 2x1'] });
});

test('pages that are skipped have no parts', () => {
  const page = paragraph([{ ...text('Appendix'), regions: [{ page: 3 }] }]);
  expect(partsOf(root([page]), (number) => number === 3)).toEqual({ words: [], parts: [], cells: [] });
});
