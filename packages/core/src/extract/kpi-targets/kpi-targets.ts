import type { KpiTarget } from '../../model/index.ts';
import type { Actions } from '../actions/actions.ts';
import type { ExtractContext } from '../context.ts';
import { createIds } from '../identity.ts';
import { actionTargets } from './action-targets.ts';
import { indicatorTargets } from './indicator-targets.ts';
import { kpiCards } from './kpi-cards.ts';
import { kpiLevelRows } from './kpi-level-rows.ts';
import { kpiLists } from './kpi-lists.ts';
import { withSentences } from './kpi-sentences.ts';
import { kpiTables } from './kpi-tables.ts';
import { levelPairs } from './level-pairs.ts';
import { namedTargets } from './named-targets.ts';
import { toTargets } from './read-targets.ts';
import { mergeReprintedList } from './reprinted-list.ts';

/** The performance measures with a target: in lists after a lead-in, in tables of indicators, in the measures of an action plan, and in sentences. */
export function extractKpiTargets(context: ExtractContext, actions: Actions): readonly KpiTarget[] {
  const ids = createIds('kpi');
  const lists = kpiLists(context)
    .map(({ items, due, announcedBy }) => {
      const targets = items.flatMap((item) => toTargets(item, { due }, 'labelled', context, ids));
      return announcedBy === 'leadIn'
        ? targets
        : targets.filter((target) => target.due !== null || setsTargets([target]));
    })
    .filter(setsTargets);
  const tables = kpiTables(context, ids);
  const levelled = new Set(tables.map(({ measure }) => measure));
  const printed = [
    ...mergeReprintedList(lists),
    ...tables,
    ...kpiLevelRows(context, ids),
    ...levelPairs(context, ids),
    ...namedTargets(context, ids),
    ...kpiCards(context, ids),
    ...indicatorTargets(context, ids),
    // What a plan says of a measure in words is no target beside the level that it sets in a column.
    ...actionTargets(actions, context, ids).filter(
      ({ measure, target }) => target.value !== null || !levelled.has(measure),
    ),
  ];
  return withSentences(printed, context, ids);
}

/** A list in which nothing has a figure says what is watched or aimed at, without a level. */
const setsTargets = (targets: readonly KpiTarget[]): boolean =>
  targets.some(({ target, change }) => target.value !== null || change !== undefined);
