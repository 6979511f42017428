import {
  type Block,
  emptyPassage,
  type ListItem,
  type Passage,
  passageOf,
  type Root,
  slicePassage,
  type Table,
  toGrid,
} from '../document/index.ts';
import { matchMarker } from '../values/index.ts';
import type { FlowBlock, FlowCell, FlowTable } from './flow.ts';

/** A document's blocks in reading order, lists flattened to their items, markers typed in the text taken as markers. */
export function linearise(root: Root): readonly FlowBlock[] {
  return root.children.flatMap((block) => blockFlow(block));
}

/** The flow of a few blocks, as those of a cell. */
export const lineariseBlocks = (blocks: readonly Block[]): readonly FlowBlock[] =>
  blocks.flatMap((block) => blockFlow(block));

function blockFlow(block: Block): readonly FlowBlock[] {
  switch (block.type) {
    case 'heading':
      return headingFlow(passageOf(block.children), block.depth, block.marker ?? null);
    case 'paragraph': {
      const text = passageOf(block.children);
      return text.text === '' ? [] : [{ kind: 'paragraph', text }];
    }
    case 'list':
      return block.children.flatMap((item) => itemFlow(item, 0));
    case 'table':
      return [tableFlow(block)];
    case 'thematicBreak':
      return [{ kind: 'rule' }];
    case 'pageBreak':
      return [{ kind: 'pageBreak', page: block.page }];
  }
}

function headingFlow(text: Passage, depth: number, marker: string | null): readonly FlowBlock[] {
  if (text.text === '' && marker === null) return [];
  const taken = marker === null ? takeMarker(text) : { marker, text };
  // "Option 1" is all the heading says: it numbers nothing.
  const typed = taken.text.text === '' && marker === null ? { marker: null, text } : taken;
  return [{ kind: 'heading', ...typed, depth }];
}

/** An item: its first paragraph with its marker, then whatever else it holds. An item holding only a list stands for that list. */
function itemFlow(item: ListItem, level: number): readonly FlowBlock[] {
  const [first, ...rest] = item.children;
  if (first === undefined)
    return item.marker === null ? [] : [{ kind: 'item', text: emptyPassage, marker: item.marker, level }];
  if (first.type === 'list')
    return [...first.children.flatMap((inner) => itemFlow(inner, level)), ...innerFlow(rest, level)];
  const passage = first.type === 'paragraph' || first.type === 'heading' ? passageOf(first.children) : undefined;
  if (passage === undefined)
    return [{ kind: 'item', text: emptyPassage, marker: item.marker, level }, ...innerFlow(item.children, level)];
  const typed = isBullet(item.marker) ? takeMarker(passage) : { marker: null, text: passage };
  return [{ kind: 'item', text: typed.text, marker: typed.marker ?? item.marker, level }, ...innerFlow(rest, level)];
}

const innerFlow = (blocks: readonly Block[], level: number): readonly FlowBlock[] =>
  blocks.flatMap((block) =>
    block.type === 'list' ? block.children.flatMap((item) => itemFlow(item, level + 1)) : blockFlow(block),
  );

const isBullet = (marker: string | null): boolean => marker === null || !/[\p{L}\p{N}]/u.test(marker);

/** Parts a passage from the marker typed at its beginning. */
export function takeMarker(text: Passage): { readonly marker: string | null; readonly text: Passage } {
  const found = matchMarker(text.text);
  if (found === null) return { marker: null, text };
  return { marker: found.value.raw, text: slicePassage(text, found.end) };
}

/** A table as a rectangle of cells that hold flow. */
export function tableFlow(table: Table): FlowTable {
  const grid = toGrid(table);
  // Who marks a whole table as its header rows, as Word lets them, marks none.
  const isHeaded = !grid.cells.every(({ node }) => node.header === true);
  const cells = grid.cells.map(({ node, row, column, rowSpan, colSpan }): FlowCell => {
    const { fill, ink } = node;
    return {
      row,
      column,
      rowSpan,
      colSpan,
      header: isHeaded && node.header === true,
      ...(fill !== undefined && { fill }),
      ...(ink !== undefined && { ink }),
      blocks: lineariseBlocks(node.children),
    };
  });
  return { kind: 'table', rows: grid.rows, columns: grid.columns, cells };
}
