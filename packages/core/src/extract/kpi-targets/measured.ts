import type { KpiTarget, Measured } from '../../model/index.ts';
import { type TargetReading, unitOfFigure } from '../../values/index.ts';

/** The level that a cell prints, in the unit of its measure. */
export const asLevel = (
  { value, unit, raw }: Pick<TargetReading, 'value' | 'unit' | 'raw'>,
  measure: string,
): Measured => ({
  value,
  unit: unitOfFigure(unit, measure),
  raw,
});

/** The target that is printed, in the unit of its measure. */
export const asTarget = (reading: TargetReading, measure: string): KpiTarget['target'] => ({
  ...asLevel(reading, measure),
  comparator: reading.comparator,
  stated: true,
});
