import { flat, type Passage } from '../document/index.ts';
import type { CompiledLexicon, HeaderLabel } from '../lexicon/index.ts';
import type { FlowBlock } from './flow.ts';
import { isText } from './flow.ts';
import { labelEnd } from './labels.ts';
import { fewestFrontLabels, frontLabels, frontLength, frontTitle, labelsOf, telling } from './report-front.ts';
import { type FileSigns, startSigns } from './report-starts.ts';

/** A file's flow cut into its papers. */
export interface SplitFile {
  readonly papers: readonly (readonly FlowBlock[])[];
  /** Whether the file binds papers together, be it an agenda and the one paper it encloses. */
  readonly binds: boolean;
}

/** How much text a paper has at least, in blocks and rows of tables, before another can begin on a new page, and before one can begin in mid-page. */
const fewestBlocks = { onNewPage: 4, inPage: 20 };
/** An agenda or letter that encloses one paper is that paper's cover up to this length, in blocks. */
const longestCover = 40;

/**
 * Cuts the flow of a file where another paper begins: at a bookmark of a pack, at the stamp of another agenda item, at another paper's
 * front, at the head of minutes, and at a label of a front where the file counts its pages anew. A front that names the same title again is the same paper behind its cover sheet.
 */
export function splitReports(flow: readonly FlowBlock[], lexicon: CompiledLexicon, signs: FileSigns): SplitFile {
  const starts = [0];
  const { beginsPaper, partAt } = startSigns(flow, signs, lexicon);
  let seenFront = false;
  let since = 0;
  let title = frontTitle(partAt(0), lexicon);
  const begin = (at: number): void => {
    const next = frontTitle(partAt(at), lexicon);
    if (next !== null && next === title) return;
    starts.push(at);
    since = 0;
    title = next;
  };
  // The item's stamp may stand beneath the body's name, the committee and the date.
  const standsInHead = (at: number): boolean => isText(flow[at]) && beginOfFront(flow, at) <= (starts.at(-1) ?? 0);
  flow.forEach((block, index) => {
    if (index < (starts.at(-1) ?? 0) + frontLength && !seenFront)
      seenFront = frontLabels(flow, index, lexicon).has('title');
    since += linesIn(block);
    if (beginsPaper(index) && since >= fewestBlocks.onNewPage && !standsInHead(index)) begin(index);
    else if (seenFront && since >= fewestBlocks.inPage && labelsOf(block, lexicon).length > 0) {
      const labels = frontLabels(flow.slice(0, endOfPage(flow, index)), index, lexicon);
      if (labels.size >= fewestFrontLabels && labels.has('title')) begin(beginOfFront(flow, index));
    }
  });
  const papers = starts.map((start, index) => flow.slice(start, starts[index + 1] ?? flow.length));
  return isCover(papers, lexicon) ? { papers: [flow], binds: true } : { papers, binds: papers.length > 1 };
}

/** How much a block adds to a paper: a register may be all table. */
const linesIn = (block: FlowBlock): number => (block.kind === 'table' ? block.rows : isText(block) ? 1 : 0);

/** Whether a file is an agenda that encloses one paper: what the agenda says of the meeting is said of that paper. */
function isCover([cover, ...enclosed]: readonly (readonly FlowBlock[])[], lexicon: CompiledLexicon): boolean {
  if (cover === undefined || enclosed.length !== 1) return false;
  const lines = cover.filter(isText);
  return lines.length <= longestCover && lexicon.kindNamed('agenda', lines.map((line) => flat(line.text)).join('\n'));
}

/** Where the page of a block ends: a front does not go on over it. */
function endOfPage(flow: readonly FlowBlock[], index: number): number {
  const end = flow.findIndex((block, at) => at > index && block.kind === 'pageBreak');
  return end < 0 ? flow.length : end;
}

/** The front of a paper begins with the short lines above its first label, on its page: the body's name, the committee, the date. */
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
    if (before.kind === 'pageBreak') break;
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
