import { type Block, type ListItem, list, listItem, table, tableCell, tableRow } from '@council-reports/core';
import type { ChildNode, Element } from 'domhandler';
import type { Context, Page, ReadElement } from '../flow/context.ts';
import { isHidden } from '../page/hidden.ts';
import { attribute, elements, integer, isElement, isText } from '../parse/dom.ts';
import { spanOf } from '../place/span.ts';
import type { SheetMarker } from '../style/sheet-marker.ts';
import { markerOf, styleOfCss, styleOfType } from './list-marker.ts';

const nested: readonly string[] = ['disc', 'circle', 'square'];

/** The way a list or one of its items asks for its marker itself: in its own style, in the page's, or by its type. */
function ownMarker(element: Element, page: Page): SheetMarker | undefined {
  const own = styleOfCss(page.styles.of(element).listStyle);
  const style = own ?? (page.markers.has(element) ? undefined : styleOfType(attribute(element, 'type')));
  return style === undefined ? page.markers.get(element) : { style, before: '', after: '.' };
}

const place = (element: Element, page: Page): ReturnType<typeof spanOf> => {
  const at = element.sourceCodeLocation;
  return at ? { position: page.map.position(at.startOffset, at.endOffset) } : {};
};

/** Reads a list: each item with the marker a browser shows, counted by `start`, `reversed` and the items' `value`. */
export const readList: ReadElement = (element, writer, context) => {
  const { page } = context;
  const ordered = element.name === 'ol';
  const usual = ordered ? 'decimal' : (nested[Math.min(context.bullets, 2)] ?? 'disc');
  const marked = ownMarker(element, page) ?? { style: usual, before: '', after: '.' };
  const inner: Context = { ...context, bullets: context.bullets + (ordered ? 0 : 1) };
  const reversed = ordered && attribute(element, 'reversed') !== undefined;
  const own = element.children.filter((child) => !isElement(child) || !isHidden(child, page.styles.of(child)));
  for (const child of element.children)
    if (isElement(child) && isHidden(child, page.styles.of(child))) page.leftOut.note(child, 'hidden');
  let number =
    integer(element, 'start') ?? (reversed ? own.filter((child) => isElement(child) && child.name === 'li').length : 1);
  const items: ListItem[] = [];
  for (const child of own) {
    if (isElement(child) && child.name === 'li') {
      number = (ordered ? integer(child, 'value') : undefined) ?? number;
      const blocks = page.flow([child], inner);
      const at = blocks.length > 0 ? spanOf(blocks) : place(child, page);
      const marker = ownMarker(child, page) ?? marked;
      items.push(listItem(markerOf(marker.style, number, marker), blocks, at));
      number += reversed ? -1 : 1;
    } else addStray(items, child, inner);
  }
  if (items.length > 0) writer.add([list(ordered, items, spanOf(items))]);
};

/** What stands in a list outside its items belongs to the item before it: a list nested the wrong way. */
function addStray(items: ListItem[], child: ChildNode, context: Context): void {
  if (isText(child) && child.data.trim() === '') return;
  const blocks = context.page.flow([child], context);
  if (blocks.length === 0) return;
  const last = items.pop();
  const children: Block[] = [...(last?.children ?? []), ...blocks];
  items.push(listItem(last?.marker ?? null, children, spanOf(children)));
}

/** Reads a list of terms and their descriptions as a table of two columns, the terms its headers. */
export const readDefinitions: ReadElement = (element, writer, context) => {
  const { page } = context;
  const inner: Context = { ...context, formats: [], inCell: true };
  const parts = elements(element).flatMap((child) => (child.name === 'div' ? elements(child) : [child]));
  const rows: { readonly terms: Element[]; readonly descriptions: Element[] }[] = [];
  for (const part of parts) {
    const row = rows.at(-1);
    if (part.name === 'dt' && row?.descriptions.length === 0) row.terms.push(part);
    else if (part.name === 'dt') rows.push({ terms: [part], descriptions: [] });
    else if (row !== undefined) row.descriptions.push(part);
    else rows.push({ terms: [], descriptions: [part] });
  }
  const read = rows.map(({ terms, descriptions }) => {
    const cells = [tableCell(page.flow(terms, inner), { header: true }), tableCell(page.flow(descriptions, inner))];
    return tableRow(
      cells.map((cell) => ({ ...cell, ...spanOf(cell.children) })),
      spanOf(cells.flatMap(({ children }) => children)),
    );
  });
  if (read.length > 0) writer.add([table(read, spanOf(read))]);
};
