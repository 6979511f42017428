import { type Block, type Inline, type List, passageOf } from '@council-reports/core';
import { HeadingLevel, type IParagraphOptions, PageBreak, Paragraph, type Table } from 'docx';
import { tableOf } from './docx-table.ts';
import { type RunStyle, runsOf } from './docx-text.ts';
import { isNext, type Marked, ordinalsOf, splitMarker } from './printed-marker.ts';
import type { NumberingPlace } from './word-numbering.ts';
import { type BlockWriter, bodySize, type Writing } from './writing.ts';

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

/** Blocks as paragraphs and tables whose markers are printed by Word's numbering wherever it can print them. */
export const wordBlocks: BlockWriter = (blocks, writing) => blocks.flatMap((block) => wordBlock(block, writing));

function wordBlock(block: Block, writing: Writing): readonly (Paragraph | Table)[] {
  const { numbering } = writing;
  switch (block.type) {
    case 'heading':
      return [
        numbered(block.children, {}, (marker) => numbering.heading(marker), {
          heading: levels[block.depth - 1] ?? HeadingLevel.HEADING_6,
        }),
      ];
    case 'paragraph':
      return [
        numbered(block.children, lookOf(writing), (marker) =>
          isTitle(block.children) ? numbering.heading(marker) : numbering.item(marker),
        ),
      ];
    case 'list':
      return listOf(block, writing, 0);
    case 'table':
      return [tableOf(block, writing, wordBlocks), new Paragraph({ children: [] })];
    case 'thematicBreak':
      return [new Paragraph({ thematicBreak: true, children: [] })];
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

/** Text of the usual size takes it from the document's style. */
const lookOf = ({ size }: Writing): RunStyle => (size === bodySize ? {} : { size });

type Options = Omit<IParagraphOptions, 'children' | 'numbering' | 'text'>;

function numbered(
  children: readonly Inline[],
  look: RunStyle,
  placeOf: (marker: string) => NumberingPlace | undefined,
  options: Options = {},
): Paragraph {
  const marked = splitMarker(children);
  const place = marked && !holdsNext(marked) ? placeOf(marked.marker) : undefined;
  if (marked === undefined || place === undefined)
    return new Paragraph({ ...options, children: [...runsOf(children, look)] });
  return new Paragraph({ ...options, numbering: place, children: [...runsOf(marked.rest, look)] });
}

/** Whether a paragraph runs on into the next item of its list: `a) one b) two`. */
function holdsNext({ marker, rest }: Marked): boolean {
  const { text } = passageOf(rest);
  if (!/[).]$/.test(marker)) return false;
  return ordinalsOf(marker).some((ordinal) =>
    text.split(/\s/).some((word) => ordinalsOf(word).some((next) => isNext(ordinal, next))),
  );
}

/** Whether a paragraph reads as a heading: wholly bold, or short and without an end to its sentence. */
function isTitle(children: readonly Inline[]): boolean {
  const [first, ...others] = children;
  const { text } = passageOf(children);
  return others.length === 0 && (first?.type === 'strong' || (text.length < 80 && !/[.;,]$/.test(text)));
}

function listOf({ ordered, children }: List, writing: Writing, indent: number): readonly (Paragraph | Table)[] {
  const { numbering } = writing;
  return children.flatMap((item) => {
    const [first, ...others] = item.children;
    if (first?.type !== 'paragraph') return wordBlocks(item.children, writing);
    const title = ordered && children.length === 1 && others.length === 0 && isTitle(first.children);
    const place = !ordered
      ? numbering.bullet(indent)
      : title
        ? numbering.heading(item.marker ?? '')
        : numbering.item(item.marker ?? '', indent);
    const inside = others.flatMap((block) =>
      block.type === 'list' ? listOf(block, writing, indent + 1) : continued(block, writing, indent),
    );
    return [
      new Paragraph({
        ...(place !== undefined && { numbering: place }),
        children: [...runsOf(first.children, lookOf(writing))],
      }),
      ...inside,
    ];
  });
}

/** A further block of a list item: indented, and numbered where it begins with a number. */
function continued(block: Block, writing: Writing, indent: number): readonly (Paragraph | Table)[] {
  if (block.type !== 'paragraph') return wordBlock(block, writing);
  const left = 567 + indent * 425;
  return [
    numbered(
      block.children,
      lookOf(writing),
      (marker) => writing.numbering.item(marker, indent + 1),
      splitMarker(block.children) ? {} : { indent: { left } },
    ),
  ];
}
