import type { PageStamp } from './page-counter.ts';
import type { Segment } from './segments.ts';

/** Where a paragraph stands in a list, and what is printed before it. */
export interface ListPlace {
  readonly marker: string;
  readonly ordered: boolean;
  /** Paragraphs of one list have the same; their levels can be compared. */
  readonly list: string;
  readonly level: number;
  /** Left end of the marker and of the text, in twentieths of a point from the margin. */
  readonly markerAt: number;
  readonly textAt: number;
}

/** A paragraph as it comes in the story, before lists and headings are told. */
export interface ParagraphItem {
  readonly kind: 'paragraph';
  readonly segments: readonly Segment[];
  /** 1 to 9, by style or outline level. */
  readonly heading?: number;
  readonly place?: ListPlace;
  /** Left indent in twentieths of a point. */
  readonly indent: number;
  /** Where its first line begins, if that is further out: a number typed before a hanging paragraph stands there. */
  readonly begins: number;
  /** Shading behind the paragraph. */
  readonly fill?: string;
}

/** A table cell; spans are at least 1. */
export interface CellItem {
  readonly items: readonly FlowItem[];
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly fill?: string;
  /** The one colour that all its words have, where that is not black. */
  readonly ink?: string;
}

/** A table row: the cells that begin in it. */
export interface RowItem {
  readonly header: boolean;
  readonly cells: readonly CellItem[];
}

/** A table as it comes in the story, before layout is told from data. */
export interface TableItem {
  readonly kind: 'table';
  readonly rows: readonly RowItem[];
}

/** A page break the author set between paragraphs. */
export interface PageBreakItem {
  readonly kind: 'pageBreak';
  readonly stamp: PageStamp;
}

/** What stands one after another in a story or a cell. */
export type FlowItem = ParagraphItem | TableItem | PageBreakItem;
