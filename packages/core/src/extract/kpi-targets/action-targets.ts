import type { KpiTarget } from '../../model/index.ts';
import { isMeasure } from '../../values/index.ts';
import type { Actions } from '../actions/actions.ts';
import type { ExtractContext } from '../context.ts';
import type { CreateId } from '../identity.ts';
import { parseOwners } from '../owners.ts';
import type { MeasureRow } from './measure-rows.ts';
import { type Surroundings, toTargets } from './read-targets.ts';

/** The targets that the measures of an action plan name, and those among its outcomes. */
export function actionTargets({ drafts }: Actions, context: ExtractContext, ids: CreateId): readonly KpiTarget[] {
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
