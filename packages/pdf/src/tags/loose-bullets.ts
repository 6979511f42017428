import type { Block, ListItem, Region } from '@council-reports/core';
import { readMarker } from '../layout/marker.ts';
import type { Piece } from '../layout/piece.ts';
import { boxOnPage } from './printed-order.ts';

// How far a bullet stands in front of its text, in its size.
const farthest = 3;

const isBullet = ({ text }: Piece): boolean => readMarker(text.trim(), true)?.kind === 'bullet';

/** The bullet among pieces that stands in front of the first line of an item. */
function bulletOf(item: ListItem, page: number, bullets: readonly Piece[]): Piece | undefined {
  const [first] = item.children;
  const box = item.marker === null && first !== undefined ? boxOnPage(first, page) : undefined;
  if (box === undefined) return undefined;
  return bullets.find(({ box: [, top, right, bottom], size }) => {
    const middle = (top + bottom) / 2;
    return middle > box[1] && middle < box[1] + 1.5 * size && right <= box[0] && box[0] - right <= farthest * size;
  });
}

/** Blocks whose list items have the bullets printed in front of them outside all tags (browsers tag none that a style sheet adds), and which those are. */
export function withLooseBullets(
  blocks: readonly Block[],
  pieces: readonly Piece[],
  page: number,
): { readonly blocks: readonly Block[]; readonly used: ReadonlySet<Piece> } {
  const bullets = pieces.filter(isBullet);
  const used = new Set<Piece>();
  if (bullets.length === 0) return { blocks, used };
  const visit = (block: Block): Block => {
    if (block.type !== 'list') return block;
    return {
      ...block,
      children: block.children.map((item): ListItem => {
        const bullet = bulletOf(item, page, bullets);
        const children = item.children.map(visit);
        if (bullet === undefined) return { ...item, children };
        used.add(bullet);
        const region: Region = { page, box: bullet.box };
        return { ...item, children, marker: bullet.text.trim(), regions: [region, ...(item.regions ?? [])] };
      }),
    };
  };
  return { blocks: blocks.map(visit), used };
}
