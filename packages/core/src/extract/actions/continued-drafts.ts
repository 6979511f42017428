import { joinPassages, type Passage } from '../../document/index.ts';
import type { Issue } from '../../model/index.ts';
import { cellOf, type DataRow, type DataTable, ownCell } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { alignMeasures } from '../kpi-targets/measure-rows.ts';
import type { ActionDraft } from './action-draft.ts';

const endsOpen = (passage: Passage | undefined): boolean =>
  passage !== undefined && !/[.:;!?]["'”’)]{0,2}$/.test(passage.text);

/** A row without reference goes on with the action above: the rest of a cell that a page cut, or a further measure. */
export function continueDraft(
  draft: ActionDraft,
  table: DataTable,
  row: DataRow,
  issues: Issue[],
  context: ExtractContext,
): void {
  append(draft.text, ownCell(cellOf(table, row, 'action')).lines);
  append(draft.outcomes, ownCell(cellOf(table, row, 'outcome')).lines);
  append(draft.progress, ownCell(cellOf(table, row, 'progress')).lines);
  const [first, ...rest] = alignMeasures(table, row, issues, context);
  if (first === undefined) return;
  const last = draft.measures.at(-1);
  const goesOn =
    last !== undefined &&
    first.owners.text === '' &&
    first.due.text === '' &&
    /^\p{Ll}/u.test(first.text.text) &&
    endsOpen(last.text);
  if (goesOn) draft.measures[draft.measures.length - 1] = { ...last, text: joinPassages([last.text, first.text]) };
  else draft.measures.push(first);
  draft.measures.push(...rest);
}

/** Adds the lines of a continued cell: the first joins the line above where that breaks off and this goes on with a small letter. */
function append(lines: Passage[], more: readonly Passage[]): void {
  const [first, ...rest] = more;
  if (first === undefined) return;
  const last = lines.at(-1);
  if (last !== undefined && endsOpen(last) && /^\p{Ll}/u.test(first.text))
    lines[lines.length - 1] = joinPassages([last, first]);
  else lines.push(first);
  lines.push(...rest);
}
