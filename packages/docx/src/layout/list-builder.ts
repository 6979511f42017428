import { type Block, type ListItem, list, listItem, type Paragraph } from '@council-reports/core';
import type { ListPlace, ParagraphItem } from '../story/flow-item.ts';

/** Difference of indents, in twentieths of a point, that a reader takes for a step inwards. */
const step = 120;

/** Bound on lists inside each other; Word has nine levels. */
const deepest = 16;

interface OpenItem {
  readonly place: ListPlace;
  readonly children: Block[];
}

interface OpenList {
  readonly ordered: boolean;
  readonly items: ListItem[];
}

/**
 * Collects blocks, and nests numbered paragraphs into lists: by level within one list, by indent between different ones.
 *
 * An unnumbered paragraph set flush with an item's text continues the item.
 */
export class BlockBuilder {
  readonly #blocks: Block[] = [];
  #open: OpenItem[] = [];
  readonly #lists = new WeakMap<Block[], OpenList>();

  /** Adds a block that stands outside lists. */
  add(block: Block): void {
    this.#open = [];
    this.#blocks.push(block);
  }

  /** Adds a numbered paragraph; undefined for an item of which only the marker is printed. */
  addItem(place: ListPlace, paragraph: Paragraph | undefined): void {
    this.#open = this.#open.slice(
      0,
      this.#open.findLastIndex((item, index) => index < deepest - 1 && isInside(place, item.place)) + 1,
    );
    const parent = this.#open.at(-1)?.children ?? this.#blocks;
    const children: Block[] = paragraph === undefined ? [] : [paragraph];
    this.#listIn(parent, place.ordered).push(listItem(place.marker, children));
    this.#open.push({ place, children });
  }

  /** Adds an unnumbered paragraph. One whose first line hangs out of the item's text is none of the item's. */
  addParagraph(paragraph: Paragraph, { indent, begins }: Pick<ParagraphItem, 'indent' | 'begins'>): void {
    const flush = (at: number): boolean => Math.abs(at - indent) < step && at - begins < step;
    const index = indent <= 0 ? -1 : this.#open.findLastIndex(({ place }) => flush(place.textAt));
    const item = this.#open[index];
    if (item === undefined) {
      this.add(paragraph);
      return;
    }
    this.#open = this.#open.slice(0, index + 1);
    item.children.push(paragraph);
  }

  /** All that was added. */
  done(): readonly Block[] {
    return this.#blocks;
  }

  /** The items of the list that ends a container, or of a new one there. */
  #listIn(container: Block[], ordered: boolean): ListItem[] {
    const last = this.#lists.get(container);
    if (last !== undefined && last.ordered === ordered && container.at(-1)?.type === 'list') return last.items;
    const items: ListItem[] = [];
    container.push(list(ordered, items));
    this.#lists.set(container, { ordered, items });
    return items;
  }
}

const isInside = (place: ListPlace, other: ListPlace): boolean =>
  place.list === other.list ? place.level > other.level : place.markerAt > other.markerAt + step;
