import { type Block, type DocumentNode, isStrong, passageOf, type Root } from '@council-reports/core';

/** A heading, list item or paragraph: its printed marker, where the tree has one apart from the text, and its text without white space. */
export interface Part {
  readonly kind: 'heading' | 'item' | 'paragraph';
  readonly marker: string;
  readonly text: string;
  /** All of it is set in bold. */
  readonly strong: boolean;
}

/** What two readings of a document are compared by. */
export interface TreeParts {
  /** Words, numbers and signs in the order of reading, so that pieces set close together or apart make no difference. */
  readonly words: readonly string[];
  readonly parts: readonly Part[];
  /** The cells that hold text: the text without white space, and the spans. */
  readonly cells: readonly string[];
}

const wordPattern = /\p{L}+|\p{N}+|[^\s\p{L}\p{N}]/gu;
const squash = (text: string): string => text.replace(/\s+/g, '');

const isOn = (node: DocumentNode, skips: (page: number) => boolean): boolean => {
  const page = node.regions?.[0]?.page;
  return page === undefined || !skips(page);
};

/**
 * Takes a tree apart.
 *
 * @param skips - the pages that are left out.
 */
export function partsOf(root: Root, skips: (page: number) => boolean): TreeParts {
  const words: string[] = [];
  const parts: Part[] = [];
  const cells: string[] = [];
  const say = (text: string): void => {
    for (const [word] of text.matchAll(wordPattern)) words.push(word);
  };
  const visit = (block: Block, marker: string): void => {
    if (block.type === 'heading' || block.type === 'paragraph') {
      const passage = passageOf(block.children);
      const page = passage.runs.find(({ regions }) => regions !== undefined)?.regions?.[0]?.page;
      if (page !== undefined && skips(page)) return;
      const own = block.type === 'heading' ? (block.marker ?? '') : marker;
      const kind = block.type === 'heading' ? 'heading' : marker === '' ? 'paragraph' : 'item';
      parts.push({ kind, marker: squash(own), text: squash(passage.text), strong: isStrong(passage) });
      say(`${own} ${passage.text}`);
    } else if (block.type === 'list') {
      for (const item of block.children) {
        const [first, ...rest] = item.children;
        const own = item.marker ?? '';
        const takes = first?.type === 'paragraph';
        if (!takes && isOn(item, skips)) {
          parts.push({ kind: 'item', marker: squash(own), text: '', strong: false });
          say(own);
        }
        if (first !== undefined) visit(first, takes ? own : '');
        for (const child of rest) visit(child, '');
      }
    } else if (block.type === 'table') {
      for (const row of block.children)
        for (const cell of row.children) {
          const before = words.length;
          for (const child of cell.children) visit(child, '');
          const text = words.slice(before).join('');
          if (text !== '') cells.push(`${text} ${cell.colSpan ?? 1}x${cell.rowSpan ?? 1}`);
        }
    }
  };
  for (const block of root.children) visit(block, '');
  return { words, parts, cells };
}
