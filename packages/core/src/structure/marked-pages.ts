import type { OutlineEntry } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import type { FlowBlock } from './flow.ts';

/** Whether a page or a part set apart by a rule begins at a block. */
export const isBreak = (block: FlowBlock | undefined): boolean => block?.kind === 'pageBreak' || block?.kind === 'rule';

/** Pages at which the bookmarks of a pack begin a paper. A pack's first bookmark is its agenda; what is bookmarked beneath an item comes with it. */
export function bookmarkedPages(outline: readonly OutlineEntry[], lexicon: CompiledLexicon): ReadonlySet<number> {
  const [first, ...rest] = outline;
  if (first?.page === undefined || !lexicon.kindNamed('agenda', first.title)) return new Set();
  const { page, depth } = first;
  return new Set(
    rest
      .filter((entry) => entry.depth === depth && !lexicon.begins('appendixWords', entry.title))
      .flatMap((entry) => (entry.page !== undefined && entry.page > page ? [entry.page] : [])),
  );
}

/** Pages at which the file begins to count its pages anew: their label has been given to a page before. */
export function restartedPages(labels: readonly string[]): ReadonlySet<number> {
  const seen = new Set<string>();
  const pages = new Set<number>();
  labels.forEach((label, index) => {
    if (/^(?:1|i|I)$/.test(label) && seen.has(label)) pages.add(index + 1);
    seen.add(label);
  });
  return pages;
}

/** Whether a run of breaks leads to one of these pages; a page that left nothing to read has no blocks of its own. */
export function opensPage(flow: readonly FlowBlock[], index: number, pages: ReadonlySet<number>): boolean {
  for (let at = index; isBreak(flow[at]); at--) {
    const block = flow[at];
    if (block?.kind === 'pageBreak' && pages.has(block.page)) return true;
  }
  return false;
}
