import type { MarkdownLimits } from './limits.ts';
import type { SourceLine } from './source-line.ts';

/** How a stretch of lines is read. */
export type SegmentKind =
  | 'markdown'
  | 'table'
  | 'tabbed'
  | 'piped'
  | 'html'
  | 'fenced'
  | 'frontMatter'
  | 'grid'
  | 'plain';

/** So many lines are to be read in this way. */
export interface Claim {
  readonly kind: SegmentKind;
  readonly length: number;
}

/** So many lines have been looked at and are not the finder's. */
export interface Refusal {
  readonly kind: 'none';
  readonly length: number;
}

/** Asked at a line, says what the lines from there on are, if it knows. */
export type Finder = (from: number) => Claim | Refusal | undefined;

/** Prepares a finder for the lines of a page. */
export type CreateFinder = (lines: readonly SourceLine[], limits: MarkdownLimits) => Finder;
