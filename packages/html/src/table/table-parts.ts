import type { Element } from 'domhandler';
import { attribute, elements, integer } from '../parse/dom.ts';

/** A row of a table with its cells and what its group says of it. */
export interface RowPart {
  readonly element: Element;
  readonly cells: readonly Element[];
  readonly inHead: boolean;
  /** Rows from this one to the end of its group, itself included. */
  readonly rowsLeft: number;
}

/** A table taken apart, in the order in which a browser shows it: heads, bodies, feet. */
export interface TableParts {
  readonly element: Element;
  readonly captions: readonly Element[];
  readonly rows: readonly RowPart[];
}

const order: Readonly<Record<string, number>> = { thead: 0, tbody: 1, tr: 1, tfoot: 2 };

/** Takes a table apart. */
export function tableParts(element: Element): TableParts {
  const children = elements(element);
  const groups = children
    .filter(({ name }) => Object.hasOwn(order, name))
    .sort((a, b) => (order[a.name] ?? 1) - (order[b.name] ?? 1));
  return { element, captions: children.filter(({ name }) => name === 'caption'), rows: groups.flatMap(rowsOf) };
}

function rowsOf(group: Element): readonly RowPart[] {
  const rows = group.name === 'tr' ? [group] : elements(group).filter(({ name }) => name === 'tr');
  return rows.map((row, index) => ({
    element: row,
    cells: elements(row).filter(({ name }) => name === 'td' || name === 'th'),
    inHead: group.name === 'thead',
    rowsLeft: rows.length - index,
  }));
}

/** A span attribute by HTML's rules: what is no number is 1. */
export const spanAttribute = (cell: Element, name: 'colspan' | 'rowspan'): number => {
  const value = attribute(cell, name) === undefined ? 1 : (integer(cell, name) ?? 1);
  if (value < 0) return 1;
  return name === 'colspan' ? Math.max(1, value) : value;
};
