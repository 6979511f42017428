import type { Break, Checkbox, Image, Inline, PartPlace, Text } from '@council-reports/core';
import type { PageStamp, RegionsOf } from './page-counter.ts';

/** How a piece of a paragraph is set. */
export interface InlineLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly url?: string;
  /** The colour of words, as `#rrggbb`; black where it is not given. */
  readonly ink?: string;
}

/** A piece of a paragraph that is set alike. */
export interface Segment {
  readonly node: Text | Break | Checkbox | Image;
  readonly look: InlineLook;
  readonly stamp: PageStamp;
  /** The paragraph it stands in; the same object for all of one paragraph. */
  readonly place: PartPlace;
}

type Wrap = (children: readonly Inline[], look: InlineLook) => Inline;

/** The looks that have a node of their own, outermost first. */
const layers: readonly (readonly [of: (look: InlineLook) => string | boolean | undefined, wrap: Wrap])[] = [
  [(look) => look.url, (children, look) => ({ type: 'link', url: look.url ?? '', children })],
  [(look) => look.bold, (children) => ({ type: 'strong', children })],
  [(look) => look.italic, (children) => ({ type: 'emphasis', children })],
  [(look) => look.underline, (children) => ({ type: 'underline', children })],
  [(look) => look.strike, (children) => ({ type: 'delete', children })],
];

/** Inline nodes of a paragraph's pieces: neighbours that are set alike in the same place are one node. */
export const toInlines = (segments: readonly Segment[], regionsOf: RegionsOf): readonly Inline[] =>
  wrapFrom(
    0,
    joinTexts(segments).map((segment) => {
      if (segment.node.type === 'break') return segment;
      const regions = regionsOf(segment.stamp);
      return { ...segment, node: { ...segment.node, ...(regions && { regions }), partPlace: segment.place } };
    }),
  );

function wrapFrom(layer: number, segments: readonly Segment[]): readonly Inline[] {
  const [of, wrap] = layers[layer] ?? [];
  if (of === undefined || wrap === undefined) return segments.map(({ node }) => node);
  const inlines: Inline[] = [];
  for (let from = 0; from < segments.length; ) {
    const look = segments[from]?.look;
    const value = look && of(look);
    let to = from + 1;
    for (let next = segments[to]; next !== undefined && of(next.look) === value; next = segments[to]) to++;
    const children = wrapFrom(layer + 1, segments.slice(from, to));
    if (look !== undefined && value !== undefined && value !== false) inlines.push(wrap(children, look));
    else for (const child of children) inlines.push(child);
    from = to;
  }
  return inlines;
}

/** Joins texts that are set alike in the same place; white space is set like what stands before it. */
function joinTexts(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    const { node } = segment;
    const samePlace = segment.stamp === last?.stamp && segment.place === last.place;
    if (
      samePlace &&
      node.type === 'text' &&
      last?.node.type === 'text' &&
      (sameLook(segment.look, last.look) || node.value.trim() === '')
    )
      joined[joined.length - 1] = { ...last, node: { ...last.node, value: last.node.value + node.value } };
    else joined.push(segment);
  }
  return joined;
}

const sameLook = (a: InlineLook, b: InlineLook): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.underline === b.underline && a.strike === b.strike && a.url === b.url;

/** The words of a paragraph's pieces. */
export const plainText = (segments: readonly Segment[]): string =>
  segments.map(({ node }) => (node.type === 'text' ? node.value : node.type === 'break' ? '\n' : '')).join('');

/** Whether a reader sees anything of a piece. */
export function isPrintedSegment({ node }: Segment): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type === 'checkbox' || (node.type === 'image' && node.alt !== '');
}

/** Whether a reader sees anything of the pieces. */
export const isPrinted = (segments: readonly Segment[]): boolean => segments.some(isPrintedSegment);

/** Whether all the words are bold. */
export const isAllBold = (segments: readonly Segment[]): boolean =>
  segments.every(({ node, look }) => look.bold || node.type !== 'text' || node.value.trim() === '') &&
  segments.some(({ node }) => node.type === 'text' && node.value.trim() !== '');
