import { type Block, type Inline, type Place, paragraph, type Text, text } from '@council-reports/core';
import type { SourceMap } from '../place/source-map.ts';
import { spanOf } from '../place/span.ts';
import { type Format, type Leaf, nest } from './formats.ts';
import type { TextSink } from './scan-text.ts';
import { type SymbolFont, seenIn } from './symbol-fonts.ts';

/** Makes a block of a line's content. */
export type MakeBlock = (children: readonly Inline[], place: Place) => Block;

/** How text is set where the writer is told of it. */
export interface Setting {
  readonly formats: readonly Format[];
  readonly font: SymbolFont | null;
}

interface OpenText {
  value: string;
  readonly start: number;
  end: number;
  readonly exact: boolean;
  readonly formats: readonly Format[];
}

const tickBoxes: ReadonlySet<string> = new Set(['☐', '☑', '☒']);

const edge = /^[ \t\u00a0]*$/;

const endsInSpace = (value: string): boolean => value.endsWith(' ') || value.endsWith('\t');

/**
 * Collects what stands in a flow of content: letters into lines, lines into blocks.
 *
 * White space is collapsed as a browser collapses it; the text nodes are cut so that each keeps its exact place.
 */
export class FlowWriter implements TextSink {
  readonly #map: SourceMap;
  readonly #blocks: Block[] = [];
  #leaves: Leaf[] = [];
  #open: OpenText | null = null;
  #make: MakeBlock = paragraph;
  #setting: Setting = { formats: [], font: null };

  constructor(map: SourceMap) {
    this.#map = map;
  }

  /** Sets how the text that follows is set. */
  use(setting: Setting): void {
    this.#setting = setting;
  }

  letters(value: string, start: number, end: number): void {
    const { font } = this.#setting;
    const seen = font === null ? value : seenIn(font, value);
    if (font !== null && tickBoxes.has(seen)) this.box(seen !== '☐', start, end);
    else this.#add(seen, start, end, end - start === value.length);
  }

  // The first character of a run stands for all of it, so that it stays in one piece with the word before.
  space(start: number): void {
    if (!this.#endsInSpace()) this.#add(' ', start, start + 1, true);
  }

  gap(start: number, end: number): void {
    this.#add('\t', start, end, false);
  }

  box(checked: boolean, start: number, end: number): void {
    this.inline({ type: 'checkbox', checked, position: this.#map.position(start, end) });
  }

  itemMark(start: number, end: number): void {
    this.rule(this.#map.position(start, end));
  }

  /** Adds a node that is no text. */
  inline(node: Inline): void {
    this.#close();
    this.#leaves.push({ node, formats: this.#setting.formats });
  }

  /** Ends the line; two ends of line with nothing between them end the block. */
  lineBreak(position?: Place['position']): void {
    this.#trimEnd();
    if (this.#leaves.length === 0) return;
    if (this.#leaves.at(-1)?.node.type === 'break') this.endBlock();
    else this.#leaves.push({ node: { type: 'break', ...(position && { position }) }, formats: this.#setting.formats });
  }

  /** A rule between blocks; one at most in a place. */
  rule(position?: Place['position']): void {
    this.endBlock();
    if (this.#blocks.at(-1)?.type !== 'thematicBreak')
      this.#blocks.push({ type: 'thematicBreak', ...(position && { position }) });
  }

  /** Adds finished blocks. */
  add(blocks: readonly Block[]): void {
    this.endBlock();
    for (const block of blocks) this.#blocks.push(block);
  }

  /** Makes blocks of another kind of all that `write` writes. */
  as(make: MakeBlock, write: () => void): void {
    this.endBlock();
    const outer = this.#make;
    this.#make = make;
    write();
    this.endBlock();
    this.#make = outer;
  }

  /** Ends the block that is being written, if it holds anything. */
  endBlock(): void {
    this.#trimEnd();
    while (this.#leaves.at(-1)?.node.type === 'break') {
      this.#leaves.pop();
      this.#trimEnd();
    }
    if (this.#leaves.length === 0) return;
    const children = nest(this.#leaves);
    this.#leaves = [];
    this.#blocks.push(this.#make(children, spanOf(children)));
  }

  /** The blocks written. */
  done(): Block[] {
    this.endBlock();
    return this.#blocks;
  }

  #add(value: string, start: number, end: number, exact: boolean): void {
    if (this.#open === null && edge.test(value) && this.#atLineStart()) return;
    const { formats } = this.#setting;
    const open = this.#open;
    if (open?.exact && exact && open.end === start && open.formats === formats) {
      open.value += value;
      open.end = end;
      return;
    }
    this.#close();
    this.#open = { value, start, end, exact, formats };
  }

  #atLineStart(): boolean {
    const last = this.#leaves.at(-1);
    return last === undefined || last.node.type === 'break';
  }

  #endsInSpace(): boolean {
    if (this.#open !== null) return endsInSpace(this.#open.value);
    const last = this.#leaves.at(-1)?.node;
    return last === undefined || last.type === 'break' || (last.type === 'text' && endsInSpace(last.value));
  }

  #close(): void {
    const open = this.#open;
    if (open === null) return;
    this.#open = null;
    this.#leaves.push({
      node: text(open.value, { position: this.#map.position(open.start, open.end) }),
      formats: open.formats,
    });
  }

  #trimEnd(): void {
    this.#close();
    for (let last = this.#leaves.at(-1); last?.node.type === 'text'; last = this.#leaves.at(-1)) {
      const kept = last.node.value.trimEnd();
      if (kept === last.node.value) return;
      this.#leaves.pop();
      if (kept === '') continue;
      this.#leaves.push({ node: this.#shorten(last.node, kept), formats: last.formats });
      return;
    }
  }

  #shorten({ value, position }: Text, kept: string): Text {
    if (position === undefined) return text(kept);
    const { start, end } = position;
    const exact = end.offset - start.offset === value.length;
    return text(kept, { position: exact ? this.#map.position(start.offset, start.offset + kept.length) : position });
  }
}
