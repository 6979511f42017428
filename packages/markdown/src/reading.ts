import type { MarkdownLimits } from './limits.ts';
import type { Locator } from './locator.ts';
import type { References } from './references.ts';

/** What every step of reading one source shares. */
export interface Reading {
  readonly source: string;
  readonly locate: Locator;
  readonly limits: MarkdownLimits;
  readonly references: References;
  /** Notes that the line at an offset is read without its markup. */
  readonly notePlain: (offset: number) => void;
}
