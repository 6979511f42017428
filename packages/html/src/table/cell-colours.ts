import type { Element } from 'domhandler';
import type { Page } from '../flow/context.ts';
import { attribute, elements, isElement, isText } from '../parse/dom.ts';
import { attributeColour, inkColour } from '../style/colour.ts';

const ownFill = (element: Element, page: Page): string | undefined =>
  page.styles.of(element).fill ?? attributeColour(attribute(element, 'bgcolor') ?? '');

/** A cell's background: its own, its row's, or that of the one element which fills it. */
export function fillOf(cell: Element, row: Element, page: Page): string | undefined {
  const own = ownFill(cell, page);
  if (own !== undefined) return own;
  let inner: Element | undefined = cell;
  for (let depth = 0; depth < 3 && inner !== undefined; depth++) {
    const all: Element[] = elements(inner);
    const only: Element | undefined = all.length === 1 ? all[0] : undefined;
    const fill = only && page.styles.of(only).fill;
    if (fill !== undefined) return fill;
    inner = only;
  }
  return ownFill(row, page);
}

/** The colour of a cell's words: what the innermost says of the elements that hold them all, one inside another. Undefined for black. */
export function inkOf(cell: Element, page: Page): string | undefined {
  let ink: string | undefined;
  let inner: Element | undefined = cell;
  for (let depth = 0; depth < 4 && inner !== undefined; depth++) {
    ink = page.styles.of(inner).ink ?? inkColour(attribute(inner, 'color') ?? '') ?? ink;
    inner = onlyPart(inner);
  }
  return ink === '#000000' ? undefined : ink;
}

/** The element that holds all there is in another. */
function onlyPart(element: Element): Element | undefined {
  const parts = element.children.filter((child) => isElement(child) || (isText(child) && child.data.trim() !== ''));
  const [only] = parts;
  return parts.length === 1 && isElement(only) ? only : undefined;
}
