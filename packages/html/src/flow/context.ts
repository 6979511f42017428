import type { Block } from '@council-reports/core';
import type { ChildNode, Element } from 'domhandler';
import type { HtmlLimits } from '../limits.ts';
import type { LeftOut } from '../page/left-out.ts';
import type { SourceMap } from '../place/source-map.ts';
import type { SheetMarker } from '../style/sheet-marker.ts';
import type { StyleReader } from '../style/style.ts';
import type { FlowWriter, Setting } from './flow-writer.ts';

/** What is the same all over a page. */
export interface Page {
  readonly text: string;
  readonly map: SourceMap;
  readonly styles: StyleReader;
  /** The lists and items that the page's style sheets have marked their own way. */
  readonly markers: ReadonlyMap<Element, SheetMarker>;
  readonly limits: HtmlLimits;
  readonly leftOut: LeftOut;
  /** What the page's own system says of its elements, asked before anything else; undefined for a page of no known system. */
  readonly rules: ElementRules;
  /** The blocks of some nodes. */
  flow(nodes: readonly ChildNode[], context: Context): Block[];
}

/** What holds at one place of a page. */
export interface Context extends Setting {
  readonly page: Page;
  readonly preformatted: boolean;
  /** How many unordered lists the place stands in. */
  readonly bullets: number;
  /** Whether the place is in a cell of a table. */
  readonly inCell: boolean;
  /** The printed number of the agenda item whose title comes next, where the page prints it elsewhere. */
  readonly itemNumber?: string;
}

/** Reads one element: writes what it holds. */
export type ReadElement = (element: Element, writer: FlowWriter, context: Context) => void;

/** The way a page system has an element read; undefined for the usual way. */
export type ElementRules = (element: Element) => ReadElement | undefined;
