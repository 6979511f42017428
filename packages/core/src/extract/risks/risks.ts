import { flat, joinPassages, type Passage } from '../../document/index.ts';
import type { Risk } from '../../model/index.ts';
import { cellOf, columnsOfRole, type DataRow, type DataTable } from '../../structure/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext, Extraction } from '../context.ts';
import { type CreateId, createIds } from '../identity.ts';
import { parseOwners } from '../owners.ts';
import { entryRows } from '../tables/continued-rows.ts';
import { tablesOf } from '../tables/data-tables.ts';
import { headingOf, type PlacedTable } from '../tables/placed-tables.ts';
import { withStageColumns } from '../tables/stage-rows.ts';
import { flattenedRisks } from './flattened-risks.ts';
import { namedRisk } from './named-risk.ts';
import { assessmentsOf } from './risk-assessments.ts';
import { scenarioOf } from './risk-scenario.ts';

/** The risks of risk tables and registers, and of flattened ones as far as they can be put together again. */
export function extractRisks(context: ExtractContext): Extraction<Risk> {
  const ids = createIds('risk');
  const found = tablesOf(context, 'risk').flatMap((placed) =>
    risksOf({ ...placed, table: withStageColumns(placed.table, context.lexicon) }, context, ids),
  );
  if (found.length > 0 || !context.report.flattened) return { found, issues: [] };
  return flattenedRisks(context, ids);
}

function risksOf(placed: PlacedTable, context: ExtractContext, ids: CreateId): readonly Risk[] {
  const { table } = placed;
  const risks: Risk[] = [];
  for (const row of entryRows(table, ['risk'])) {
    const { ref, lines, owner } = namedRisk(table, row, context.lexicon);
    const text = joinPassages(lines);
    if (text.text === '' || context.lexicon.is('emptyEntries', flat(text))) continue;
    risks.push(toRisk(placed, row, { ref, text, owner }, context, ids));
  }
  return risks;
}

function toRisk(
  placed: PlacedTable,
  row: DataRow,
  { ref, text, owner }: { readonly ref: string; readonly text: Passage; readonly owner: Passage },
  context: ExtractContext,
  ids: CreateId,
): Risk {
  const { table, section, before } = placed;
  const surroundings = [table.roles.caption, before === null ? '' : flat(before), headingOf(section)];
  const optional = (role: 'category' | 'cause' | 'consequence'): string | undefined => {
    const value = flat(cellOf(table, row, role).text);
    return value === '' || value === flat(text) ? undefined : value;
  };
  const linesOf = (role: 'riskAction' | 'action'): string[] =>
    cellOf(table, row, role)
      .lines.map(flat)
      .filter((line) => !context.lexicon.is('noAction', line));
  const [category, cause, consequence] = [optional('category'), optional('cause'), optional('consequence')];
  const stages = assessmentsOf(table, row, context.lexicon.words);
  return {
    id: ids(ref),
    ref: ref === '' ? null : ref,
    text: flat(text),
    evidence: context.quote(text),
    confidence: confidenceOf.labelledAndNumbered,
    scenario: scenarioOf(surroundings, context.lexicon),
    ...stages,
    mitigation: mitigationOf(table, row, context),
    actions: actionsOf(linesOf('riskAction'), linesOf('action')),
    owners: parseOwners(owner, context.lexicon.words),
    ...(category !== undefined && { category }),
    ...(cause !== undefined && { cause }),
    ...(consequence !== undefined && { consequence }),
  };
}

/** The controls in the first column of them that says more than how the risk is dealt with ("Treat"). */
function mitigationOf(table: DataTable, row: DataRow, { lexicon }: ExtractContext): string[] {
  for (const { index } of columnsOfRole(table, 'mitigation')) {
    const lines = (row.cells[index]?.lines ?? []).map(flat);
    const said = lines.filter((line) => !lexicon.is('noAction', line) && !lexicon.is('riskTreatments', line));
    if (said.length > 0) return said;
  }
  return [];
}

/** What is still to be done, in a column called so, or in one called "Action" alone; what is numbered in one line is apart. */
const actionsOf = (further: readonly string[], plain: readonly string[]): string[] =>
  (further.length > 0 ? further : plain).flatMap((line) =>
    /^1[.)]\s/.test(line) ? line.split(/(?:^|\s)\d{1,2}[.)]\s(?=\p{Lu})/u).filter((part) => part !== '') : [line],
  );
