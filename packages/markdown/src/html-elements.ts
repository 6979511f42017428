import type { DefaultTreeAdapterTypes } from 'parse5';
import { html } from 'parse5';

/** A node of parse5's tree. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
/** An element of parse5's tree. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Whether a node is an element. */
export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

/** An attribute's value, undefined where the element has none of that name. */
export const attribute = (node: HtmlElement, name: string): string | undefined =>
  node.attrs.find((each) => each.name === name)?.value;

/** The whole number an attribute begins with. */
export function integer(node: HtmlElement, name: string): number | undefined {
  const value = Number.parseInt(attribute(node, name) ?? '', 10);
  return Number.isFinite(value) ? value : undefined;
}

/** Elements that are set as blocks of their own (HTML standard, 15.3). */
export const blockTags: ReadonlySet<string> = new Set(
  `address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
   h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
);

/** Elements whose content is not shown. */
export const leftOutTags: ReadonlySet<string> = new Set(['script', 'style', 'template', 'head']);

/** Elements whose content is read up to their end tag as text or not at all; among words such a tag is taken for a word. */
export const swallowingTags: ReadonlySet<string> = new Set(
  'iframe noembed noframes noscript plaintext script select style template textarea title xmp'.split(' '),
);

const known: ReadonlySet<string> = new Set([
  ...Object.values(html.TAG_NAMES),
  ...'abbr acronym audio bdi bdo canvas cite data del dfn ins kbd map mark meter output picture progress q samp time video'.split(
    ' ',
  ),
]);

/** Whether a tag is no tag but a placeholder somebody typed: `<add third issue>`. It has no value, no end, and no name HTML knows. */
export const isPlaceholder = (node: HtmlElement): boolean =>
  !known.has(node.tagName) &&
  !/[:-]/.test(node.tagName) &&
  node.attrs.every(({ value }) => value === '') &&
  node.sourceCodeLocation?.endTag === undefined;
