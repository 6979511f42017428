import type { Box } from '@council-reports/core';
import { area, intersect, transformBox } from './boxes.ts';
import type { FontStore, FontTable } from './fonts.ts';
import { type GraphicsState, initialState } from './graphics-state.ts';
import { type Matrix, multiply } from './matrix.ts';
import type { Fill, Glyph, Rule, Spot } from './page-model.ts';

/** What is painted where, in order. `covers` says whether it hides what lies beneath. */
export interface PaintedFill extends Fill {
  readonly order: number;
  readonly covers: boolean;
}

/** Why a glyph that is drawn cannot be seen. */
export type Unseen = 'hidden' | 'offPage' | 'invisible' | 'tiny';

/** Marked content that glyphs stand in. */
export interface ContentMark {
  readonly mark: string | undefined;
  readonly artifact: boolean;
  readonly hidden: boolean;
}

/** What the interpreter is told about a page beyond its operators. */
export interface CanvasContext {
  readonly width: number;
  readonly height: number;
  /** User space to upright page. */
  readonly transform: Matrix;
  readonly fontTable: FontTable;
  readonly fontStore: FontStore;
  /** Prefix of the page's marked-content ids. */
  readonly markPrefix: string;
  /** Whether a group or membership of optional content is switched on. */
  readonly isVisible: (group: unknown) => boolean;
  /** Whether the text of this annotation's appearance belongs to the page's text. */
  readonly readsAnnotation: (id: string) => boolean;
}

interface Level {
  readonly state: GraphicsState;
  transformed: boolean;
  painted: boolean;
}

const unmarked: ContentMark = { mark: undefined, artifact: false, hidden: false };

// A picture smaller than this on either side is a dot of a pattern, not something to look at.
const smallestPicture = 3;

/** The sheet the operators draw on: the state they change and what they leave behind. */
export class Canvas {
  readonly context: CanvasContext;
  readonly page: Box;
  state: GraphicsState;
  order = 0;
  content: ContentMark = unmarked;
  pendingClip = false;
  /** Set while an annotation's appearance is drawn. */
  annotation: { readonly reads: boolean; readonly depth: number } | undefined;

  readonly glyphs: Glyph[] = [];
  /** Text drawn without ink: a scanner's recognition lays it over the picture. */
  readonly inkless: Glyph[] = [];
  readonly rules: Rule[] = [];
  readonly fills: PaintedFill[] = [];
  readonly spots: Spot[] = [];
  /** Filled rectangles filed as rules, but for hairlines: bands that lie against one another are a shade. */
  readonly bands: { readonly box: Box; readonly order: number; readonly color: string }[] = [];
  readonly pictures: { readonly box: Box; readonly order: number }[] = [];
  readonly unseen: Record<Unseen, number> = { hidden: 0, offPage: 0, invisible: 0, tiny: 0 };
  verticalGlyphs = 0;
  /** Filled paths that are neither rectangles nor discs. */
  shapes = 0;

  readonly #levels: Level[] = [];
  readonly #contents: ContentMark[] = [];
  #level: Level;

  constructor(context: CanvasContext) {
    this.context = context;
    this.page = [0, 0, context.width, context.height];
    this.state = initialState(context.transform, this.page);
    this.#level = { state: this.state, transformed: false, painted: true };
  }

  save(): void {
    this.#levels.push(this.#level);
    this.state = { ...this.state };
    this.#level = { state: this.state, transformed: false, painted: false };
  }

  restore(): void {
    const outer = this.#levels.pop();
    if (outer === undefined) return;
    // Pictures are taken out of the operators undecoded; what is left of one is its frame: save, transform, restore.
    if (this.#level.transformed && !this.#level.painted) this.addPicture(transformBox(this.state.ctm, 0, 0, 1, 1));
    if (this.#level.painted) outer.painted = true;
    this.#level = outer;
    this.state = outer.state;
  }

  transform(inner: Matrix): void {
    this.state.ctm = multiply(this.state.ctm, inner);
    this.#level.transformed = true;
  }

  clipTo(box: Box): void {
    const { clip } = this.state;
    this.state.clip = intersect(clip, box) ?? [clip[0], clip[1], clip[0], clip[1]];
  }

  /** Notes that the current level of the state shows something. */
  touch(): void {
    this.#level.painted = true;
  }

  addPicture(frame: Box): void {
    const box = intersect(frame, this.state.clip);
    this.touch();
    if (box === undefined || this.content.hidden || this.annotation !== undefined) return;
    if (box[2] - box[0] >= smallestPicture && box[3] - box[1] >= smallestPicture && area(box) > 0)
      this.pictures.push({ box, order: this.order });
  }

  beginContent(content: Partial<ContentMark>): void {
    this.#contents.push(this.content);
    const { mark, artifact, hidden } = this.content;
    this.content = {
      mark: content.mark ?? mark,
      artifact: content.mark === undefined && (artifact || content.artifact === true),
      hidden: hidden || content.hidden === true,
    };
  }

  endContent(): void {
    this.content = this.#contents.pop() ?? unmarked;
  }

  beginAnnotation(id: string, transform: Matrix): void {
    this.save();
    this.annotation = { reads: this.context.readsAnnotation(id), depth: this.#levels.length };
    const state = initialState(multiply(this.context.transform, transform), this.page);
    this.state = state;
    this.#level = { state, transformed: false, painted: true };
  }

  endAnnotation(): void {
    if (this.annotation === undefined) return;
    while (this.#levels.length >= this.annotation.depth) this.restore();
    this.annotation = undefined;
  }
}
