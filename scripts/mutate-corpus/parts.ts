import { type Block, passageOf, type Root, type Section } from '@council-reports/core';

/** A block of a part; an item of a list is a piece of its own, for a section can begin at one. */
export interface Piece {
  readonly block: Block;
  /** Which block of the tree the item was of; null where the piece is a whole block. */
  readonly list: number | null;
}

/** A stretch of a document from one heading to the next of its rank. The first part of a document has no heading. */
export interface Part {
  readonly section: Section | null;
  readonly pieces: readonly Piece[];
}

/** Cuts a tree where the sections begin. A section whose heading is not found in the order of the sections stays in the part before it. */
export function cutIntoParts(root: Root, sections: readonly Section[]): readonly Part[] {
  const pieces = root.children.flatMap(piecesOf);
  const parts: Part[] = [];
  let [section, from]: [Section | null, number] = [null, 0];
  for (const next of sections) {
    const begin = pieces.findIndex(({ block }, index) => index >= from && opens(next, block));
    if (begin < 0) continue;
    parts.push({ section, pieces: pieces.slice(section === null ? 0 : from - 1, begin) });
    [section, from] = [next, begin + 1];
  }
  return [...parts, { section, pieces: pieces.slice(section === null ? 0 : from - 1) }];
}

/** The blocks of parts, with the items of one list in one list again where they still follow each other. */
export function joinParts(parts: readonly Part[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: number | null = null;
  for (const { block, list } of parts.flatMap(({ pieces }) => pieces)) {
    const last = blocks.at(-1);
    if (list !== null && list === open && last?.type === 'list' && block.type === 'list')
      blocks[blocks.length - 1] = { ...last, children: [...last.children, ...block.children] };
    else blocks.push(block);
    open = list;
  }
  return blocks;
}

const piecesOf = (block: Block, index: number): readonly Piece[] =>
  block.type === 'list'
    ? block.children.map((item) => ({ block: { ...block, children: [item] }, list: index }))
    : [{ block, list: null }];

/** The text a block opens with, its marker before it. */
export function openingOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${block.marker ?? ''} ${passageOf(block.children).text}`.trim();
    case 'paragraph':
      return passageOf(block.children).text;
    case 'list': {
      const [item] = block.children;
      const [first] = item?.children ?? [];
      return `${item?.marker ?? ''} ${first === undefined ? '' : openingOf(first)}`.trim();
    }
    case 'table':
    case 'thematicBreak':
    case 'pageBreak':
      return '';
  }
}

/** A text by which headings are compared, whatever stands between their words. */
export const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function opens({ number, heading }: Section, block: Block): boolean {
  const opening = openingOf(block);
  if (opening === '') return false;
  if (number !== undefined) return letters(opening).startsWith(letters(`${number}${heading}`));
  const [line = ''] = opening.split('\n');
  return letters(line) === letters(heading) || letters(line.split(':')[0] ?? '') === letters(heading);
}
