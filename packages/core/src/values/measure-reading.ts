import type { KpiTarget } from '../model/kpi-target.ts';
import type { Comparator, Measured, PartialDate, Unit } from '../model/values.ts';
import type { Polarity } from './comparators.ts';

/** A measure with the level it is to reach, and where it stands in the text it was read from. */
export interface MeasureReading {
  readonly start: number;
  readonly end: number;
  /** Where the measure begins behind a figure in digits that opens it; else `start`. */
  readonly measureStart: number;
  /** The level to reach; the change where no level is printed; null for a target in words, a range, or a change from a level to none. */
  readonly value: number | null;
  readonly unit: Unit | null;
  readonly comparator: Comparator;
  /** The target as printed, with its comparator. */
  readonly raw: string;
  readonly baseline?: Measured;
  /** The level reached, where it is printed against the target. */
  readonly actual?: Measured;
  readonly change?: NonNullable<KpiTarget['change']>;
  readonly polarity: Polarity;
  readonly cohort?: string;
  readonly due?: PartialDate;
  /** False where the level was inferred. */
  readonly stated: boolean;
}
