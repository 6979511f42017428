import { flat, type Passage, slicePassage } from '../../document/index.ts';
import type { KpiTarget } from '../../model/index.ts';
import { type MeasureReading, readMeasures } from '../../values/index.ts';
import { type Basis, confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import type { CreateId } from '../identity.ts';

/** What the place of a measure adds to what it says. */
export type Surroundings = Partial<Pick<KpiTarget, 'due' | 'owner' | 'actionRef'>>;

/** The targets one printed measure names. */
export function toTargets(
  text: Passage,
  surroundings: Surroundings,
  basis: Basis,
  context: ExtractContext,
  ids: CreateId,
): readonly KpiTarget[] {
  return readMeasures(text.text, context.lexicon.words).map((reading) =>
    toTarget(slicePassage(text, reading.start, reading.end), text, reading, surroundings, basis, context, ids),
  );
}

function toTarget(
  whole: Passage,
  cell: Passage,
  reading: MeasureReading,
  surroundings: Surroundings,
  basis: Basis,
  context: ExtractContext,
  ids: CreateId,
): KpiTarget {
  const measure = slicePassage(cell, reading.measureStart, reading.end);
  const { actual, baseline, change, cohort } = reading;
  return {
    id: ids(surroundings.actionRef),
    text: flat(whole).replace(/[;.]$/, ''),
    evidence: context.quote(whole),
    confidence: confidenceOf[basis],
    measure: flat(measure).replace(/[;.,]$/, ''),
    target: {
      value: reading.value,
      unit: reading.unit,
      comparator: reading.comparator,
      raw: reading.raw,
      stated: reading.stated,
    },
    ...(baseline !== undefined && { baseline }),
    ...(actual !== undefined && { actual }),
    actuals: actual === undefined ? [] : [actual],
    ...(change !== undefined && { change }),
    due: reading.due ?? surroundings.due ?? null,
    polarity: reading.polarity,
    ...(cohort !== undefined && { cohort }),
    ...(surroundings.owner !== undefined && { owner: surroundings.owner }),
    ...(surroundings.actionRef !== undefined && { actionRef: surroundings.actionRef }),
  };
}
