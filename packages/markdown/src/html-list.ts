import { type Block, type List, list, listItem, romanNumeral } from '@council-reports/core';
import { attribute, type HtmlElement, type HtmlNode, integer, isElement } from './html-elements.ts';

const letter = (number: number): string => String.fromCharCode(96 + number);

/** The number of an item as a list's `type` prints it (HTML standard, 4.4.5); digits where letters would run out. */
function printed(number: number, type: string | undefined): string {
  if (type?.toLowerCase() === 'a' && number >= 1 && number <= 26)
    return type === 'A' ? letter(number).toUpperCase() : letter(number);
  if (type?.toLowerCase() === 'i' && number >= 1 && number < 400)
    return type === 'I' ? romanNumeral(number).toUpperCase() : romanNumeral(number);
  return `${number}`;
}

/** The list an `ol`, `ul`, `menu` or `dir` prints; `read` gives the blocks of an item's content. */
export function htmlList(node: HtmlElement, read: (nodes: readonly HtmlNode[]) => readonly Block[]): List {
  const ordered = node.tagName === 'ol';
  const type = attribute(node, 'type');
  let number = integer(node, 'start') ?? 1;
  const items = node.childNodes.flatMap((child) => {
    // What stands in a list without an item, as converters leave it, is an item without a marker.
    if (!isElement(child) || child.tagName !== 'li') return read([child]).map((block) => listItem(null, [block]));
    number = integer(child, 'value') ?? number;
    const marker = ordered ? `${printed(number, attribute(child, 'type') ?? type)}.` : null;
    number += 1;
    return [listItem(marker, read(child.childNodes))];
  });
  return list(ordered, items);
}
