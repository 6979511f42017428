import { flat, type Passage } from '../document/index.ts';
import type { RiskStage } from '../lexicon/index.ts';
import type { Assessment, Risk } from '../model/index.ts';
import { cellOf, type DataCell, type DataRow, type DataTable } from '../structure/index.ts';
import { parseAssessment, parseRag, parseRating, ragOfFill, type ValueWords } from '../values/index.ts';
import { confidenceOf } from './confidence.ts';
import type { ExtractContext, Extraction } from './context.ts';
import { entryRows } from './continued-rows.ts';
import { headingOf, type PlacedTable, tablesOf } from './data-tables.ts';
import { flattenedRisks } from './flattened-risks.ts';
import { createIds } from './identity.ts';
import { parseOwners } from './owners.ts';
import { scenarioOf } from './risk-scenario.ts';

/** The risks of risk tables and registers, and of flattened ones as far as they can be put together again. */
export function extractRisks(context: ExtractContext): Extraction<Risk> {
  const ids = createIds('risk');
  const found = tablesOf(context, 'risk').flatMap((placed) => risksOf(placed, context, ids));
  if (found.length > 0 || !context.report.flattened) return { found, issues: [] };
  return flattenedRisks(context, ids);
}

function risksOf(
  placed: PlacedTable,
  context: ExtractContext,
  ids: (marker?: string | null) => string,
): readonly Risk[] {
  const { table } = placed;
  const risks: Risk[] = [];
  for (const row of entryRows(table, ['risk'])) {
    const text = riskText(table, row);
    if (text.text === '' || context.lexicon.is('emptyEntries', flat(text))) continue;
    risks.push(toRisk(placed, row, text, context, ids));
  }
  return risks;
}

/** What the risk is: its own column, or, where a register has none, what would follow. */
function riskText(table: DataTable, row: DataRow): Passage {
  const own = cellOf(table, row, 'risk').text;
  return own.text !== '' ? own : cellOf(table, row, 'consequence').text;
}

function toRisk(
  placed: PlacedTable,
  row: DataRow,
  text: Passage,
  context: ExtractContext,
  ids: (marker?: string | null) => string,
): Risk {
  const { table, section, before } = placed;
  const ref = flat(cellOf(table, row, 'ref').text);
  const surroundings = [table.roles.caption, before === null ? '' : flat(before), headingOf(section)];
  const optional = (role: 'category' | 'cause' | 'consequence'): string | undefined => {
    const value = flat(cellOf(table, row, role).text);
    return value === '' || value === flat(text) ? undefined : value;
  };
  const linesOf = (role: 'mitigation' | 'riskAction' | 'action'): string[] =>
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
    mitigation: linesOf('mitigation'),
    actions: actionsOf(linesOf('riskAction'), linesOf('action')),
    owners: parseOwners(cellOf(table, row, 'owner').text, context.lexicon.words),
    ...(category !== undefined && { category }),
    ...(cause !== undefined && { cause }),
    ...(consequence !== undefined && { consequence }),
  };
}

/** What is still to be done, in a column called so, or in one called "Action" alone; what is numbered in one line is apart. */
const actionsOf = (further: readonly string[], plain: readonly string[]): string[] =>
  (further.length > 0 ? further : plain).flatMap((line) =>
    /^1[.)]\s/.test(line) ? line.split(/(?:^|\s)\d{1,2}[.)]\s(?=\p{Lu})/u).filter((part) => part !== '') : [line],
  );

/** The assessments of a row at each stage the table names; ratings under no stage are the current, residual ones. */
function assessmentsOf(
  table: DataTable,
  row: DataRow,
  words: ValueWords,
): { inherent?: Assessment; residual?: Assessment; target?: Assessment } {
  const inherent = assessmentAt(table, row, 'inherent', words);
  const residual =
    assessmentAt(table, row, 'residual', words) ??
    (inherent === null ? assessmentAt(table, row, undefined, words) : null);
  const target = assessmentAt(table, row, 'target', words);
  return {
    ...(inherent !== null && { inherent }),
    ...(residual !== null && { residual }),
    ...(target !== null && { target }),
  };
}

function assessmentAt(
  table: DataTable,
  row: DataRow,
  stage: RiskStage | undefined,
  words: ValueWords,
): Assessment | null {
  const cell = (role: 'likelihood' | 'impact' | 'score'): DataCell | null => {
    const column = table.roles.columns.find(
      (c) => c.role === role && (stage === undefined ? c.stage === null : c.stage === stage),
    );
    return column === undefined ? null : (row.cells[column.index] ?? null);
  };
  const [likelihood, impact, score] = [cell('likelihood'), cell('impact'), cell('score')];
  if (likelihood === null && impact === null && score === null) return null;
  const whole = score === null ? null : parseAssessment(flat(score.text));
  const rating = (part: DataCell | null) =>
    part === null || part.text.text === '' ? null : parseRating(flat(part.text));
  const fill = score?.fill ?? impact?.fill ?? likelihood?.fill;
  const assessment: Assessment = {
    likelihood: rating(likelihood) ?? whole?.likelihood ?? null,
    impact: rating(impact) ?? whole?.impact ?? null,
    score: whole?.score ?? rating(score),
    rag: (score === null ? null : parseRag(flat(score.text), words)) ?? (fill === undefined ? null : ragOfFill(fill)),
  };
  return Object.values(assessment).some((part) => part !== null) ? assessment : null;
}
