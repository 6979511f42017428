import { flat, type Passage, slicePassage } from '../../document/index.ts';
import type { Appendix } from '../../model/index.ts';
import { cellText, type FlowBlock, type FlowItem, isText, type Section, slotsOf } from '../../structure/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { createIds } from '../identity.ts';
import { mergeRepeats } from '../repeats.ts';
import { attachedIn, keyOf, readAppendixLine } from './appendix-labels.ts';

/** A title is no longer than this; more is a paragraph about appendices. */
const longestTitle = 160;

/** The appendices a paper lists, with the yes or no that says whether each is attached. One that follows in the file, or that a sentence calls attached, is. */
export function extractAppendices(context: ExtractContext): readonly Appendix[] {
  const ids = createIds('app');
  const { lexicon, report } = context;
  const read = (line: Passage, attached: boolean | null): readonly Appendix[] =>
    readAppendixLine(line, lexicon).map(
      ({ text, label, title }): Appendix => ({
        id: ids(label),
        text: flat(text),
        evidence: context.quote(text),
        confidence: confidenceOf.labelled,
        label,
        title: title === null || /^\[[^\]]{1,80}\]$/.test(title) ? null : title,
        attached,
        access:
          lexicon.holds('exempt', flat(text)) && !/\bexempt information\b/i.test(title ?? '') ? 'exempt' : 'public',
      }),
    );
  // "1. Annual report" beneath "Appendices": the number is all its label.
  const numbered = ({ text, marker }: FlowItem): readonly Appendix[] => {
    const title = flat(text).replace(/[.;]$/, '');
    const label = /^\(?(\d{1,2}|[A-Z])(?:[.)]|\s[–—-])?$/.exec(marker ?? '')?.[1];
    return label === undefined || title === '' || title.length > longestTitle || lexicon.is('none', title)
      ? []
      : [
          {
            id: ids(label),
            text: flat(text),
            evidence: context.quote(text),
            confidence: confidenceOf.joined,
            label,
            title,
            attached: null,
            access: lexicon.holds('exempt', title) ? 'exempt' : 'public',
          },
        ];
  };
  const listed = report.sections.flatMap((section) =>
    section.blocks.flatMap((block) => fromBlock(block, section, read, numbered, context)),
  );
  const headed = report.sections
    .filter(
      (section) => section.source === 'heading' && section.kind !== 'appendices' && section.kind !== 'backgroundPapers',
    )
    .flatMap((section) => read(section.heading, true));
  const found = mergeRepeats(dropSameLabel([...listed, ...headed]), (appendix) => `${appendix.label} ${appendix.text}`);
  const attached = attachedIn(report.flow.flatMap(textsOf).join('\n'), lexicon);
  return found.map((appendix) =>
    appendix.attached === null && attached.has(keyOf(appendix.label.split(' ').at(-1) ?? ''))
      ? { ...appendix, attached: true }
      : appendix,
  );
}

function fromBlock(
  block: FlowBlock,
  section: Section,
  read: (line: Passage, attached: boolean | null) => readonly Appendix[],
  numbered: (item: FlowItem) => readonly Appendix[],
  { lexicon }: ExtractContext,
): readonly Appendix[] {
  if (block.kind === 'table')
    return slotsOf(block).flatMap(([label, answer]) =>
      label === undefined ? [] : read(cellText(label), answerOf(flat(cellText(answer)), lexicon)),
    );
  if (block.kind !== 'field') {
    if (!isText(block)) return [];
    // What a page offers to read beside an item comes with it.
    if (section.kind === 'supportingDocuments') return read(block.text, true);
    if (section.kind !== 'appendices') return [];
    const labelled = read(block.text, null);
    if (labelled.length > 0 || block.kind === 'heading') return labelled;
    return numbered(block.kind === 'item' ? block : letteredItem(block.text));
  }
  const value = block.value.filter(isText).map((inner) => flat(inner.text))[0] ?? '';
  if (block.source === 'grid') return read(block.label, answerOf(value, lexicon));
  return section.kind === 'appendices'
    ? read(block.label, null).map((appendix) => ({ ...appendix, title: appendix.title ?? value }))
    : [];
}

/** "A. Indicators" in a cell, where no list is marked up. */
function letteredItem(text: Passage): FlowItem {
  const marker = /^(?:[A-Z]|\d{1,2})(?:[.)]|\s[–—-])(?=\s)/.exec(text.text)?.[0] ?? null;
  return { kind: 'item', marker, text: slicePassage(text, marker === null ? 0 : marker.length), level: 0 };
}

const answerOf = (value: string, lexicon: ExtractContext['lexicon']): boolean | null =>
  lexicon.is('yes', value) ? true : lexicon.is('no', value) ? false : null;

const textsOf = (block: FlowBlock): readonly string[] => {
  if (block.kind === 'field') return block.value.flatMap(textsOf);
  if (block.kind === 'table') return block.cells.flatMap((cell) => cell.blocks.flatMap(textsOf));
  return isText(block) ? [flat(block.text)] : [];
};

/** An appendix that is listed and then follows in the file is one; the list says its title. */
function dropSameLabel(appendices: readonly Appendix[]): readonly Appendix[] {
  const byLabel = new Map<string, Appendix>();
  for (const appendix of appendices) {
    const key = appendix.label.toLowerCase();
    const first = byLabel.get(key);
    first?.evidence.push(...appendix.evidence);
    byLabel.set(key, first === undefined ? appendix : { ...first, attached: first.attached ?? appendix.attached });
  }
  return [...byLabel.values()];
}
