import { expect, test } from 'vitest';
import { layoutDocument } from './test-support/layout-document.ts';
import { page, run } from './test-support/page.ts';
import { column } from './test-support/prose.ts';
import { show } from './test-support/show.ts';

const labels = column(50, 100, ['Finance (A. Person,', 'Accountant)', 'Legal (B. Person,', 'Solicitor)', '', 'Risk']);
const texts = column(160, 100, [
  'The sums are held in a reserve, and the use that is proposed for them is',
  'within the terms.',
  'The agreement is made under the Act of that year and is binding on those',
  'who sign it.',
  'Title is registered.',
  'A bond is held.',
]);

test('labels over several lines at the side of text are the cells of a table', () => {
  expect(show(layoutDocument([page([...labels, ...texts])]).blocks)).toEqual([
    '| Finance (A. Person, Accountant) | The sums are held in a reserve, and the use that is proposed for them is within the terms. |',
    '| Legal (B. Person, Solicitor) | The agreement is made under the Act of that year and is binding on those who sign it. / Title is registered. |',
    '| Risk | A bond is held. |',
  ]);
});

test('lines side by side whose sentences go on at the start of a label are no rows', () => {
  const [, ...others] = texts;
  const open = run(160, 100, 'The sums are held in a reserve, and the use that is proposed for them');
  const shifted = others.map((each) => ({ ...each, text: each.text.replace(/[.]$/, ' and') }));
  expect(show(layoutDocument([page([...labels, open, ...shifted])]).blocks).join()).not.toContain('|');
});
