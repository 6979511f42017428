import { flat, type Passage } from '../../document/index.ts';
import { columnOfRole, type DataTable, type Section } from '../../structure/index.ts';
import { has } from './table-signs.ts';

const mostTitleWords = 24;

/**
 * A table of one row of levels beside their target that does not say of what they are ("2022/23 | Target | Actual | Status"), with a column for the measure
 * that is named right above it: in a short line, or in the heading of its section. Any other table as it is.
 */
export function withTitle(table: DataTable | null, section: Section, before: Passage | null): DataTable | null {
  if (table === null || !isOfOneMeasure(table)) return table;
  const [row] = table.rows;
  const title = before === null ? section.heading : before;
  if (row === undefined || !isTitle(title)) return table;
  const column = { index: table.roles.columns.length, role: 'kpi', stage: null, heading: '' } as const;
  return {
    roles: { ...table.roles, columns: [...table.roles.columns, column] },
    rows: [{ ...row, cells: [...row.cells, { text: title, lines: [title] }] }],
  };
}

const isOfOneMeasure = (table: DataTable): boolean =>
  table.rows.length === 1 &&
  has(table, 'target') &&
  (has(table, 'actual') || has(table, 'baseline')) &&
  !(['kpi', 'measure', 'action', 'risk', 'aim', 'outcome', 'category'] as const).some((role) => has(table, role)) &&
  columnOfRole(table, 'ref')?.index !== 0 &&
  table.roles.columns.every(({ role }) => role !== null);

const isTitle = (title: Passage): boolean => {
  const words = flat(title);
  return /\p{L}{3}/u.test(words) && words.split(' ').length <= mostTitleWords && !/[.:;]$/.test(words);
};
