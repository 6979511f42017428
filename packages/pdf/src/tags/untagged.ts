import { type Block, paragraph, type Region } from '@council-reports/core';
import type { Vocabulary } from '../layout/hyphenation.ts';
import { inlinesOf } from '../layout/inline.ts';
import { groupLines, piecesOf } from '../layout/piece.ts';
import type { PageLines } from '../page/page-model.ts';
import { withLooseBullets } from './loose-bullets.ts';
import { leavesOf, type TagNode } from './tag-tree.ts';

/** The first place a node is printed. */
function firstRegion(node: unknown): Region | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  const regions: unknown = Reflect.get(node, 'regions');
  if (Array.isArray(regions) && regions.length > 0) return regions[0] as Region;
  const children: unknown = Reflect.get(node, 'children');
  if (!Array.isArray(children)) return undefined;
  for (const child of children) {
    const found = firstRegion(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Puts what is printed on a page outside its tags where it stands between the tagged blocks: nothing but what is marked as an artifact is lost.
 */
export function placeUntagged(
  blocks: readonly Block[],
  { model, lines }: PageLines,
  tree: TagNode | undefined,
  vocabulary: Vocabulary,
): readonly Block[] {
  const marks = new Set(tree === undefined ? [] : leavesOf(tree).map(({ mark }) => mark));
  const left = lines
    .map((line) => ({
      ...line,
      runs: line.runs.filter((run) => run.artifact !== true && !(run.mark !== undefined && marks.has(run.mark))),
    }))
    .filter(({ runs }) => runs.length > 0);
  if (left.length === 0) return blocks;
  const pieces = piecesOf(left);
  const bulleted = withLooseBullets(blocks, pieces, model.page);
  const placed = [...bulleted.blocks];
  for (const line of groupLines(pieces.filter((piece) => !bulleted.used.has(piece)))) {
    const inlines = inlinesOf([line], vocabulary);
    if (inlines.length === 0) continue;
    const below = placed.findIndex((block) => {
      const region = firstRegion(block);
      return region?.page === model.page && region.box !== undefined && region.box[1] >= line.box[3] - 1;
    });
    placed.splice(below < 0 ? placed.length : below, 0, paragraph(inlines));
  }
  return placed;
}
