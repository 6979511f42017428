import type { Block, Box, DocumentNode, Inline, Paragraph } from '@council-reports/core';
import { joinLines, type Vocabulary, vocabularyOf } from './hyphenation.ts';
import { endsOpen, goesOn, isClosed } from './line-style.ts';
import { joinRegions } from './region-union.ts';

/** The printed text of a node; blocks and line breaks are parted by a space. */
export function plainText(node: DocumentNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  const inline = node.type === 'paragraph' || node.type === 'heading' || isInline(node);
  return node.children.map(plainText).join(inline ? '' : ' ');
}

const inlineTypes: ReadonlySet<string> = new Set(['strong', 'emphasis', 'underline', 'delete', 'link']);

const isInline = (node: DocumentNode): boolean => inlineTypes.has(node.type);

// Lines that are not justified end this much before the longest one, as a share of the measure.
const ragged = 0.2;

/** Whether the last line of a paragraph fills its measure: it breaks off where the page ends, not where the paragraph does. */
function fillsLastLine(paragraph: Paragraph): boolean {
  const boxes = textBoxes(paragraph.children);
  const last = boxes.at(-1);
  if (last === undefined || boxes.every((box) => box[3] > last[1])) return false;
  const right = Math.max(...boxes.map((box) => box[2]));
  const left = Math.min(...boxes.map((box) => box[0]));
  return last[2] >= right - ragged * (right - left);
}

const textBoxes = (nodes: readonly Inline[]): readonly Box[] =>
  nodes.flatMap((node) => {
    if (node.type === 'text') {
      const box = node.regions?.at(-1)?.box;
      return box === undefined ? [] : [box];
    }
    return 'children' in node ? textBoxes(node.children) : [];
  });

const leftOf = (paragraph: Paragraph, which: 0 | -1): number | undefined =>
  textBoxes(paragraph.children).at(which)?.[0];

/** Whether the words alone show that one text goes on with the sentence another leaves open. */
export const takesUp = (tail: string, head: string): boolean =>
  tail !== '' && head !== '' && !isClosed(tail) && (goesOn(head) || endsOpen(tail));

/** Whether a paragraph at the top of a page goes on with the sentence that the one before the page break leaves open. */
export function isContinued(before: Paragraph, after: Paragraph): boolean {
  const tail = plainText(before).trimEnd();
  const head = plainText(after).trimStart();
  if (takesUp(tail, head)) return true;
  if (tail === '' || head === '' || isClosed(tail)) return false;
  const from = leftOf(before, -1);
  const to = leftOf(after, 0);
  return fillsLastLine(before) && from !== undefined && to !== undefined && Math.abs(from - to) < 4;
}

/** Changes the last text of inline content. */
function mapLastText(nodes: readonly Inline[], change: (value: string) => string): readonly Inline[] {
  const last = nodes.at(-1);
  if (last === undefined) return nodes;
  const changed = ((): Inline => {
    if (last.type === 'text') return { ...last, value: change(last.value) };
    return 'children' in last ? { ...last, children: mapLastText(last.children, change) } : last;
  })();
  return [...nodes.slice(0, -1), changed];
}

const ownVocabulary = (before: Paragraph, after: Paragraph): Vocabulary =>
  vocabularyOf([plainText(before), plainText(after)]);

/** Two parts of a paragraph as one. */
export function joinParagraphs(before: Paragraph, after: Paragraph): Paragraph {
  const join = joinLines(plainText(before), plainText(after), ownVocabulary(before, after));
  const hyphenGoes = /[-\u00ad\u2010]$/.test(plainText(before).trimEnd()) && !/[-\u00ad\u2010]$/.test(join.text);
  const children = mapLastText(before.children, (value) => {
    const trimmed = value.trimEnd();
    return (hyphenGoes ? trimmed.slice(0, -1) : trimmed) + (join.space ? ' ' : '');
  });
  return {
    ...before,
    children: [...children, ...after.children],
    regions: joinRegions([before.regions, after.regions]),
  };
}

/** Blocks of the two parts of a cell or item as one run, the sentence between them joined. */
export function joinBlocks(before: readonly Block[], after: readonly Block[]): readonly Block[] {
  const last = before.at(-1);
  const first = after[0];
  if (last?.type === 'paragraph' && first?.type === 'paragraph' && isContinued(last, first))
    return [...before.slice(0, -1), joinParagraphs(last, first), ...after.slice(1)];
  return [...before, ...after];
}
