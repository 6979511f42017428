import type { Passage } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import type { Evidence, Issue } from '../model/index.ts';
import type { StructuredReport } from '../structure/index.ts';

/** What an extractor works on: one paper taken apart, the words to know it by, and the way to quote it. */
export interface ExtractContext {
  readonly report: StructuredReport;
  readonly lexicon: CompiledLexicon;
  /** Where a passage is printed, as evidence. */
  readonly quote: (passage: Passage) => Evidence[];
  /** What every page prints at its head or foot, kept out of the text. */
  readonly runningHeads?: readonly string[];
}

/** What an extractor found, and what it doubts. */
export interface Extraction<T> {
  readonly found: readonly T[];
  readonly issues: readonly Issue[];
}
