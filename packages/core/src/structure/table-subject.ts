import type { ColumnRole, CompiledLexicon, TableSubject } from '../lexicon/index.ts';
import { isPeriod, lastYearIn, withoutPeriod } from '../values/index.ts';
import { type Column, opensWithPeriod, withoutScale } from './column-role.ts';

/** What tables about anything may say of their rows. */
const shared: readonly ColumnRole[] = ['owner', 'due', 'status', 'rag', 'progress'];

/** The roles by which a table shows what its rows are. */
const rolesOfSubject: Readonly<Record<TableSubject, readonly ColumnRole[]>> = {
  risk: ['risk', 'cause', 'consequence', 'likelihood', 'impact', 'score', 'mitigation', 'riskAction', ...shared],
  action: ['action', 'aim', 'outcome', 'measure', ...shared],
  kpi: ['kpi', 'measure', 'target', 'actual', 'baseline', 'polarity', 'trend', ...shared],
};

/** The roles without one of which there is no table of the subject. */
const tellingRoles: Readonly<Record<TableSubject, readonly ColumnRole[]>> = {
  risk: ['risk', 'likelihood', 'impact', 'score'],
  action: ['action', 'aim'],
  kpi: ['target', 'kpi', 'measure'],
};

/** The roles of the column that says what each row is. */
const namingRoles: Readonly<Record<TableSubject, readonly ColumnRole[]>> = {
  risk: ['risk', 'cause', 'consequence'],
  action: ['action', 'aim'],
  kpi: ['kpi', 'measure', 'target'],
};

/** Of subjects that as many columns speak for, the first here is taken. */
const subjects: readonly TableSubject[] = ['action', 'risk', 'kpi'];

/** What a heading holds in a table about `subject`: what the whole of it means there, else what it means everywhere, else what its beginning or end means there. */
function roleIn(subject: TableSubject, { heading, role }: Column, lexicon: CompiledLexicon): ColumnRole | null {
  const own = lexicon.columnIn[subject];
  const whole = own.whole(heading);
  if (whole !== undefined) return whole;
  const bare = withoutScale(withoutPeriod(heading.replace(/\([^)]{0,80}\)/g, '')));
  const fits = role !== null && rolesOfSubject[subject].includes(role);
  return own.whole(bare) ?? (fits ? role : null) ?? own(heading) ?? own(bare) ?? role;
}

/**
 * Reads headings that depend on what the table is about ("Description", "Response", "Aim") as they are meant in tables of the subject that
 * most of the columns speak for, and those that nothing knows by a word in them. A role that a column has by a heading of its own is not
 * given to another.
 */
export function withSubjectColumns(columns: readonly Column[], lexicon: CompiledLexicon): readonly Column[] {
  if (listsSigners(columns))
    return columns.map((column) => (column.role === 'risk' ? { ...column, role: 'post' } : column));
  const subject = subjectOf(columns, lexicon);
  if (subject === undefined) return columns;
  const read = columns.map((column) => ({ column, own: roleIn(subject, column, lexicon) }));
  const plain = new Set(read.flatMap(({ column, own }) => (own === column.role && own !== null ? [own] : [])));
  const known = read.map(({ column, own }) => {
    if (own === column.role || own === null) return column;
    // Targets of several years stand each in a column of its own.
    const isFurther = severalAllowed.has(own) || (own === 'target' && lastYearIn(column.heading) !== null);
    return plain.has(own) && !isFurther ? column : { ...column, role: own };
  });
  const taken = new Set(known.map(({ role }) => role));
  return known.map((column) => {
    const role = column.role === null ? wordRole(subject, column, lexicon) : undefined;
    return role === undefined || (taken.has(role) && !severalInWords.has(role)) ? column : { ...column, role };
  });
}

/** What no table says of people. */
const ofNoPeople: ReadonlySet<ColumnRole> = new Set(
  Object.values(tellingRoles)
    .flat()
    .filter((role) => role !== 'risk')
    .concat('mitigation', 'cause', 'consequence'),
);

/** Whether headings known as they stand name people and say when they signed or answered, and nothing of ratings, actions or measures: their titles are posts. */
const listsSigners = (columns: readonly Column[]): boolean => {
  const roles = columns.map(({ role }) => role);
  return (
    roles.includes('name') &&
    (roles.includes('date') || roles.includes('signature')) &&
    !roles.some((role) => role !== null && ofNoPeople.has(role))
  );
};

const mostHeadingWords = 8;

// A heading that opens with a period holds the levels of that period, whatever words follow.
const wordRole = (
  subject: TableSubject,
  { heading }: Column,
  { columnByWord }: CompiledLexicon,
): ColumnRole | undefined =>
  opensWithPeriod(heading) || heading.split(/\s+/).length > mostHeadingWords
    ? undefined
    : columnByWord[subject](heading);

/** A scorecard prints codes and names of its measures, and levels of several periods, each under a heading of its own. */
const severalAllowed: ReadonlySet<ColumnRole> = new Set(['kpi', 'actual', 'baseline', 'owner', 'due', 'progress']);

/** A plan has dates that were planned and dates foreseen, of which the later column holds. */
const severalInWords: ReadonlySet<ColumnRole> = new Set(['due', 'actual']);

/** Columns headed by a period alone hold levels where a table is of measures. */
const levelsRole = (subject: TableSubject, { heading }: Column): ColumnRole | null =>
  subject === 'kpi' && isPeriod(heading) ? 'actual' : null;

interface Spoken {
  readonly subject: TableSubject;
  /** How many columns speak for it. */
  readonly columns: number;
}

/** The subject that most of the columns speak for by their headings, where two do and one of them names what the rows are. */
export const spokenFor = (columns: readonly Column[], lexicon: CompiledLexicon): Spoken | undefined =>
  mostSpoken(columns, (subject, column) => roleIn(subject, column, lexicon));

/** The same with headings that are known only by a word in them. */
export const spokenInWords = (columns: readonly Column[], lexicon: CompiledLexicon): Spoken | undefined =>
  mostSpoken(
    columns,
    (subject, column) => roleIn(subject, column, lexicon) ?? wordRole(subject, column, lexicon) ?? null,
  );

/** The most columns that say anything of rows of one subject, whether or not one of them names the rows. */
export const knownInWords = (columns: readonly Column[], lexicon: CompiledLexicon): number =>
  Math.max(
    ...subjects.map(
      (subject) =>
        columns.filter((column) => {
          const role = roleIn(subject, column, lexicon) ?? wordRole(subject, column, lexicon) ?? null;
          return role !== null && rolesOfSubject[subject].includes(role);
        }).length,
    ),
  );

function mostSpoken(
  columns: readonly Column[],
  roleOf: (subject: TableSubject, column: Column) => ColumnRole | null,
): Spoken | undefined {
  const counted = subjects.map((subject): Spoken => {
    const roles = columns.map((column) => roleOf(subject, column));
    const speaking = roles.filter((role) => role !== null && rolesOfSubject[subject].includes(role)).length;
    const isTold = roles.some((role) => role !== null && tellingRoles[subject].includes(role));
    return { subject, columns: isTold ? speaking : 0 };
  });
  const most = Math.max(...counted.map(({ columns: speaking }) => speaking));
  return most < 2 ? undefined : counted.find(({ columns: speaking }) => speaking === most);
}

/** What a heading known as it stands counts beside one known by a word in it, and what it adds that the rows are named. */
const weights = { cue: 1, word: 0.6 } as const;

/**
 * The subject that the headings speak for all together: those known as they stand, those known by a word, and the one that names the rows. A register
 * of ratings or a list of dates without what they are of speaks for less than a table that says it.
 */
function subjectOf(columns: readonly Column[], lexicon: CompiledLexicon): TableSubject | undefined {
  const read = subjects.map((subject) => {
    const spoken = columns.flatMap((column) => {
      const cue = roleIn(subject, column, lexicon);
      const role = cue ?? wordRole(subject, column, lexicon) ?? levelsRole(subject, column);
      const weight = cue === null ? weights.word : weights.cue;
      return role !== null && rolesOfSubject[subject].includes(role) ? [{ role, weight }] : [];
    });
    const sum = spoken.reduce((total, { weight }) => total + weight, 0);
    const named = spoken.filter(({ role }) => namingRoles[subject].includes(role)).map(({ weight }) => weight);
    const isTold = spoken.length > 1 && spoken.some(({ role }) => tellingRoles[subject].includes(role));
    return { subject, weight: isTold ? sum + Math.max(0, ...named) : 0 };
  });
  const most = Math.max(...read.map(({ weight }) => weight));
  return most === 0 ? undefined : read.find(({ weight }) => weight === most)?.subject;
}

/** Whether headings known as they stand speak for a subject: one that names what the rows are, or two that say anything of them. */
export function isCuedFor(subject: TableSubject, columns: readonly Column[]): boolean {
  const speaking = columns.filter(({ role }) => role !== null && rolesOfSubject[subject].includes(role));
  return speaking.length > 1 || speaking.some(({ role }) => role !== null && tellingRoles[subject].includes(role));
}
