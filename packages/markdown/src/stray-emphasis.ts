import { type Block, type Inline, strong, type Text } from '@council-reports/core';
import type { Locator } from './locator.ts';

/**
 * A block without the `**` that Markdown reads as letters: converters that cut bold text at lines leave single marks behind, and leave
 * white space inside a pair (`**Title **`), which then is bold all the same.
 */
export function withoutStrayMarks(block: Block, locate: Locator): Block {
  const inside = (child: Block): Block => withoutStrayMarks(child, locate);
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, children: inlinesWithout(block.children, locate) };
    case 'list':
      return { ...block, children: block.children.map((item) => ({ ...item, children: item.children.map(inside) })) };
    case 'table':
      return {
        ...block,
        children: block.children.map((row) => ({
          ...row,
          children: row.children.map((cell) => ({ ...cell, children: cell.children.map(inside) })),
        })),
      };
    default:
      return block;
  }
}

const inlinesWithout = (inlines: readonly Inline[], locate: Locator): readonly Inline[] =>
  inlines.flatMap((node): readonly Inline[] => {
    if (node.type === 'text') return node.value.includes('**') ? splitAtMarks(node, locate) : [node];
    return 'children' in node ? [{ ...node, children: inlinesWithout(node.children, locate) }] : [node];
  });

function splitAtMarks(node: Text, locate: Locator): readonly Inline[] {
  const start = node.position?.start.offset;
  const exact =
    start !== undefined && node.position !== undefined && node.position.end.offset - start === node.value.length;
  const parts: { readonly text: readonly Text[]; readonly value: string }[] = [];
  let at = 0;
  for (const value of node.value.split('**')) {
    const from = at;
    at += value.length + 2;
    const place = exact ? { position: locate(start + from, start + from + value.length) } : {};
    parts.push({ value, text: value === '' ? [] : [{ ...node, value, ...place }] });
  }
  const inlines: Inline[] = [];
  for (let index = 0; index < parts.length; index++) {
    const [before, part, after] = [parts[index - 1], parts[index], parts[index + 1]];
    if (part === undefined) continue;
    const isPair =
      before !== undefined && after !== undefined && /(?:^|\s)$/.test(before.value) && /^(?:\s|$)/.test(after.value);
    if (isPair && part.value.trim() !== '') {
      inlines.push(strong(part.text));
      // The mark that closed this pair opens no other.
      if (after !== undefined) inlines.push(...after.text);
      index += 1;
    } else inlines.push(...part.text);
  }
  return inlines;
}
