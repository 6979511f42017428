import type { Box } from '@council-reports/core';

const rowHeight = 24;
const none: readonly never[] = [];

/** Boxes by the height they stand at, so that a point of a page is compared with its neighbours alone. Items keep their order. */
export class RowIndex<T extends { readonly box: Box }> {
  readonly #rows = new Map<number, T[]>();

  constructor(items: readonly T[]) {
    for (const item of items) {
      const last = Math.floor(item.box[3] / rowHeight);
      for (let row = Math.floor(item.box[1] / rowHeight); row <= last; row++) {
        const known = this.#rows.get(row);
        if (known === undefined) this.#rows.set(row, [item]);
        else known.push(item);
      }
    }
  }

  /** All items that may lie at this height; some beside it are among them. */
  near(y: number): readonly T[] {
    return this.#rows.get(Math.floor(y / rowHeight)) ?? none;
  }
}
