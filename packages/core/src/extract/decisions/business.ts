import { flat } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, isText, type Section } from '../../structure/index.ts';
import { leadHeadings } from './label.ts';
import { markerOf } from './limbs.ts';
import { printedNumbers } from './minute-numbers.ts';

/** An item of business: what heads it, and its range among the sections. */
export interface Business {
  readonly title: string;
  /** Its printed number, as a marker or as a code that opens its heading. */
  readonly number: string | null;
  readonly from: number;
  readonly to: number;
}

const partKinds: ReadonlySet<Section['kind']> = new Set([
  'decision',
  'recommendations',
  'reasons',
  'alternatives',
  'conflicts',
  'callIn',
]);

/** The item of business that each section belongs to: from the nearest heading that is no part of one, numbered where the paper numbers its items. */
export function businessOf(sections: readonly Section[], lexicon: CompiledLexicon): (index: number) => Business {
  const numbers = printedNumbers(sections);
  const leadsIn = leadHeadings(lexicon);
  const isPartOf = (heading: string): boolean =>
    lexicon.is('debateHeadings', heading) || lexicon.is('voteHeadings', heading);
  const isHead = sections.map(
    (section) =>
      section.source === 'heading' &&
      !partKinds.has(section.kind) &&
      !(section.marker === null && (isPartOf(flat(section.heading)) || leadsIn(section.heading))),
  );
  const first = isHead.indexOf(true);
  // A form bound in beneath its item prints its own name above what it decides.
  const heads = isHead.map((head, index) => head && (index === first || !namesForm(sections[index], lexicon)));
  const above = lastOf(sections, (index) => heads[index] === true);
  const numberedAbove = lastOf(sections, (index) => heads[index] === true && numbers[index]?.number != null);
  const below = nextOf(sections, (index) => heads[index] === true);
  const numberedBelow = nextOf(sections, (index) => heads[index] === true && numbers[index]?.number != null);
  return (index) => {
    const numbered = numberedAbove[index] ?? -1;
    const from = heads[index] === true ? index : numbered >= 0 ? numbered : (above[index] ?? -1);
    const named = numbers[from];
    const number = named?.number ?? null;
    const end = number === null ? below[index] : numberedBelow[index];
    return { title: named?.title ?? '', number, from: Math.max(0, from), to: end ?? sections.length };
  };
}

/** Whether an unnumbered heading is the name of a form: "Record of decision". */
const namesForm = (section: Section | undefined, lexicon: CompiledLexicon): boolean =>
  section?.marker === null &&
  flat(section.heading).split(' ').length <= mostFormWords &&
  lexicon.kindNamed('decisionRecord', flat(section.heading));

const mostFormWords = 8;

/** For each section the last one up to it that holds; -1 for none. */
function lastOf(sections: readonly Section[], holds: (index: number) => boolean): readonly number[] {
  let last = -1;
  return sections.map((_, index) => {
    if (holds(index)) last = index;
    return last;
  });
}

/** For each section the next one after it that holds; the count of sections for none. */
function nextOf(sections: readonly Section[], holds: (index: number) => boolean): readonly number[] {
  const next: number[] = [];
  let coming = sections.length;
  for (let index = sections.length - 1; index >= 0; index--) {
    next[index] = coming;
    if (holds(index)) coming = index;
  }
  return next;
}

/** The running text of a block; of a labelled line, the label with its value. */
export const linesOf = (block: FlowBlock): readonly string[] => {
  // A bare number before a line is part of its words: "8 For".
  if (isText(block))
    return [/^\d{1,3}$/.test(markerOf(block) ?? '') ? `${markerOf(block)} ${flat(block.text)}` : flat(block.text)];
  return block.kind === 'field' && block.source === 'line'
    ? [`${flat(block.label)} ${block.value.flatMap(linesOf).join(' ')}`]
    : [];
};

/** The running text of an item of business, a block to a line. */
export function proseOf(sections: readonly Section[], { from, to }: Business): string {
  return sections
    .slice(from, to)
    .flatMap((section) => [flat(section.heading), ...section.blocks.flatMap(linesOf)])
    .join('\n');
}

/** The texts of the parts of one kind in an item of business. */
export function partsOf(sections: readonly Section[], { from, to }: Business, kind: Section['kind']): string[] {
  return sections
    .slice(from, to)
    .filter((section) => section.kind === kind)
    .flatMap((section) =>
      ownBlocks(section)
        .filter(isText)
        .map((block) => flat(block.text)),
    )
    .filter((text) => text !== '');
}

/** The blocks of a part up to a further labelled line, as of a signature beneath it. */
function ownBlocks({ blocks }: Section): readonly FlowBlock[] {
  const label = blocks.findIndex((block) => block.kind === 'field' && block.source === 'line');
  return label < 0 ? blocks : blocks.slice(0, label);
}
