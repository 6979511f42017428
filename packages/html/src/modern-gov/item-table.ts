import type { Element } from 'domhandler';
import type { Context, ReadElement } from '../flow/context.ts';
import { elements, hasClass, textOf } from '../parse/dom.ts';
import { shownParts } from '../table/read-table.ts';
import { tableParts } from '../table/table-parts.ts';

const isNumberCell = (cell: Element): boolean => hasClass(cell, 'mgItemNumberCell');

/** Whether a table lists the items of a meeting, their numbers in cells of their own. */
export function isItemTable(table: Element): boolean {
  return elements(table).some((group) => {
    const rows = group.name === 'tr' ? [group] : elements(group);
    return rows.some((row) => elements(row).some(isNumberCell));
  });
}

/** Reads a table of items: each item's title is a heading that carries the item's number. */
export const readItemTable: ReadElement = (table, writer, context) => {
  const { page } = context;
  const parts = tableParts(table);
  for (const caption of parts.captions) page.leftOut.note(caption, 'chrome');
  for (const { cells } of shownParts(parts, page).rows) {
    const number = cells.find(isNumberCell);
    const itemNumber = number === undefined ? '' : textOf(number, 20);
    const inner: Context = itemNumber === '' ? context : { ...context, itemNumber };
    for (const cell of cells) if (cell !== number) writer.add(page.flow([cell], inner));
  }
};
