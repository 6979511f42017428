import { flat } from '../../document/index.ts';
import type { RiskStage } from '../../lexicon/index.ts';
import type { Assessment, Risk } from '../../model/index.ts';
import { type Column, columnOfRole, type DataCell, type DataRow, type DataTable } from '../../structure/index.ts';
import {
  factorOrder,
  parseAssessment,
  parseRag,
  parseRating,
  ragOfColour,
  type ValueWords,
  withoutPeriod,
} from '../../values/index.ts';

/** The assessments of a row, at each stage that the table names. */
export function assessmentsOf(
  table: DataTable,
  row: DataRow,
  words: ValueWords,
): Pick<Risk, 'inherent' | 'residual' | 'target'> {
  const at = (stage: RiskStage | null): Assessment | null => assessmentAt(table, row, stage, words);
  const unstaged = stageOfUnnamed(table);
  const assess = (stage: RiskStage): Assessment | null => filled(at(stage), unstaged === stage ? at(null) : null);
  const [inherent, residual, target] = [assess('inherent'), assess('residual'), assess('target')];
  return {
    ...(inherent !== null && { inherent }),
    ...(residual !== null && { residual }),
    ...(target !== null && { target }),
  };
}

const ratingRoles = ['likelihood', 'impact', 'score'] as const;

/** A register may print no score and the colour that one would have: "Overall RAG". */
type RatedRole = (typeof ratingRoles)[number] | 'rag';

/**
 * What ratings under no stage are: those before the controls, where residual ones stand behind these; those behind the controls, where inherent
 * ones stand before; where no column is of the inherent risk, those of the risk as it is now. Undefined where nothing says.
 */
function stageOfUnnamed(table: DataTable): RiskStage | undefined {
  const places = (stage: RiskStage | null): readonly number[] =>
    table.roles.columns
      .filter((column) => ratingRoles.some((role) => role === column.role) && column.stage === stage)
      .map(({ index }) => index);
  const controls = columnOfRole(table, 'mitigation')?.index ?? Number.NaN;
  const before = (indexes: readonly number[]): boolean => indexes.length > 0 && indexes.every((at) => at < controls);
  const behind = (indexes: readonly number[]): boolean => indexes.length > 0 && indexes.every((at) => at > controls);
  const [unnamed, inherent, residual] = [places(null), places('inherent'), places('residual')];
  if (inherent.length === 0) return before(unnamed) && behind(residual) ? 'inherent' : 'residual';
  return before(inherent) && behind(unnamed) && residual.length === 0 ? 'residual' : undefined;
}

/** An assessment with what it lacks from another. */
function filled(assessment: Assessment | null, other: Assessment | null): Assessment | null {
  if (assessment === null || other === null) return assessment ?? other;
  return {
    likelihood: assessment.likelihood ?? other.likelihood,
    impact: assessment.impact ?? other.impact,
    score: assessment.score ?? other.score,
    rag: assessment.rag ?? other.rag,
  };
}

function assessmentAt(table: DataTable, row: DataRow, stage: RiskStage | null, words: ValueWords): Assessment | null {
  const columnOf = (role: RatedRole): Column | undefined => {
    const columns = table.roles.columns.filter((each) => each.role === role && each.stage === stage);
    // Of ratings at several times the last one printed holds.
    return columns.every(({ heading }) => withoutPeriod(heading, words) !== heading)
      ? columns.findLast(({ index }) => row.cells[index]?.text.text !== '')
      : columns[0];
  };
  const cell = (role: RatedRole): DataCell | null => row.cells[columnOf(role)?.index ?? -1] ?? null;
  const [likelihood, impact, score] = [cell('likelihood'), cell('impact'), cell('score') ?? cell('rag')];
  if (likelihood === null && impact === null && score === null) return null;
  const order = factorOrder(columnOf('score')?.heading ?? '', words);
  const whole = score === null ? null : parseAssessment(flat(score.text), words, order);
  const rating = (part: DataCell | null) =>
    part === null || part.text.text === '' ? null : parseRating(flat(part.text), words);
  const printed = score === null ? null : parseRag(flat(score.text), words);
  const shown = score?.colour ?? impact?.colour ?? likelihood?.colour;
  const assessment: Assessment = {
    likelihood: rating(likelihood) ?? whole?.likelihood ?? null,
    impact: rating(impact) ?? whole?.impact ?? null,
    score: whole?.score ?? rating(score) ?? (printed === null ? null : { raw: printed.raw, level: printed.raw }),
    rag: printed ?? ragOfColour(shown),
  };
  return Object.values(assessment).some((part) => part !== null) ? assessment : null;
}
