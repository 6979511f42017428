import type { Passage } from '../document/index.ts';

/** A heading. */
export interface FlowHeading {
  readonly kind: 'heading';
  readonly text: Passage;
  /** Its printed number. */
  readonly marker: string | null;
  /** 1 to 6 where the format says so; 7 for one known only by its look or its words. */
  readonly depth: number;
}

/** Running text. */
export interface FlowParagraph {
  readonly kind: 'paragraph';
  readonly text: Passage;
}

/** A list item. */
export interface FlowItem {
  readonly kind: 'item';
  readonly text: Passage;
  readonly marker: string | null;
  /** Depth of nesting in the source, from 0. */
  readonly level: number;
}

/** A printed label and what stands beside it: in a grid's cell, or after its colon. */
export interface FlowField {
  readonly kind: 'field';
  readonly label: Passage;
  readonly value: readonly FlowBlock[];
  readonly source: 'grid' | 'line';
  /** The number printed before the label. */
  readonly marker: string | null;
}

/** A cell of a table, with its place in the grid and its content as flow. */
export interface FlowCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly header: boolean;
  readonly fill?: string;
  readonly ink?: string;
  readonly blocks: readonly FlowBlock[];
}

/** A table as the rectangle its rows and spans describe. */
export interface FlowTable {
  readonly kind: 'table';
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly FlowCell[];
}

/** A page begins here. */
export interface FlowPageBreak {
  readonly kind: 'pageBreak';
  readonly page: number;
}

/** A drawn rule. */
export interface FlowRule {
  readonly kind: 'rule';
}

/** One piece of a paper in reading order. */
export type FlowBlock = FlowHeading | FlowParagraph | FlowItem | FlowField | FlowTable | FlowPageBreak | FlowRule;

/** A piece that is text of its own. */
export type FlowText = FlowHeading | FlowParagraph | FlowItem;

/** Whether a piece is text of its own. */
export const isText = (block: FlowBlock | undefined): block is FlowText =>
  block?.kind === 'heading' || block?.kind === 'paragraph' || block?.kind === 'item';
