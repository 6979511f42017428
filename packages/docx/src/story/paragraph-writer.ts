import type { Checkbox, Image, PartPlace } from '@council-reports/core';
import { overlay, type RunLook, toggled } from '../styles/looks.ts';
import { anyTickBox, symbolText, tickBox } from '../symbols.ts';
import type { FlowItem, PageBreakItem } from './flow-item.ts';
import type { Reading } from './reading.ts';
import { type InlineLook, isPrintedSegment, type Segment } from './segments.ts';

/** What a paragraph holds when it has been read. */
export interface WrittenParagraph {
  readonly segments: readonly Segment[];
  /** Content of text boxes anchored in the paragraph. */
  readonly boxes: readonly FlowItem[];
  /** Page breaks the author set before and after its words. */
  readonly before: readonly PageBreakItem[];
  readonly after: readonly PageBreakItem[];
}

const softHyphens = /\u00ad/g;

/** Collects a paragraph piece by piece. */
export class ParagraphWriter {
  readonly #reading: Reading;
  readonly #style: RunLook;
  readonly #place: PartPlace;
  readonly #segments: Segment[];
  readonly #boxes: FlowItem[] = [];
  readonly #breaks: { readonly at: number; readonly item: PageBreakItem }[] = [];

  /**
   * @param paragraph - the paragraph's index in its part
   * @param style - how the paragraph's style sets its runs
   * @param begun - pieces of a paragraph this one continues
   */
  constructor(reading: Reading, paragraph: number, style: RunLook, begun: readonly Segment[]) {
    this.#reading = reading;
    this.#style = style;
    this.#place = { part: reading.part, paragraph };
    this.#segments = begun.slice();
  }

  /** How a run is set, by the paragraph's style, the character style and its own properties. */
  lookOf(characterStyle: string | undefined, own: RunLook): RunLook {
    const styled =
      characterStyle === undefined ? this.#style : toggled(this.#style, this.#reading.styles.character(characterStyle));
    return overlay(styled, own);
  }

  /** Adds words as a run prints them: hidden ones are counted, soft hyphens left out, symbols and tick boxes told. */
  text(value: string, look: RunLook, url: string | undefined): void {
    const { fields, tally } = this.#reading;
    if (fields.inInstruction || value === '') return;
    if (look.hidden === true) {
      tally.note('hiddenText', value.length);
      return;
    }
    const symbols = symbolText(value.replace(softHyphens, ''), look.font);
    const printed = look.caps === true ? symbols.toUpperCase() : symbols;
    const inline = this.#inlineLook(look, url);
    let from = 0;
    for (const match of printed.matchAll(anyTickBox)) {
      this.#plain(printed.slice(from, match.index), inline);
      this.#add({ type: 'checkbox', checked: tickBox(match[0]) ?? false }, inline);
      from = match.index + match[0].length;
    }
    this.#plain(printed.slice(from), inline);
  }

  /** Adds a tick box or a picture. */
  node(node: Checkbox | Image, look: RunLook, url: string | undefined): void {
    if (look.hidden !== true && !this.#reading.fields.inInstruction) this.#add(node, this.#inlineLook(look, url));
  }

  /** Adds a line break. */
  lineBreak(look: RunLook, url: string | undefined): void {
    if (look.hidden !== true) this.#push({ type: 'break' }, this.#inlineLook(look, url));
  }

  /** Adds a page break the author set; between words it is a line break as well. */
  pageBreak(look: RunLook): void {
    this.#reading.pages.breakPage();
    this.#breaks.push({ at: this.#segments.length, item: { kind: 'pageBreak', stamp: this.#reading.pages.stamp } });
    this.lineBreak(look, undefined);
  }

  /** Adds the content of a text box. */
  box(items: readonly FlowItem[]): void {
    for (const item of items) this.#boxes.push(item);
  }

  /** The paragraph, without the breaks at its ends. */
  done(): WrittenParagraph {
    const segments = this.#segments;
    const first = segments.findIndex(isPrintedSegment);
    const last = segments.findLastIndex(isPrintedSegment);
    const end = segments.findLastIndex(({ node }) => node.type !== 'break') + 1;
    const start = Math.max(
      0,
      segments.findIndex(({ node }) => node.type !== 'break'),
    );
    const before = this.#breaks.filter(({ at }) => first < 0 || at <= first);
    const after = this.#breaks.filter(({ at }) => first >= 0 && at > last);
    return {
      segments: segments.slice(start, end),
      boxes: this.#boxes,
      before: before.map(({ item }) => item),
      after: after.map(({ item }) => item),
    };
  }

  #plain(value: string, look: InlineLook): void {
    if (value === '') return;
    if (value.trim() !== '') this.#reading.pages.print();
    this.#push({ type: 'text', value }, look);
  }

  #add(node: Checkbox | Image, look: InlineLook): void {
    this.#reading.count('marks');
    this.#reading.pages.print();
    this.#push(node, look);
  }

  #push(node: Segment['node'], look: InlineLook): void {
    this.#segments.push({ node, look, stamp: this.#reading.pages.stamp, place: this.#place });
  }

  #inlineLook(look: RunLook, url: string | undefined): InlineLook {
    const address = url ?? this.#reading.fields.url;
    return {
      bold: look.bold === true,
      italic: look.italic === true,
      underline: look.underline === true && address === undefined,
      strike: look.strike === true,
      ...(address !== undefined && { url: address }),
      ...(look.ink !== undefined && { ink: look.ink }),
    };
  }
}
