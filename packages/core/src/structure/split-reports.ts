import { flat, type Passage } from '../document/index.ts';
import type { CompiledLexicon, HeaderLabel } from '../lexicon/index.ts';
import type { FlowBlock } from './flow.ts';
import { isText } from './flow.ts';
import { labelEnd } from './labels.ts';

/** How many different header labels must stand together to make the front of a paper. */
const fewestFrontLabels = 3;
/** How far the labels of one front may stand apart, in blocks. */
const frontLength = 14;

/**
 * Cuts the flow of a file where another paper's front begins: a title among other header labels, after the body of a paper has run.
 */
export function splitReports(flow: readonly FlowBlock[], lexicon: CompiledLexicon): readonly (readonly FlowBlock[])[] {
  const starts = [0];
  let seenFront = false;
  let bodySince = 0;
  flow.forEach((block, index) => {
    if (index < (starts.at(-1) ?? 0) + frontLength && !seenFront)
      seenFront = frontLabels(flow, index, lexicon).has('title');
    if (block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'item') bodySince += 1;
    if (!seenFront || bodySince < 20 || labelsOf(block, lexicon).length === 0) return;
    const labels = frontLabels(flow, index, lexicon);
    if (labels.size < fewestFrontLabels || !labels.has('title')) return;
    starts.push(beginOfFront(flow, index));
    bodySince = 0;
  });
  return starts.map((start, index) => flow.slice(start, starts[index + 1] ?? flow.length));
}

const telling: ReadonlySet<HeaderLabel> = new Set<HeaderLabel>([
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

function labelsOf(block: FlowBlock | undefined, lexicon: CompiledLexicon): readonly HeaderLabel[] {
  const label =
    block?.kind === 'field'
      ? flat(block.label)
      : block?.kind === 'heading' && block.marker === null && labelEnd(`${flat(block.text)}:`) !== null
        ? flat(block.text)
        : null;
  const kind = label === null ? undefined : lexicon.headerLabel(label);
  return kind !== undefined && telling.has(kind) ? [kind] : [];
}

function frontLabels(flow: readonly FlowBlock[], from: number, lexicon: CompiledLexicon): ReadonlySet<HeaderLabel> {
  return new Set(flow.slice(from, from + frontLength).flatMap((block) => labelsOf(block, lexicon)));
}

/** The front of a paper begins with the short lines above its first label: the body's name, the committee, the date. */
function beginOfFront(flow: readonly FlowBlock[], index: number): number {
  let start = index;
  while (start > 0) {
    const before = flow[start - 1];
    const short =
      before?.kind === 'pageBreak' ||
      before?.kind === 'rule' ||
      (isText(before) && before.kind !== 'item' && before.text.text.length < 60 && !/[.;]$/.test(before.text.text));
    if (!short) break;
    start -= 1;
  }
  return start;
}

const frontCharacters = 600;

/** Cuts pages of run-together text where one opens with a paper's front: several header labels among its first words. */
export function splitPages(pages: readonly Passage[], lexicon: CompiledLexicon): readonly (readonly Passage[])[] {
  const papers: Passage[][] = [];
  for (const page of pages) {
    const open = papers.at(-1);
    if (open === undefined || isFrontPage(page.text, lexicon)) papers.push([page]);
    else open.push(page);
  }
  return papers;
}

function isFrontPage(text: string, lexicon: CompiledLexicon): boolean {
  const front = text.slice(0, frontCharacters);
  const labels = new Set<HeaderLabel>();
  for (const match of front.matchAll(/(?<=^|\s)(?=\p{Lu})/gu)) {
    const window = front.slice(match.index, match.index + 80);
    const end = labelEnd(window);
    const kind = end === null ? undefined : lexicon.headerLabel(window.slice(0, end));
    if (kind !== undefined && telling.has(kind)) labels.add(kind);
  }
  return labels.size >= 2 && labels.has('title');
}
