import { flat } from '../../document/index.ts';
import { type FlowBlock, isText, type Section } from '../../structure/index.ts';

/** An item of business: the section that heads it, and its range among the sections. */
export interface Business {
  readonly head: Section | undefined;
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

/** Whether a section heads an item of business rather than being a part of one. */
const heads = (section: Section): boolean => section.source === 'heading' && !partKinds.has(section.kind);

/** The item of business that a section belongs to: from the nearest heading that is no part of one, numbered where the paper numbers its items. */
export function businessAt(sections: readonly Section[], index: number): Business {
  const numbered = sections.slice(0, index + 1).findLastIndex((section) => heads(section) && section.marker !== null);
  const any = sections.slice(0, index + 1).findLastIndex(heads);
  const own = sections[index];
  const from = own !== undefined && heads(own) ? index : numbered >= 0 ? numbered : any;
  const isNumbered = sections[from]?.marker != null;
  const end = sections.findIndex(
    (section, at) => at > index && heads(section) && (!isNumbered || section.marker !== null),
  );
  return { head: sections[from], from: Math.max(0, from), to: end < 0 ? sections.length : end };
}

const wordsOf = (block: FlowBlock): readonly string[] => {
  if (isText(block)) return [flat(block.text)];
  return block.kind === 'field' && block.source === 'line'
    ? [`${flat(block.label)} ${block.value.flatMap(wordsOf).join(' ')}`]
    : [];
};

/** The running text of an item of business, a block to a line. */
export function proseOf(sections: readonly Section[], { from, to }: Business): string {
  return sections
    .slice(from, to)
    .flatMap((section) => [flat(section.heading), ...section.blocks.flatMap(wordsOf)])
    .join('\n');
}

/** The texts of the parts of one kind in an item of business. */
export function partsOf(sections: readonly Section[], { from, to }: Business, kind: Section['kind']): string[] {
  return sections
    .slice(from, to)
    .filter((section) => section.kind === kind)
    .flatMap((section) => section.blocks.filter(isText).map((block) => flat(block.text)))
    .filter((text) => text !== '');
}
