import type { FlowBlock } from '../../structure/index.ts';

/** "A. " of "A. Clark" and "A. B. Clark", which read like items of a list; empty for any other block. */
export const initialOf = (block: FlowBlock): string =>
  block.kind === 'item' &&
  /^\p{Lu}\.$/u.test(block.marker ?? '') &&
  /^(?:\p{Lu}\.?\s){0,2}\p{Lu}[\p{L}'’-]{1,30}$/u.test(block.text.text)
    ? `${block.marker} `
    : '';
