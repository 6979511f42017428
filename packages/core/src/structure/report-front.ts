import { flat } from '../document/index.ts';
import { type CompiledLexicon, type HeaderLabel, squash } from '../lexicon/index.ts';
import { findDates } from '../values/index.ts';
import type { FlowBlock } from './flow.ts';
import { isText } from './flow.ts';
import { labelEnd } from './labels.ts';

/** How many different header labels must stand together to make the front of a paper. */
export const fewestFrontLabels = 3;
/** How far the labels of one front may stand apart, in blocks. */
export const frontLength = 14;

/** The labels by which a paper's front is known; others stand in the forms inside papers too. */
export const telling: ReadonlySet<HeaderLabel> = new Set<HeaderLabel>([
  'title',
  'meeting',
  'meetingDate',
  'author',
  'wards',
  'agendaItem',
  'reportRef',
  'decisionMaker',
  'contact',
  'leadMember',
  'director',
  'keyDecision',
]);

/** The header label a block is or opens with, as a list of none or one. */
export function labelsOf(block: FlowBlock | undefined, lexicon: CompiledLexicon): readonly HeaderLabel[] {
  const label =
    block?.kind === 'field'
      ? flat(block.label)
      : block?.kind === 'heading' && block.marker === null
        ? labelOf(flat(block.text))
        : null;
  const kind = label === null ? undefined : lexicon.headerLabel(label);
  return kind !== undefined && telling.has(kind) ? [kind] : [];
}

/** The label that a line set as a heading is, or opens with: fronts are often bold from the label to its value's end. */
function labelOf(line: string): string | null {
  const text = line.includes(':') ? line : `${line}:`;
  const end = labelEnd(text);
  return end === null ? null : text.slice(0, end);
}

/** The header labels that stand first in cells of a table: a front may be drawn as a grid of them. */
export function gridLabels(block: FlowBlock | undefined, lexicon: CompiledLexicon): readonly HeaderLabel[] {
  if (block?.kind !== 'table') return [];
  return block.cells.flatMap(({ blocks: [first] }) => {
    const kind = isText(first) ? lexicon.headerLabel(flat(first.text)) : undefined;
    return kind !== undefined && telling.has(kind) ? [kind] : [];
  });
}

/** The different header labels that stand in a front's length from a place in the flow. */
export function frontLabels(
  flow: readonly FlowBlock[],
  from: number,
  lexicon: CompiledLexicon,
): ReadonlySet<HeaderLabel> {
  return new Set(flow.slice(from, from + frontLength).flatMap((block) => labelsOf(block, lexicon)));
}

/** How many lines stand above the first sentence of a report whose front labels little, and how long each is at most. */
const openingLines = { most: 10, longest: 120 };

/** Whether a part opens with short lines that say whose report it is and give a day, or stand straight beneath its title: a front that labels nothing. */
export function opensAsReport(part: readonly FlowBlock[], lexicon: CompiledLexicon): boolean {
  const lines = part.flatMap(openingLine).slice(0, openingLines.most);
  const end = lines.findIndex((line) => line.length > openingLines.longest || /[.;]$/.test(line));
  const opening = end < 0 ? lines : lines.slice(0, end);
  const by = opening.findIndex((line) => lexicon.begins('reportLeads', line));
  return by >= 0 && (isTitled(part, by) || opening.some((line) => findDates(line, lexicon.words).length > 0));
}

/** Whether the page opens with a heading that is no item's, and whose report it is stands straight beneath. */
const isTitled = ([head]: readonly FlowBlock[], by: number): boolean =>
  by === 1 && head?.kind === 'heading' && head.marker === null;

const openingLine = (block: FlowBlock): readonly string[] => {
  if (isText(block)) return [flat(block.text)];
  if (block.kind === 'field') return [`${flat(block.label)} ${block.value.flatMap(openingLine).join(' ')}`.trim()];
  return [];
};

/** Whether header labels make a front that names the paper or its meeting. */
export const isFront = (labels: ReadonlySet<HeaderLabel>): boolean =>
  labels.size >= fewestFrontLabels &&
  (['title', 'meeting', 'meetingDate', 'agendaItem'] as const).some((label) => labels.has(label));

/** The title a front's label gives, reduced to be compared; null where it gives none. */
export function frontTitle(part: readonly FlowBlock[], lexicon: CompiledLexicon): string | null {
  for (const block of part) {
    if (block.kind !== 'field' || lexicon.headerLabel(flat(block.label)) !== 'title') continue;
    return squash(
      block.value
        .filter(isText)
        .map((value) => flat(value.text))
        .join(' '),
    );
  }
  return null;
}
