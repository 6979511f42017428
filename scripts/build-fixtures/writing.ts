import type { Block } from '@council-reports/core';
import type { Paragraph, Table } from 'docx';
import type { Numbering } from './word-numbering.ts';

/** Size of running text in half points. */
export const bodySize = 21;

/** What the blocks of a Word file are written with. */
export interface Writing {
  readonly numbering: Numbering;
  /** Width of the text area in twentieths of a point. */
  readonly width: number;
  /** Size of the text in half points. */
  readonly size: number;
}

/** Writes blocks as paragraphs and tables. */
export type BlockWriter = (blocks: readonly Block[], writing: Writing) => readonly (Paragraph | Table)[];
