import { flat, splitPassage } from '../document/index.ts';
import type { ColumnRole, CompiledLexicon, RiskStage } from '../lexicon/index.ts';
import { isPeriod, opensWithYear, withoutPeriod } from '../values/index.ts';
import { cellText } from './cells.ts';
import type { FlowCell } from './flow.ts';
import { isText } from './flow.ts';

/** What a column of a table of data holds. */
export interface Column {
  readonly index: number;
  readonly role: ColumnRole | null;
  /** The stage of assessment a rating column stands under. */
  readonly stage: RiskStage | null;
  /** Its printed heading, the rows of it joined. */
  readonly heading: string;
}

/** The words of a cell, as one line. */
export const headingText = (cell: FlowCell | undefined): string => flat(cellText(cell));

/**
 * The role a heading cell's words give: all of them, those beside the period it names, its first line, its words before a bracket, what is left of
 * them without the words that name a stage of assessment, or a title in capitals before its explanation.
 */
export function columnRole(cell: FlowCell, lexicon: CompiledLexicon): ColumnRole | undefined {
  const texts = cell.blocks.filter(isText).map((block) => block.text);
  const [first] = texts;
  if (first === undefined) return undefined;
  const firstLine = splitPassage(first, /\n/g)[0];
  const whole = headingText(cell);
  const bare = withoutScale(withoutPeriod(whole));
  return (
    lexicon.column.whole(whole) ??
    lexicon.column.whole(bare) ??
    lexicon.column(whole) ??
    lexicon.column(bare) ??
    lexicon.column(flat(first)) ??
    (firstLine === undefined ? undefined : lexicon.column(flat(firstLine))) ??
    lexicon.column(whole.replace(/\([^)]{0,80}\)/g, '')) ??
    ratingOf(whole, lexicon) ??
    lexicon.column(capitalsBefore.exec(whole)?.[1] ?? '') ??
    refWithName(whole, lexicon) ??
    actionWithOthers(whole, lexicon) ??
    lexicon.column(whole.split(/ [–-] |\/| and | & /)[0] ?? '')
  );
}

/** A heading without the scale its ratings are of, or the unit of its sums: "Risk level 1-9", "Frequency H/M/L", "Score (out of 25)", "Limit £m". */
export const withoutScale = (heading: string): string => heading.replace(printedScale, '');

const printedScale =
  /\s\(?(?:1\s?(?:[-–]|to)\s?\d{1,2}|[HML](?:\s?[/,]\s?[HML]){2}|out of \d{1,2}|max\.? \d{1,2}|£\s?['’]?(?:m|bn|k|000s?))\)?$/i;

/** What a label would hold as the heading of a column; null where it is none. */
export function columnOfHeading(heading: string, lexicon: CompiledLexicon): Column | null {
  const role = lexicon.column(heading) ?? refWithName(heading, lexicon) ?? ratingOf(heading, lexicon);
  return role === undefined
    ? null
    : { index: 0, role, stage: isRating(role) ? (lexicon.riskStage(heading) ?? null) : null, heading };
}

/** What the parts of a heading that names several things hold: "Agreed action, officer and date". */
export const rolesNamedIn = (heading: string, lexicon: CompiledLexicon): ReadonlySet<ColumnRole> =>
  new Set(
    heading
      .split(/,|\/|&|\band\b/u)
      .flatMap(
        (part) =>
          lexicon.columnIn.action.whole(part) ?? lexicon.column.whole(part) ?? lexicon.columnByWord.action(part) ?? [],
      ),
  );

const namesOfRows: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole | undefined>([
  'kpi',
  'measure',
  'risk',
  'action',
]);

/** What a heading names with its reference: "Code & Short Name"; a bare "Name" or "Title" is of what the reference is of: "PI reference and name". */
function refWithName(heading: string, lexicon: CompiledLexicon): ColumnRole | undefined {
  const [ref = '', name, ...more] = heading.split(/ and | ?[&/] ?/i);
  if (name === undefined || more.length > 0 || lexicon.column.whole(ref) !== 'ref') return undefined;
  const own = lexicon.columnIn.kpi.whole(name) === undefined ? lexicon.column.whole(name) : undefined;
  return [lexicon.column.whole(ref.split(' ')[0] ?? ''), own].find((role) => namesOfRows.has(role));
}

/** An action with who does it, or by when, in one column. */
function actionWithOthers(heading: string, lexicon: CompiledLexicon): ColumnRole | undefined {
  const [first, ...others] = rolesNamedIn(heading, lexicon);
  return first === 'action' && (others.includes('owner') || others.includes('due')) ? 'action' : undefined;
}

/** "RISK What could stop the objectives": the title of a column before what explains it. */
const capitalsBefore = /^(\p{Lu}[\p{Lu}&/ ]{2,40}) (?=\p{Lu}?\p{Ll})/u;

/** The rating named beside a stage of assessment in one heading: "Current Likelihood (1-5)", "Original score". */
function ratingOf(heading: string, lexicon: CompiledLexicon): ColumnRole | undefined {
  const words = heading
    .replace(/\([^)]{0,80}\)/g, '')
    .trim()
    .split(/\s+/);
  for (let cut = 1; cut <= Math.min(3, words.length - 1); cut++) {
    const halves = [
      [words.slice(0, cut), words.slice(cut)],
      [words.slice(-cut), words.slice(0, -cut)],
    ] as const;
    for (const [stage, rest] of halves) {
      const role = lexicon.column(rest.join(' '));
      if (isRating(role) && lexicon.riskStage(stage.join(' ')) !== undefined) return role;
    }
  }
  return undefined;
}

/** Whether a column rates a risk. */
export const isRating = (role: ColumnRole | null | undefined): boolean =>
  role === 'likelihood' || role === 'impact' || role === 'score';

/** "2021/22 starts", "Q3 2024/25", "12 months to Mar 2023", "2024": a heading that opens with a period holds the levels of that period. */
export const opensWithPeriod = (heading: string): boolean =>
  isPeriod(heading) ||
  isPeriod(heading.replace(/^(?:\d{1,2} months|year|quarter|position|as) (?:to|ending|ended|at) /i, '')) ||
  opensWithYear(heading);

/**
 * Levels and targets without a column of their own for what is measured stand beside its name, in a first column of any heading; columns headed
 * by periods beside the one for the target hold the levels reached.
 */
export function withNameColumn(columns: readonly Column[]): readonly Column[] {
  const has = (...roles: readonly ColumnRole[]): boolean =>
    columns.some(({ role }) => role !== null && roles.includes(role));
  const isOther = has('action', 'risk', 'outcome');
  const hasTarget = has('target') && !isOther;
  const levels = columns.map(
    (column): Column =>
      hasTarget && column.role === null && opensWithPeriod(column.heading) ? { ...column, role: 'actual' } : column,
  );
  const isOfLevels =
    hasTarget && levels.some(({ role }) => role === 'actual' || role === 'baseline') && !has('kpi', 'measure');
  return levels.map((column) =>
    isOfLevels && column.index === 0 && column.role === null ? { ...column, role: 'kpi' } : column,
  );
}

/** What was recommended or aimed at says what is to be done only where no column of actions stands beside it. */
export function withActionColumn(columns: readonly Column[]): readonly Column[] {
  if (columns.some((column) => column.role === 'action')) return columns;
  return columns.map((column) => (column.role === 'aim' ? { ...column, role: 'action' } : column));
}

/** In a table of risks with ratings, a column headed by a stage alone ("Target", "Current") holds the score at that stage. */
export function withStageColumns(columns: readonly Column[], lexicon: CompiledLexicon): readonly Column[] {
  const rated = columns.filter(
    ({ role, stage, heading }) => isRating(role) || (stage !== null && lexicon.riskStage(heading) !== undefined),
  );
  if (!columns.some(({ role }) => role === 'risk') || rated.length < 2) return columns;
  return columns.map((column) => (isStageAlone(column, columns, lexicon) ? { ...column, role: 'score' } : column));
}

const isStageAlone = (
  { role, stage, heading }: Column,
  columns: readonly Column[],
  lexicon: CompiledLexicon,
): boolean =>
  stage !== null &&
  (role === null || role === 'target' || role === 'actual') &&
  heading.split(' ').length <= 2 &&
  lexicon.riskStage(heading.split(' ')[0] ?? '') === stage &&
  !columns.some((other) => other.stage === stage && isRating(other.role));
