import type { Block } from '@council-reports/core';
import { cellFill, fillBetween } from '../layout/cell-fill.ts';
import type { Vocabulary } from '../layout/hyphenation.ts';
import type { TablesIn } from '../layout/loose-tables.ts';
import type { PageModel } from '../page/page-model.ts';
import { hasUprightEdge } from './divider.ts';
import { overlayPages } from './overlay.ts';
import type { TaggedPage } from './page-body.ts';
import { inPrintedOrder } from './printed-order.ts';
import { reachOf } from './reach.ts';
import { piecesIn, type TagContext } from './tag-context.ts';
import { pruneTags, type Tag } from './tag-tree.ts';
import { taggedText } from './tagged-text.ts';
import { blocksOf } from './to-blocks.ts';
import { placeUntagged } from './untagged.ts';

/**
 * Blocks of the pages that have trusted tags, from pages without their furniture; the answer has one entry for every page, undefined for those to be read by their
 * geometry.
 *
 * @param tablesOn - reads the tables of a page that its tags take for text.
 */
export function readTaggedPages(
  pages: readonly TaggedPage[],
  vocabulary: Vocabulary,
  tablesOn?: (model: PageModel) => TablesIn,
): readonly (readonly Block[] | undefined)[] {
  if (pages.every(({ tags }) => tags === undefined)) return pages.map(() => undefined);
  const text = taggedText(pages);
  const models = new Map(pages.map(({ model }) => [model.page, model]));
  const context: TagContext = {
    text,
    vocabulary,
    reach: reachOf(pages),
    tablesIn: (page) => {
      const model = models.get(page);
      return model === undefined ? undefined : tablesOn?.(model);
    },
    fillAt: (page, box, empty) => cellFill(box, empty, models.get(page)?.fills ?? []),
    fillBetween: (page, from, to, y) => fillBetween(from, to, y, models.get(page)?.fills ?? []),
    isDivided: (page, from, to, y) => {
      const model = models.get(page);
      return model !== undefined && hasUprightEdge(model, from, to, y);
    },
  };
  const words = (tag: Tag): string =>
    piecesIn([tag], context)
      .map((piece) => piece.text)
      .join(' ');
  const trees = pages.map(({ tags }) =>
    tags === undefined ? undefined : pruneTags(tags, ({ mark }) => text.has(mark)),
  );
  return overlayPages(trees, words).map((tree, index) => {
    const page = pages[index];
    return tree === undefined || page === undefined
      ? undefined
      : placeUntagged(inPrintedOrder(blocksOf(tree, context), page.model.page), page, trees[index], vocabulary);
  });
}
