import { flat, type Passage, slicePassage } from '../document/index.ts';
import type { KpiTarget } from '../model/index.ts';
import { isMeasure, type MeasureReading, readMeasures } from '../values/index.ts';
import type { Actions } from './actions.ts';
import { type Basis, confidenceOf } from './confidence.ts';
import type { ExtractContext } from './context.ts';
import { createIds } from './identity.ts';
import { kpiLists } from './kpi-lists.ts';
import { kpiTables } from './kpi-tables.ts';
import { parseOwners } from './owners.ts';
import { mergeReprintedList } from './reprinted-list.ts';

/** The performance measures with a target: in lists after a lead-in, in tables of indicators, and in the measures of an action plan. */
export function extractKpiTargets(context: ExtractContext, actions: Actions): readonly KpiTarget[] {
  const ids = createIds('kpi');
  const lists = kpiLists(context).map((items) => items.flatMap((item) => toTargets(item, {}, 'labelled', context, ids)));
  const tables = kpiTables(context, ids);
  return [...mergeReprintedList(lists), ...tables, ...actionTargets(actions, context, ids)];
}

/** What the place of a measure adds to what it says. */
type Surroundings = Partial<Pick<KpiTarget, 'due' | 'owner' | 'actionRef'>>;

function actionTargets({ drafts }: Actions, context: ExtractContext, ids: (marker?: string | null) => string): readonly KpiTarget[] {
  return drafts.flatMap(({ draft }) =>
    draft.measures.flatMap((row) => {
      if (row.text.text === '' || !isMeasure(row.text.text)) return [];
      const [owner] = parseOwners(row.owners);
      const surroundings = { due: row.dueDate, ...(owner !== undefined && { owner }), ...(draft.ref !== null && { actionRef: draft.ref }) };
      return toTargets(row.text, surroundings, 'labelled', context, ids);
    }),
  );
}

/** The targets one printed measure names. */
export function toTargets(text: Passage, surroundings: Surroundings, basis: Basis, context: ExtractContext, ids: (marker?: string | null) => string): readonly KpiTarget[] {
  return readMeasures(text.text).map((reading) => toTarget(slicePassage(text, reading.start, reading.end), text, reading, surroundings, basis, context, ids));
}

function toTarget(whole: Passage, cell: Passage, reading: MeasureReading, surroundings: Surroundings, basis: Basis, context: ExtractContext, ids: (marker?: string | null) => string): KpiTarget {
  const measure = slicePassage(cell, reading.measureStart, reading.end);
  const { baseline, change, cohort } = reading;
  return {
    id: ids(surroundings.actionRef),
    text: flat(whole).replace(/[;.]$/, ''),
    evidence: context.quote(whole),
    confidence: confidenceOf[basis],
    measure: flat(measure).replace(/[;.,]$/, ''),
    target: { value: reading.value, unit: reading.unit, comparator: reading.comparator, raw: reading.raw, stated: reading.stated },
    ...(baseline !== undefined && { baseline }),
    actuals: [],
    ...(change !== undefined && { change }),
    due: surroundings.due ?? null,
    polarity: reading.polarity,
    ...(cohort !== undefined && { cohort }),
    ...(surroundings.owner !== undefined && { owner: surroundings.owner }),
    ...(surroundings.actionRef !== undefined && { actionRef: surroundings.actionRef }),
  };
}
