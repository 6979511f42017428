import type { Claim, CreateFinder, SegmentKind } from './claim.ts';
import { findFenced, findHtml, findPlain } from './find-blocks.ts';
import { findGrid } from './find-grid.ts';
import { findPiped, findTabbed } from './find-tables.ts';
import { findFrontMatter } from './front-matter.ts';
import type { MarkdownLimits } from './limits.ts';
import { isBlank, type SourceLine } from './source-line.ts';

/** A stretch of lines that is read one way. */
export interface Segment {
  readonly kind: SegmentKind;
  readonly lines: readonly SourceLine[];
}

/** What stands in Markdown, the first that claims a line having it. */
export const inMarkdown: readonly CreateFinder[] = [
  findFrontMatter,
  findPlain,
  findFenced,
  findHtml,
  findGrid,
  findTabbed,
  findPiped,
];
/** What stands in plain text. */
export const inText: readonly CreateFinder[] = [findTabbed];

/** Cuts the lines of a page into stretches that are each read one way; what no finder claims is `rest`. */
export function segmentsOf(
  lines: readonly SourceLine[],
  limits: MarkdownLimits,
  creators: readonly CreateFinder[],
  rest: SegmentKind,
): readonly Segment[] {
  const finders = creators.map((create) => ({ find: create(lines, limits), askAgainAt: 0 }));
  const claimAt = (from: number): Claim | undefined => {
    for (const finder of finders) {
      const claim = finder.askAgainAt > from ? undefined : finder.find(from);
      if (claim === undefined) continue;
      if (claim.kind !== 'none') return claim;
      finder.askAgainAt = from + claim.length;
    }
    return undefined;
  };
  const segments: Segment[] = [];
  let start = 0;
  const close = (end: number): void => {
    const own = lines.slice(start, end);
    if (own.some((line) => !isBlank(line))) segments.push({ kind: rest, lines: own });
  };
  for (let index = 0; index < lines.length; ) {
    const claim = claimAt(index);
    if (claim === undefined) {
      index += 1;
      continue;
    }
    close(index);
    segments.push({ kind: claim.kind, lines: lines.slice(index, index + claim.length) });
    index += claim.length;
    start = index;
  }
  close(lines.length);
  return segments;
}
