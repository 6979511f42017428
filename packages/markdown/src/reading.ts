import type { Block } from '@council-reports/core';
import type { MarkdownLimits } from './limits.ts';
import type { Locator } from './locator.ts';
import type { NoteLine } from './noted-lines.ts';
import type { References } from './references.ts';
import type { SourceLine } from './source-line.ts';

/** What every step of reading one source shares. */
export interface Reading extends NoteLine {
  readonly source: string;
  readonly locate: Locator;
  readonly limits: MarkdownLimits;
  readonly references: References;
  readonly readFrontMatter: FrontMatterReader;
}

/** Reads the lines between the rules round a text's front matter. */
export type FrontMatterReader = (lines: readonly SourceLine[], reading: Reading) => readonly Block[];
