import type { Block, Inline, ListItem, Paragraph } from '@council-reports/core';
import { isNext, ordinalsOf, splitMarker } from './printed-marker.ts';

/**
 * A paper as its author had it before a converter made Markdown of it: no bullet before a printed number or before another bullet,
 * a list for each run of numbers, and a paragraph for each that was indented into code.
 */
export const tidy = (blocks: readonly Block[]): readonly Block[] => joinLetters(blocks.flatMap(tidyBlock));

function tidyBlock(block: Block): readonly Block[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphsOf(block);
    case 'list':
      return gathered(block.children.flatMap(tidyItem));
    case 'table':
      return [
        {
          ...block,
          children: block.children.map((row) => ({
            ...row,
            children: row.children.map((cell) => ({ ...cell, children: cell.children.flatMap(tidyBlock) })),
          })),
        },
      ];
    default:
      return [block];
  }
}

function paragraphsOf(paragraph: Paragraph): readonly Block[] {
  const [only, ...others] = paragraph.children;
  if (only?.type !== 'text' || others.length > 0) return [paragraph];
  return only.value
    .split(/\n\n+/)
    .map((value): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value: value.trim() }] }));
}

function tidyItem(item: ListItem): readonly (Block | ListItem)[] {
  const [first, ...others] = item.children;
  if (first?.type === 'list' && isBullet(item.marker)) return [...first.children, ...others];
  if (first?.type !== 'paragraph' || !isBullet(item.marker)) return [item];
  if (/^\d+\.\d/.test(splitMarker(first.children)?.marker ?? '')) return item.children;
  return [{ ...item, marker: '•', children: [{ ...first, children: withoutBullet(first.children) }, ...others] }];
}

const isBullet = (marker: string | null): boolean => marker === null || /^[-*•]$/.test(marker);

function withoutBullet([first, ...others]: readonly Inline[]): readonly Inline[] {
  if (first?.type !== 'text') return first === undefined ? [] : [first, ...others];
  return [{ ...first, value: first.value.replace(/^• ?/, '') }, ...others];
}

/** Items in lists: a list for each run of them that counts on, or that has one marker throughout. */
function gathered(blocks: readonly (Block | ListItem)[]): readonly Block[] {
  const all: Block[] = [];
  for (const next of blocks) {
    const last = all.at(-1);
    if (next.type !== 'listItem') all.push(next);
    else if (last?.type === 'list' && follows(last.children.at(-1)?.marker ?? '', next.marker ?? ''))
      all.splice(-1, 1, { ...last, children: [...last.children, next] });
    else all.push({ type: 'list', ordered: next.marker !== '•', children: [next] });
  }
  return all;
}

function follows(before: string, after: string): boolean {
  if (before === after) return true;
  return ordinalsOf(before).some((one) => ordinalsOf(after).some((next) => isNext(one, next)));
}

/** Paragraphs that begin with `a.`, `b.` or `i.` are what is left of lists. */
const joinLetters = (blocks: readonly Block[]): readonly Block[] =>
  gathered(
    blocks.map((block): Block | ListItem => {
      const marked = block.type === 'paragraph' ? splitMarker(block.children) : undefined;
      if (marked === undefined || !/^[a-z]\.$/.test(marked.marker)) return block;
      return { type: 'listItem', marker: marked.marker, children: [{ type: 'paragraph', children: marked.rest }] };
    }),
  );
