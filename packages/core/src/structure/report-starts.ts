import { flat, type OutlineEntry } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import type { FlowBlock } from './flow.ts';
import { isText } from './flow.ts';
import { frontLabels, isFront } from './report-front.ts';

/** What tells where a place in a file begins a further paper, beside the front it may print. */
export interface StartSigns {
  /** Whether a page or part begins here, and with it a paper: by bookmark, by the stamp of another item, by its own front, or by its name. */
  readonly beginsPaper: (index: number) => boolean;
}

/** A function that tells the papers of a pack by where they begin. */
export function startSigns(
  flow: readonly FlowBlock[],
  outline: readonly OutlineEntry[],
  lexicon: CompiledLexicon,
): StartSigns {
  const bookmarked = bookmarkedPages(outline, lexicon);
  const stamp = new RegExp(`^${lexicon.oneOf('itemStamps')}\\s?:?\\s?(\\d{1,3}[a-z]?)$`, 'iu');
  const appendix = new RegExp(`^(?:\\p{L}+\\s)?${lexicon.oneOf('appendixWords')}(?![\\p{L}])`, 'iu');
  let lastStamp: string | undefined;
  return {
    beginsPaper: (index) => {
      if (!isBreak(flow[index]) || isBreak(flow[index + 1])) return false;
      const lines = linesAfter(flow, index);
      const stamped = lines.map((line) => stamp.exec(line)?.[1]).find((found) => found !== undefined);
      const isNewItem = stamped !== undefined && stamped !== lastStamp;
      lastStamp = stamped ?? lastStamp;
      if (isNewItem || opensBookmark(flow, index, bookmarked)) return true;
      if (isEqualityAssessment(flow, index, lexicon)) return true;
      return !lines.some((line) => appendix.test(line)) && isFront(frontLabels(flow, index + 1, lexicon));
    },
  };
}

const isBreak = (block: FlowBlock | undefined): boolean => block?.kind === 'pageBreak' || block?.kind === 'rule';

const mostTopLines = 3;

/** The first lines after a break. */
const linesAfter = (flow: readonly FlowBlock[], index: number): readonly string[] =>
  flow
    .slice(index + 1, index + 1 + mostTopLines)
    .filter(isText)
    .map((block) => flat(block.text));

/** Pages at which the bookmarks of a pack begin a paper. A pack's first bookmark is its agenda; what is bookmarked beneath an item comes with it. */
function bookmarkedPages(outline: readonly OutlineEntry[], lexicon: CompiledLexicon): ReadonlySet<number> {
  const agenda = outline.findIndex(({ title }) => lexicon.kindNamed('agenda', title));
  const first = outline[agenda];
  if (first?.page === undefined) return new Set();
  const { page, depth } = first;
  return new Set(
    outline
      .slice(agenda + 1)
      .flatMap((entry) => (entry.depth === depth && entry.page !== undefined && entry.page > page ? [entry.page] : [])),
  );
}

/** Whether a run of breaks leads to a bookmarked page; a page that left nothing to read has no blocks of its own. */
function opensBookmark(flow: readonly FlowBlock[], index: number, pages: ReadonlySet<number>): boolean {
  for (let at = index; isBreak(flow[at]); at--) {
    const block = flow[at];
    if (block?.kind === 'pageBreak' && pages.has(block.page)) return true;
  }
  return false;
}

const mostTitle = 110;
const fewestCharacteristics = 4;
const assessmentLength = 80;

/** Whether a part is headed as an equality assessment and goes through the characteristics that the law protects. */
function isEqualityAssessment(flow: readonly FlowBlock[], index: number, lexicon: CompiledLexicon): boolean {
  const named = flow
    .slice(index + 1, index + 1 + mostTopLines)
    .some(
      (block) =>
        isText(block) &&
        block.kind !== 'item' &&
        (block.kind === 'paragraph' || block.marker === null) &&
        block.text.text.length <= mostTitle &&
        !/[.;]$/.test(block.text.text) &&
        lexicon.kindNamed('equalityAssessment', flat(block.text)),
    );
  if (!named) return false;
  const words = flow.slice(index + 1, index + assessmentLength).flatMap(wordsOf).join('\n');
  const met = [...words.matchAll(new RegExp(`(?<![\\p{L}])${lexicon.oneOf('protectedCharacteristics')}(?![\\p{L}])`, 'giu'))];
  return new Set(met.map(([word]) => word.toLowerCase())).size >= fewestCharacteristics;
}

const wordsOf = (block: FlowBlock): readonly string[] => {
  if (block.kind === 'table') return block.cells.flatMap((cell) => cell.blocks.flatMap(wordsOf));
  if (block.kind === 'field') return [flat(block.label), ...block.value.flatMap(wordsOf)];
  return isText(block) ? [flat(block.text)] : [];
};
