import type { MarkdownLimits } from './limits.ts';
import type { Locator } from './locator.ts';

/** What every step of reading one source shares. */
export interface Reading {
  readonly source: string;
  readonly locate: Locator;
  readonly limits: MarkdownLimits;
  /** Notes that the line at an offset is read without its markup. */
  readonly notePlain: (offset: number) => void;
}
