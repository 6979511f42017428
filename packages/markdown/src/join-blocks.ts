import type { Block, Inline, ListItem } from '@council-reports/core';

/** Blocks read in one go; `joined` where they continue the block that the piece before was cut in. */
export interface JoinablePiece {
  readonly joined: boolean;
  readonly blocks: readonly Block[];
}

/** The blocks of pieces one after another; a list or paragraph that was cut between two is one again. */
export function joinBlocks(pieces: readonly JoinablePiece[]): readonly Block[] {
  const blocks: Block[] = [];
  let parts: Block[] = [];
  const flush = (): void => {
    const whole = asOne(parts);
    if (whole !== undefined) blocks.push(whole);
    parts = [];
  };
  for (const piece of pieces)
    for (const [index, block] of piece.blocks.entries()) {
      if (!(index === 0 && piece.joined && continues(parts.at(-1), block))) flush();
      parts.push(block);
    }
  flush();
  return blocks;
}

const continues = (before: Block | undefined, block: Block): boolean =>
  before !== undefined &&
  ((before.type === 'list' && block.type === 'list' && before.ordered === block.ordered) ||
    (before.type === 'paragraph' && block.type === 'paragraph'));

function asOne(parts: readonly Block[]): Block | undefined {
  const [first] = parts;
  if (parts.length <= 1 || first === undefined) return first;
  const last = parts.at(-1);
  const position = first.position &&
    last?.position && { position: { start: first.position.start, end: last.position.end } };
  if (first.type === 'list') {
    const children = parts.flatMap((part): readonly ListItem[] => (part.type === 'list' ? part.children : []));
    return { ...first, ...position, children };
  }
  if (first.type === 'paragraph') {
    const children = parts.flatMap((part): readonly Inline[] => (part.type === 'paragraph' ? part.children : []));
    return { ...first, ...position, children };
  }
  return first;
}
