import type {
  Block,
  Break,
  Heading,
  Inline,
  Link,
  List,
  ListItem,
  Paragraph,
  PartPlace,
  Position,
  Region,
  Root,
  Strong,
  Table,
  TableCell,
  TableRow,
  Text,
} from './nodes.ts';

/** Where a node stands: in a text, on pages, in a part of the file. */
export interface Place {
  readonly position?: Position;
  readonly regions?: readonly Region[];
  readonly partPlace?: PartPlace;
}

/** A text node. */
export const text = (value: string, place: Place = {}): Text => ({ type: 'text', value, ...place });

/** A bold run. */
export const strong = (children: readonly Inline[], place: Place = {}): Strong => ({
  type: 'strong',
  children,
  ...place,
});

/** A hyperlink. */
export const link = (url: string, children: readonly Inline[], place: Place = {}): Link => ({
  type: 'link',
  url,
  children,
  ...place,
});

/** A hard line break. */
export const lineBreak = (place: Place = {}): Break => ({ type: 'break', ...place });

/** A heading; `depth` outside 1 to 6 is brought to the nearest of them. */
export const heading = (
  depth: number,
  children: readonly Inline[],
  place: Place & { marker?: string } = {},
): Heading => ({
  type: 'heading',
  depth: Math.min(6, Math.max(1, Math.trunc(depth))) as Heading['depth'],
  children,
  ...place,
});

/** A paragraph. */
export const paragraph = (children: readonly Inline[], place: Place = {}): Paragraph => ({
  type: 'paragraph',
  children,
  ...place,
});

/** A list item with its printed marker. */
export const listItem = (marker: string | null, children: readonly Block[], place: Place = {}): ListItem => ({
  type: 'listItem',
  marker,
  children,
  ...place,
});

/** A list. */
export const list = (ordered: boolean, children: readonly ListItem[], place: Place = {}): List => ({
  type: 'list',
  ordered,
  children,
  ...place,
});

/** A table cell. */
export const tableCell = (
  children: readonly Block[],
  options: Place & { header?: boolean; colSpan?: number; rowSpan?: number; fill?: string; ink?: string } = {},
): TableCell => ({ type: 'tableCell', children, ...options });

/** A table row. */
export const tableRow = (children: readonly TableCell[], place: Place = {}): TableRow => ({
  type: 'tableRow',
  children,
  ...place,
});

/** A table. */
export const table = (children: readonly TableRow[], place: Place = {}): Table => ({
  type: 'table',
  children,
  ...place,
});

/** A document's root. */
export const root = (children: readonly Block[]): Root => ({ type: 'root', children });
