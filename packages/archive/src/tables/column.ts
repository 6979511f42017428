import type { Cell } from './cell.ts';
import type { TableName } from './table-name.ts';

/** What the cells of a column are: `date` is a full calendar date, `2025-03-04`; `integer` may exceed 32 bits. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'date';

/** What may be said of a column beyond its name, type and meaning. */
export interface ColumnTraits {
  /** Never null. */
  readonly required?: true;
  /** The only values it takes. */
  readonly values?: readonly string[];
  /** The table whose `id` it holds. */
  readonly references?: TableName;
}

/** A column as every format describes it. */
export interface ColumnHead extends ColumnTraits {
  readonly name: string;
  readonly type: ColumnType;
  /** A sentence or two for a person who knows councils and not this library. */
  readonly description: string;
}

/** A column and how its cell comes from what the row is about. */
export interface Column<Subject> extends ColumnHead {
  readonly cell: (subject: Subject) => Cell;
}

type Reading<Subject, Value> = (subject: Subject) => Value | null | undefined;

/** A column of words. */
export const text = <Subject>(
  name: string,
  description: string,
  read: Reading<Subject, string>,
  traits: ColumnTraits = {},
): Column<Subject> => columnOf('text', name, description, read, traits);

/** A column of whole numbers. */
export const integer = <Subject>(
  name: string,
  description: string,
  read: Reading<Subject, number>,
  traits: ColumnTraits = {},
): Column<Subject> => columnOf('integer', name, description, read, traits);

/** A column of numbers. */
export const number = <Subject>(name: string, description: string, read: Reading<Subject, number>): Column<Subject> =>
  columnOf('number', name, description, read, {});

/** A column of yes and no. */
export const boolean = <Subject>(
  name: string,
  description: string,
  read: Reading<Subject, boolean>,
  traits: ColumnTraits = {},
): Column<Subject> => columnOf('boolean', name, description, read, traits);

/** A column of full dates; what `read` gives that is none, as a bare year, becomes null. */
export const date = <Subject>(name: string, description: string, read: Reading<Subject, string>): Column<Subject> =>
  columnOf('date', name, description, (subject: Subject) => fullDate(read(subject)), {});

function columnOf<Subject>(
  type: ColumnType,
  name: string,
  description: string,
  read: Reading<Subject, Cell>,
  traits: ColumnTraits,
): Column<Subject> {
  return { name, type, description, ...traits, cell: (subject) => read(subject) ?? null };
}

/** The text where it is a day of the calendar, `2025-03-04`. */
function fullDate(iso: string | null | undefined): string | null {
  if (iso === null || iso === undefined || !/^\d{4}-\d\d-\d\d$/.test(iso)) return null;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // Date.parse lets 30 February pass as 2 March in some engines.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}
