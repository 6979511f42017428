/** An XML element without mixed content, as OOXML has them: child elements and, beside them, text. */
export interface XmlElement {
  /** Name with the customary prefix of its namespace (`w:p`), whatever prefix the file uses. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside; white space at its ends is kept only under `xml:space="preserve"`, as Word keeps it. */
  readonly text: string;
  /** For a paragraph (`w:p`), how many begin before it in the part, whatever they stand in. */
  readonly paragraph: number | undefined;
}

/** The first child of a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

/** All children of a name. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** The element reached by first children of the names given. */
export const descend = (element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>(childOf, element);

/** The first descendant that passes, in document order. */
export function findInside(element: XmlElement, passes: (element: XmlElement) => boolean): XmlElement | undefined {
  for (const child of element.children) {
    const found = passes(child) ? child : findInside(child, passes);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The `w:val` of a child. */
export const valOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes['w:val'];

/** A whole number, undefined for anything else. */
export function integer(value: string | undefined): number | undefined {
  const number = value === undefined ? Number.NaN : Number.parseInt(value, 10);
  return Number.isSafeInteger(number) ? number : undefined;
}

/** The whole number in the `w:val` of a child. */
export const integerOf = (element: XmlElement | undefined, name: string): number | undefined =>
  integer(valOf(element, name));

const off: ReadonlySet<string> = new Set(['0', 'false', 'off']);

/** A switch (ECMA-376 Part 1, 17.17.4): undefined where the child is absent, true where it has no value. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = childOf(element, name);
  return child && !off.has(child.attributes['w:val'] ?? child.attributes['w14:val'] ?? '1');
}
