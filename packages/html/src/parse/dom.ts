import { type AnyNode, type ChildNode, Element, type ParentNode, Text } from 'domhandler';

/** Whether a node is an element. */
export const isElement = (node: AnyNode | null | undefined): node is Element => node instanceof Element;

/** Whether a node is text. */
export const isText = (node: AnyNode | null | undefined): node is Text => node instanceof Text;

/** The element's children that are elements. */
export const elements = (node: { readonly children: readonly ChildNode[] }): Element[] =>
  node.children.filter(isElement);

/** An attribute's value, undefined where the element has none of that name. */
export const attribute = (element: Element, name: string): string | undefined =>
  Object.hasOwn(element.attribs, name) ? element.attribs[name] : undefined;

/** The element's class names. */
export function classNames(element: Element): readonly string[] {
  const names = attribute(element, 'class');
  if (names === undefined || names === '') return [];
  return white.test(names) ? names.split(/[ \t\r\n\f]+/).filter((name) => name !== '') : [names];
}

const white = /[ \t\r\n\f]/;

/** Whether the element has a class name. */
export const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class')?.includes(name) ?? false) && classNames(element).includes(name);

/** A whole number from an attribute by HTML's rules for parsing integers; undefined where it holds none. */
export function integer(element: Element, name: string): number | undefined {
  const match = /^[ \t\r\n\f]*([+-]?\d{1,9})/.exec(attribute(element, name) ?? '');
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

/** The element before this one among its siblings. */
export function previousElement(element: Element): Element | undefined {
  let node = element.prev;
  while (node !== null && !isElement(node)) node = node.prev;
  return node ?? undefined;
}

/** The element after this one among its siblings. */
export function nextElement(element: Element): Element | undefined {
  let node = element.next;
  while (node !== null && !isElement(node)) node = node.next;
  return node ?? undefined;
}

/** Every node below, in the order of the document, without the ones under an element that `enter` refuses. */
export function* descendants(
  root: AnyNode,
  enter: (element: Element) => boolean = () => true,
): Generator<ChildNode, void, undefined> {
  let node: ChildNode | null | undefined = 'children' in root ? root.children[0] : undefined;
  while (node) {
    yield node;
    const inside: ChildNode | undefined =
      'children' in node && (!isElement(node) || enter(node)) ? node.children[0] : undefined;
    node = inside ?? following(node, root);
  }
}

/** The node after this one and all it holds, within a root. */
function following(node: ChildNode, root: AnyNode): ChildNode | null {
  let at: ChildNode | ParentNode | null = node;
  while (at !== null && at !== root) {
    if (at.next !== null) return at.next;
    at = at.parent;
  }
  return null;
}

const wordless: ReadonlySet<string> = new Set(['script', 'style']);
/** Whether an element holds words for a reader. */
export const hasWords = (element: Element): boolean => !wordless.has(element.name);

/** The text below a node on one line, cut at `limit` characters. */
export function textOf(node: AnyNode, limit = 10_000): string {
  if (isElement(node) && !hasWords(node)) return '';
  if (isText(node)) return oneLine(node.data.slice(0, limit));
  const parts: string[] = [];
  let length = 0;
  for (const below of descendants(node, hasWords)) {
    if (isText(below)) {
      parts.push(below.data.slice(0, limit));
      length += below.data.length;
    } else if (isElement(below)) parts.push(' ');
    if (length > limit) break;
  }
  return oneLine(parts.join(''));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
