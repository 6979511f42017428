import type { CompiledLexicon } from '../lexicon/index.ts';
import { namesOnlyParties, parseRating, parseStatus } from '../values/index.ts';
import { isCode } from './codes.ts';
import type { Column } from './column-role.ts';
import type { DataRow } from './data-row.ts';
import {
  isOfMeasures,
  withLevelMilestones,
  withLevelsDue,
  withMeasureColumn,
  withNamedStandard,
  withoutStandards,
  withTargetLevels,
} from './measures-by-content.ts';
import { holdsOnly, holdsRole, printedIn, shareOf } from './printed-in.ts';
import { isOfDates, withDatesDue, withProductColumn, withRiskColumn, withTaskColumn } from './titles-by-content.ts';

/** Columns whose headings leave open what they hold, told by what stands in them. */
export const columnsByContent = (
  columns: readonly Column[],
  rows: readonly DataRow[],
  lexicon: CompiledLexicon,
): readonly Column[] =>
  [
    withActors,
    withPlainAction,
    withoutNamesAsRefs,
    withTaskColumn,
    withProductColumn,
    withRiskColumn,
    withTargetLevels,
    withDueColumn,
    withDatesDue,
    withLevelsDue,
    withLevelMilestones,
    withNamedStandard,
    withoutStandards,
    withMeasureColumn,
    withCodeColumn,
    withAimsAnswered,
    withStatusColumn,
    withImpactColumn,
  ].reduce((known, read) => read(known, rows, lexicon), columns);

type Columns = readonly Column[];

/** Where no column is headed as one of states, one of notes or of no known heading that holds states and nothing else is it. */
function withStatusColumn(columns: Columns, rows: readonly DataRow[]): Columns {
  if (holdsRole(columns, 'status', 'rag')) return columns;
  const role = holdsRole(columns, 'action') ? 'status' : holdsRole(columns, 'target') ? 'rag' : null;
  const isOfStates = (column: Column): boolean => holdsOnly(column, rows, (text) => parseStatus(text) !== null);
  return columns.map((column) =>
    role !== null && (column.role === null || column.role === 'progress') && isOfStates(column)
      ? { ...column, role }
      : column,
  );
}

/** Without a column of owners, one of actions or of dates that names people and nothing else says who is to act: "Action | EM", "To be completed by | Ms Hobbs". */
function withActors(columns: Columns, rows: readonly DataRow[], lexicon: CompiledLexicon): Columns {
  if (holdsRole(columns, 'owner')) return columns;
  const named = columns.find(
    (column) =>
      (column.role === 'action' || column.role === 'due') &&
      shareOf(column, rows, (text) => namesOnlyParties(text, lexicon.words)) >= mostActors,
  );
  return columns.map((column) => (column === named ? { ...column, role: 'owner' } : column));
}

const mostActors = 0.7;

/** What is headed as a number and prints names of things numbers nothing: "Item | Slipway". */
function withoutNamesAsRefs(columns: Columns, rows: readonly DataRow[]): Columns {
  const isOfNames = (column: Column): boolean =>
    holdsOnly(column, rows, (text) => /\p{Ll}{3}/u.test(text) && !/\d/.test(text));
  return columns.map((column) => (column.role === 'ref' && isOfNames(column) ? { ...column, role: null } : column));
}

/** Of several columns headed as of actions, one called so in a word holds them: "Commitment | Action". */
function withPlainAction(columns: Columns, _rows: readonly DataRow[], lexicon: CompiledLexicon): Columns {
  const actions = columns.filter(({ role }) => role === 'action');
  const plain = actions.find(({ heading }) => lexicon.is('actionWords', heading));
  if (plain === undefined || plain === actions[0]) return columns;
  return columns.map((column) =>
    column.role === 'action' && column !== plain
      ? { ...column, role: holdsRole(columns, 'aim') ? null : 'aim' }
      : column,
  );
}

const mostVerdictWords = 3;

/** What was recommended is what is to be done where the answers beside it accept or reject it ("Agreed", "Accepted in part. The policy is being redrafted."). */
function withAimsAnswered(columns: Columns, rows: readonly DataRow[]): Columns {
  const action = columns.find(({ role }) => role === 'action');
  const aim = columns.find(({ role }) => role === 'aim');
  if (action === undefined || aim === undefined) return columns;
  const isOfVerdicts = (column: Column): boolean =>
    printedIn(column, rows).every(
      (text) => (/^[^.;:–]{1,60}/u.exec(text)?.[0].split(' ').length ?? 0) <= mostVerdictWords,
    );
  if (!isOfVerdicts(action) || isOfVerdicts(aim)) return columns;
  return columns.map((column) =>
    column === action ? { ...column, role: null } : column === aim ? { ...column, role: 'action' } : column,
  );
}

/** Beside a column of likelihoods and none of impacts, one of consequences that holds ratings and no words says how bad they would be. */
function withImpactColumn(columns: Columns, rows: readonly DataRow[]): Columns {
  if (!holdsRole(columns, 'likelihood') || holdsRole(columns, 'impact')) return columns;
  const isOfRatings = (column: Column): boolean => holdsOnly(column, rows, (text) => parseRating(text) !== null);
  return columns.map((column) =>
    column.role === 'consequence' && isOfRatings(column) ? { ...column, role: 'impact' } : column,
  );
}

/** In a plan without a column of dates, one of targets, or of milestones behind the actions, that holds dates says when actions are due. */
function withDueColumn(columns: Columns, rows: readonly DataRow[]): Columns {
  const first = columns.find(({ role }) => role === 'action');
  if (first === undefined || holdsRole(columns, 'due')) return columns;
  const mayBeDue = (column: Column): boolean =>
    column.role === 'target' || (column.role === 'action' && column !== first);
  return columns.map((column) => (mayBeDue(column) && isOfDates(column, rows) ? { ...column, role: 'due' } : column));
}

/**
 * Without a column of references, a first one without a known heading, one without any heading right before the names, or one of indicators beside their
 * names, that holds nothing but codes is it.
 */
function withCodeColumn(columns: Columns, rows: readonly DataRow[]): Columns {
  if (holdsRole(columns, 'ref')) return columns;
  const names = columns.filter(({ role }) => isOfMeasures(role));
  const [first] = columns;
  const isOpen = first?.role === null && (first.heading === '' || names.length > 0);
  const unnamed = columns.find(
    ({ role, heading }, index) => role === null && heading === '' && namesEntries(columns[index + 1]?.role ?? null),
  );
  const candidate = isOpen ? first : (unnamed ?? (names.length > 1 ? names[0] : undefined));
  if (candidate === undefined || !holdsOnly(candidate, rows, isCode)) return columns;
  return columns.map((column) => (column === candidate ? { ...column, role: 'ref' } : column));
}

const namesEntries = (role: Column['role']): boolean => role === 'risk' || role === 'action' || isOfMeasures(role);
