import { type PartialDate, partialDateSchema } from '@council-reports/core';
import { type Column, date, text } from '../column.ts';

/** A date as far as it is printed: typed where it is a full day, and always as text with its precision. */
export function dateColumns<Subject>(
  prefix: string,
  what: string,
  read: (subject: Subject) => PartialDate | null | undefined,
): readonly Column<Subject>[] {
  return [
    date(`${prefix}_date`, `${what}, where the paper prints the full day.`, (subject) => read(subject)?.iso),
    text(
      `${prefix}_iso`,
      `${what} as far as it is printed: 2016-07-20, 2016-07, 2016-Q3, 2016 or 2016/17; null where it gives no calendar date.`,
      (subject) => read(subject)?.iso,
    ),
    text(`${prefix}_precision`, `How exact ${prefix}_iso is.`, (subject) => read(subject)?.precision, {
      values: partialDateSchema.shape.precision.options,
    }),
    text(`${prefix}_raw`, `${what} as printed.`, (subject) => read(subject)?.raw),
  ];
}
