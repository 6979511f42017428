import type { NumberingDefinitions } from '../numbering/definitions.ts';
import { ListCounter } from '../numbering/list-counter.ts';
import type { Relationships } from '../package/relationships.ts';
import type { StyleSheet } from '../styles/style-sheet.ts';
import type { XmlElement } from '../xml/element.ts';
import { FieldStack } from './field-stack.ts';
import { PageCounter, type PageStamp } from './page-counter.ts';
import type { Tally } from './tally.ts';

/** What holds for a whole document. */
export interface DocumentContext {
  readonly styles: StyleSheet;
  readonly numbering: NumberingDefinitions;
  readonly tally: Tally;
  /** Counts one more of what the limits bound; throws `limitExceeded`. */
  readonly count: (what: 'cells' | 'marks') => void;
}

/** A reference to a note, in the order of the text. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  readonly stamp: PageStamp;
}

/** What holds while one story is read: the body, a header, a note. */
export interface Reading extends DocumentContext {
  /** Name of the part the story stands in. */
  readonly part: string;
  readonly relationships: Relationships;
  readonly lists: ListCounter;
  readonly pages: PageCounter;
  readonly fields: FieldStack;
  readonly notes: NoteReference[];
  /** Section properties (`w:sectPr`), in order. */
  readonly sections: XmlElement[];
}

/** Begins a story: its lists and fields are its own. */
export const beginStory = (context: DocumentContext, part: string, relationships: Relationships): Reading => ({
  ...context,
  part,
  relationships,
  lists: new ListCounter(),
  pages: new PageCounter(),
  fields: new FieldStack(),
  notes: [],
  sections: [],
});
