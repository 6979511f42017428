import { flat, joinPassages } from '../../document/index.ts';
import type { Action, ActionMeasure, Issue } from '../../model/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext, Extraction } from '../context.ts';
import { type CreateId, createIds } from '../identity.ts';
import { parseOwners } from '../owners.ts';
import { tablesOf } from '../tables/data-tables.ts';
import type { ActionDraft } from './action-draft.ts';
import { draftsOf } from './action-drafts.ts';
import { type Levels, levelsOf } from './action-levels.ts';
import { actionLines } from './action-lines.ts';
import { assignedActions } from './assigned-lists.ts';
import { codedActions } from './coded-actions.ts';
import { listedActions } from './listed-actions.ts';
import { statusActions } from './status-actions.ts';

/** The actions of a report, and the measures each printed, for the targets they name. */
export interface Actions extends Extraction<Action> {
  readonly drafts: readonly { readonly action: Action; readonly draft: ActionDraft }[];
}

/** The rows of action plans, with those a page cut in two made whole, and the action lines that minutes print. */
export function extractActions(context: ExtractContext): Actions {
  const ids = createIds('act');
  const issues: Issue[] = [];
  const drafts: { action: Action; draft: ActionDraft }[] = [];
  for (const placed of tablesOf(context, 'action')) {
    const rows = draftsOf(placed, issues, context);
    const levels = levelsOf(rows.flatMap(({ ref }) => ref ?? []));
    for (const draft of rows) drafts.push({ draft, action: toAction(draft, levels, context, ids) });
  }
  const lines = [statusActions, listedActions, assignedActions, codedActions, actionLines].flatMap((read) =>
    read(context, ids),
  );
  return { found: [...drafts.map(({ action }) => action), ...lines], issues, drafts };
}

function toAction(draft: ActionDraft, levels: Levels, context: ExtractContext, ids: CreateId): Action {
  const text = joinPassages(draft.text);
  const [first] = draft.measures;
  const measures = draft.measures
    .filter((measure) => measure.text.text !== '')
    .map(
      (measure): ActionMeasure => ({
        text: flat(measure.text),
        owners: parseOwners(measure.owners, context.lexicon.words),
        due: measure.dueDate,
      }),
    );
  const parent = draft.ref === null ? undefined : levels.parentOf(draft.ref);
  const isObjective = draft.ref !== null && levels.isObjective(draft.ref);
  return {
    id: ids(draft.ref),
    text: flat(text),
    evidence: context.quote(text),
    confidence: draft.ref === null ? confidenceOf.labelled : confidenceOf.labelledAndNumbered,
    ref: draft.ref,
    level: isObjective ? 'objective' : 'action',
    ...(parent !== undefined && { parentRef: parent }),
    ...(draft.group !== undefined && { group: draft.group }),
    ...(draft.section !== undefined && { section: draft.section }),
    outcomes: draft.outcomes.map(flat),
    measures,
    owners: first === undefined ? [] : parseOwners(first.owners, context.lexicon.words),
    due: first?.dueDate ?? null,
    ...(draft.status !== undefined && { status: draft.status }),
    progress: draft.progress.map(flat),
  };
}
