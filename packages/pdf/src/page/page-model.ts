import type { Box } from '@council-reports/core';

/** A drawn character: its Unicode text (one glyph can be several characters) and where it stands on the upright page. */
export interface Glyph {
  readonly text: string;
  /** Left end of the baseline, in points, y downwards. */
  readonly x: number;
  readonly y: number;
  /** Advance along the baseline, without character and word spacing. */
  readonly width: number;
  /** Font size after all scaling. */
  readonly size: number;
  /** Writing direction, in degrees clockwise from left-to-right: 0 for upright text. */
  readonly angle: number;
  readonly font: FontLook;
  /** Fill colour as `#rrggbb`. */
  readonly color: string;
  /** Id of the marked content it stands in (`p12R_mc3`), where it stands in one. */
  readonly mark?: string | undefined;
  /** Whether it is marked as an artifact: printed, and no part of the text (ISO 32000-1, 14.8.2.2). */
  readonly artifact?: boolean;
  /** How far the pen moves, with character and word spacing; the width where it is not given. */
  readonly advance?: number;
  /** Place in the order of painting; what is painted later covers what is painted before. */
  readonly order?: number;
}

/** A letter of a page and where it stands: what a line of text can be cut by. */
export type PlacedGlyph = Pick<Glyph, 'text' | 'x' | 'y' | 'width' | 'angle'>;

/** What can be said of a font. */
export interface FontLook {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A straight horizontal or vertical rule: a stroke, or a filled rectangle thin enough to be one. */
export interface Rule {
  readonly direction: 'horizontal' | 'vertical';
  /** y of a horizontal rule, x of a vertical one: the middle of its thickness. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly thickness: number;
  readonly color: string;
}

/** A filled rectangle too large to be a rule: shading, a RAG cell, a box. */
export interface Fill {
  readonly box: Box;
  readonly color: string;
  /** Round shapes: the discs and dots of a RAG column, and the pills that words are set on. */
  readonly round?: boolean;
}

/** A small disc, square or circle that is drawn, not written: what may be the bullet of the text to its right. */
export interface Spot {
  readonly box: Box;
  /** The character that prints what is drawn. */
  readonly sign: '•' | '▪' | '◦';
  readonly color: string;
  /** Place in the order of painting. */
  readonly order: number;
  /** Id of the marked content it stands in. */
  readonly mark?: string;
  readonly artifact?: boolean;
}

/** A link annotation. */
export interface PageLink {
  readonly box: Box;
  readonly url: string;
}

/** Characters left out of the text, counted by the reason; white space is not counted. */
export interface LeftOut {
  /** In optional content that is switched off, clipped away, or covered by something painted later. */
  readonly hidden: number;
  readonly offPage: number;
  /** Painted with no ink, or in the colour of what is behind it. */
  readonly invisible: number;
  /** Too small to be read. */
  readonly tiny: number;
  /** Painted a second time over itself. */
  readonly overprinted: number;
  /** Set askew across the page: a watermark or a stamp. */
  readonly askew?: number;
}

/** What one interpretation of a page's drawing operators gives. Coordinates are of the upright page: points, origin top left, y down. */
export interface PageModel {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly PlacedGlyph[];
  readonly rules: readonly Rule[];
  readonly fills: readonly Fill[];
  readonly links: readonly PageLink[];
  readonly leftOut: LeftOut;
  /** Number of pictures drawn on the page. */
  readonly images: number;
  /** Texts set askew across the page, as read along their own direction. */
  readonly watermarks?: readonly string[];
  /** Clockwise turn, in degrees, that brought a page whose content lies on its side upright; regions of its text are turned back. */
  readonly turn?: 90 | 180 | 270;
  /** The text is the invisible layer that a scanner's own recognition laid over a picture. */
  readonly recognised?: boolean;
}

/** Glyphs of one line set close enough to be read as one piece, with single spaces between words. */
export interface TextRun {
  readonly text: string;
  readonly box: Box;
  readonly baseline: number;
  readonly size: number;
  readonly font: FontLook;
  readonly color: string;
  readonly angle: number;
  readonly mark?: string;
  readonly artifact?: boolean;
  /** White space stands between the run to its left and this one. */
  readonly spaced?: boolean;
  /** Where a link annotation over the run leads. */
  readonly url?: string;
  readonly underlined?: boolean;
  readonly struck?: boolean;
  /** Place of its first glyph in the order of painting. */
  readonly order?: number;
}

/** A line of text: runs from left to right; wide gaps between runs stay gaps. */
export interface TextLine {
  readonly page: number;
  readonly box: Box;
  readonly baseline: number;
  readonly size: number;
  readonly runs: readonly TextRun[];
}

/** A page as layout reads it: what is drawn on it, and its text as lines in order of their baselines. */
export interface PageLines {
  readonly model: PageModel;
  readonly lines: readonly TextLine[];
}
