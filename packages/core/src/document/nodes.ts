/**
 * The document tree: a unist tree with mdast's names where mdast has the node, and more where council papers need it.
 * Every adapter produces it; core reads nothing else.
 */

/** A point in a source text: `line` and `column` from 1, `offset` in UTF-16 units from 0. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A place in a source text, as unist has it: `end` is the first point after the node. */
export interface Position {
  readonly start: Point;
  readonly end: Point;
}

/** `[left, top, right, bottom]` in points, origin at the top left of the page, y growing downwards. */
export type Box = readonly [number, number, number, number];

/** A place on a page. `page` counts from 1; `box` is absent where the format knows pages but not places on them. */
export interface Region {
  readonly page: number;
  readonly box?: Box;
}

/** A paragraph of a file that is made of parts. */
export interface PartPlace {
  /** The part's name within the file, as `word/document.xml`. */
  readonly part: string;
  /** How many paragraphs begin before it in the part, those inside tables and text boxes among them. */
  readonly paragraph: number;
}

interface Node {
  readonly position?: Position;
  readonly regions?: readonly Region[];
  readonly partPlace?: PartPlace;
}

/** Printed text. Its `value` is what a reader sees: entities and escapes are resolved, white space is as in the source. */
export interface Text extends Node {
  readonly type: 'text';
  readonly value: string;
}

/** A run of inline content set in bold. */
export interface Strong extends Node {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}

/** A run of inline content set in italics. */
export interface Emphasis extends Node {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}

/** A run of underlined content: in risk tables one underlined word can carry the sense. */
export interface Underline extends Node {
  readonly type: 'underline';
  readonly children: readonly Inline[];
}

/** A run of struck-through content. */
export interface Delete extends Node {
  readonly type: 'delete';
  readonly children: readonly Inline[];
}

/** A hyperlink; `url` is as printed, also where a converter left only `#`. */
export interface Link extends Node {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly Inline[];
}

/** A hard line break. */
export interface Break extends Node {
  readonly type: 'break';
}

/** A tick box, drawn, typed or set as a form control. */
export interface Checkbox extends Node {
  readonly type: 'checkbox';
  readonly checked: boolean;
}

/** A picture, known only by its alternative text. */
export interface Image extends Node {
  readonly type: 'image';
  readonly alt: string;
}

/** Content inside a line. */
export type Inline = Text | Strong | Emphasis | Underline | Delete | Link | Break | Checkbox | Image;

/** A heading. `depth` is 1 to 6; `marker` is its printed number where that is not part of the text. */
export interface Heading extends Node {
  readonly type: 'heading';
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  readonly marker?: string;
  readonly children: readonly Inline[];
}

/** A paragraph. */
export interface Paragraph extends Node {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

/** A list item. `marker` is the printed marker (`2.1`, `(a)`, `•`), null where none is printed or known. */
export interface ListItem extends Node {
  readonly type: 'listItem';
  readonly marker: string | null;
  readonly children: readonly Block[];
}

/** A list. */
export interface List extends Node {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly children: readonly ListItem[];
}

/**
 * A table cell holding blocks. `fill` is its background colour, `ink` the one colour that all its words have, where that is not
 * black; both as `#rrggbb`: a RAG status is often only a colour.
 */
export interface TableCell extends Node {
  readonly type: 'tableCell';
  readonly header?: boolean;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly fill?: string;
  readonly ink?: string;
  readonly children: readonly Block[];
}

/** A table row. */
export interface TableRow extends Node {
  readonly type: 'tableRow';
  readonly children: readonly TableCell[];
}

/** A table. Rows list only the cells that begin in them, as in HTML. */
export interface Table extends Node {
  readonly type: 'table';
  readonly children: readonly TableRow[];
}

/** A drawn rule between blocks. */
export interface ThematicBreak extends Node {
  readonly type: 'thematicBreak';
}

/** The place where a new page begins. */
export interface PageBreak extends Node {
  readonly type: 'pageBreak';
  readonly page: number;
}

/** Content that stands beside its neighbours. */
export type Block = Heading | Paragraph | List | Table | ThematicBreak | PageBreak;

/** The whole document. */
export interface Root extends Node {
  readonly type: 'root';
  readonly children: readonly Block[];
}

/** Any node of the tree. */
export type DocumentNode = Root | Block | ListItem | TableRow | TableCell | Inline;
