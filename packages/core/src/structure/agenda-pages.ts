import { flat } from '../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../lexicon/index.ts';
import type { FlowBlock } from './flow.ts';
import { isText } from './flow.ts';

/** How long a line is at most that names a paper an agenda. */
const longestName = 60;
/** How many pages may precede the first item that is said to stand on one. */
const mostFrontPages = 8;
/** How many of the pages that an agenda gives a file must have for the papers to be in it; exempt ones are left out of public packs. */
const fewestBound = 0.5;

/** "(Pages 7 - 12)" behind an item of an agenda, or alone on its line. */
const reference = perLexicon(({ oneOf }) => {
  const pages = `${oneOf('pageWords')}\\s(\\d{1,4})(?:\\s?[–-]\\s?\\d{1,4})?`;
  return new RegExp(`\\(${pages}\\)|^${pages}$`, 'gimu');
});

const mayGivePages = (line: string): boolean => line.includes('(') || /\d$/.test(line);

/** How many lines of a paper give the pages of an item's papers, as those of agendas do. */
export const pagesGiven = (flow: readonly FlowBlock[], lexicon: CompiledLexicon): number =>
  flow.flatMap(linesOf).filter((line) => mayGivePages(line) && line.search(reference(lexicon)) >= 0).length;

/**
 * The pages on which, as the agenda at a file's beginning says, the papers of its items begin. None where what comes before them is no agenda.
 *
 * @param pageLabels - what the file calls its pages, one for each; none where they are counted from 1.
 */
export function agendaPages(
  flow: readonly FlowBlock[],
  pageLabels: readonly string[],
  lexicon: CompiledLexicon,
): ReadonlySet<number> {
  const last = flow.findLast((block) => block.kind === 'pageBreak')?.page ?? 1;
  const pages = new Set<number>();
  const names: string[] = [];
  let page = 1;
  let given = 0;
  for (const block of flow) {
    if (block.kind === 'pageBreak') page = block.page;
    if (page > mostFrontPages || pages.has(page)) break;
    for (const line of linesOf(block)) {
      if (line.length <= longestName) names.push(line);
      for (const [, behind, alone] of mayGivePages(line) ? line.matchAll(reference(lexicon)) : []) {
        const at = pageCalled(behind ?? alone ?? '', pageLabels);
        given++;
        if (at > page && at <= last) pages.add(at);
      }
    }
  }
  // The front sheet of an agenda may come without its papers.
  const isBound = pages.size > 0 && pages.size >= given * fewestBound;
  return isBound && names.some((line) => lexicon.kindNamed('agenda', line)) ? pages : new Set();
}

const pageCalled = (label: string, pageLabels: readonly string[]): number =>
  pageLabels.length === 0 ? Number(label) : pageLabels.indexOf(label) + 1;

function linesOf(block: FlowBlock): readonly string[] {
  if (isText(block)) return block.text.text.split('\n');
  if (block.kind === 'field') return [flat(block.label), ...block.value.flatMap(linesOf)];
  return block.kind === 'table' ? block.cells.flatMap((cell) => cell.blocks.flatMap(linesOf)) : [];
}
