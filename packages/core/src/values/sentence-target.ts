import type { Comparator, Measured, PartialDate, Unit } from '../model/values.ts';

/** A target that a sentence of running text names as one, with the level reached beside it. */
export interface SentenceTarget {
  readonly value: number;
  readonly unit: Unit;
  readonly comparator: Comparator;
  readonly raw: string;
  readonly actual?: Measured;
  readonly due?: PartialDate;
  /** What is measured: the words before the first of the two levels, else those between them; the whole sentence where neither says enough. */
  readonly start: number;
  readonly end: number;
  /** The other levels of its kind that the sentence names. */
  readonly levels: readonly number[];
}
