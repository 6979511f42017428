import { flat, type Passage, slicePassage } from '../../document/index.ts';
import type { KpiTarget } from '../../model/index.ts';
import { cellOf, columnOfRole } from '../../structure/index.ts';
import { isMeasure, type MeasureReading, parseDate, readMeasures } from '../../values/index.ts';
import type { Actions } from '../actions/actions.ts';
import { type Basis, confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { type CreateId, createIds } from '../identity.ts';
import { parseOwners } from '../owners.ts';
import { tablesOf } from '../tables/data-tables.ts';
import { kpiCards } from './kpi-cards.ts';
import { kpiLevelRows } from './kpi-level-rows.ts';
import { kpiLists } from './kpi-lists.ts';
import { withSentences } from './kpi-sentences.ts';
import { kpiTables } from './kpi-tables.ts';
import { levelPairs } from './level-pairs.ts';
import type { MeasureRow } from './measure-rows.ts';
import { namedTargets } from './named-targets.ts';
import { mergeReprintedList } from './reprinted-list.ts';

/** The performance measures with a target: in lists after a lead-in, in tables of indicators, in the measures of an action plan, and in sentences. */
export function extractKpiTargets(context: ExtractContext, actions: Actions): readonly KpiTarget[] {
  const ids = createIds('kpi');
  const lists = kpiLists(context)
    .map(({ items, due, announcedBy }) => {
      const targets = items.flatMap((item) => toTargets(item, { due }, 'labelled', context, ids));
      return announcedBy === 'leadIn' ? targets : targets.filter((target) => setsTargets([target]));
    })
    .filter(setsTargets);
  const tables = kpiTables(context, ids);
  const printed = [
    ...mergeReprintedList(lists),
    ...tables,
    ...kpiLevelRows(context, ids),
    ...levelPairs(context, ids),
    ...namedTargets(context, ids),
    ...kpiCards(context, ids),
    ...indicatorTargets(context, ids),
    ...actionTargets(actions, context, ids),
  ];
  return withSentences(printed, context, ids);
}

/** A list in which nothing has a figure says what is watched or aimed at, without a level. */
const setsTargets = (targets: readonly KpiTarget[]): boolean =>
  targets.some(({ target, change }) => target.value !== null || change !== undefined);

/** Tables of indicators without a column for the target: it stands in the words of the indicator, the date it is due beside it. */
function indicatorTargets(context: ExtractContext, ids: CreateId): readonly KpiTarget[] {
  return tablesOf(context, 'indicator').flatMap(({ table }) =>
    table.rows.flatMap((row) => {
      const indicator = cellOf(table, row, columnOfRole(table, 'kpi') === undefined ? 'measure' : 'kpi').text;
      const [owner] = parseOwners(cellOf(table, row, 'owner').text, context.lexicon.words);
      const due = parseDate(flat(cellOf(table, row, 'due').text), context.lexicon.words);
      return toTargets(indicator, { due, ...(owner !== undefined && { owner }) }, 'labelled', context, ids);
    }),
  );
}

/** What the place of a measure adds to what it says. */
type Surroundings = Partial<Pick<KpiTarget, 'due' | 'owner' | 'actionRef'>>;

function actionTargets({ drafts }: Actions, context: ExtractContext, ids: CreateId): readonly KpiTarget[] {
  return drafts.flatMap(({ draft }) => {
    const around = (row: MeasureRow | undefined): Surroundings => {
      const [owner] = row === undefined ? [] : parseOwners(row.owners, context.lexicon.words);
      return {
        due: row?.dueDate ?? null,
        ...(owner !== undefined && { owner }),
        ...(draft.ref !== null && { actionRef: draft.ref }),
      };
    };
    const measures = draft.measures.flatMap((row) => {
      if (row.text.text === '' || !isMeasure(row.text.text, context.lexicon.words)) return [];
      const targets = toTargets(row.text, around(row), 'labelled', context, ids);
      return row.column === 'measure' ? targets : targets.filter(({ target }) => target.value !== null);
    });
    const levels = new Set(measures.map(({ target }) => target.value));
    const outcomes = draft.outcomes
      .filter(({ text }) => opensWithShare.test(text))
      .flatMap((outcome) => toTargets(outcome, around(draft.measures[0]), 'joined', context, ids))
      .filter(({ target }) => !levels.has(target.value));
    return [...measures, ...outcomes];
  });
}

/** An outcome that opens with a percentage is a target in the wrong column, where no measure of the action names the same level. */
const opensWithShare = /^\d{1,3}(?:\.\d{1,2})?\s?%\s/;

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
