import { type Measured, unitSchema } from '@council-reports/core';
import { type Column, number, text } from '../column.ts';

/** A measured value: its number, its unit, as printed, and when it was measured. */
export function measuredColumns<Subject>(
  prefix: string,
  what: string,
  read: (subject: Subject) => Measured | undefined,
): readonly Column<Subject>[] {
  return [
    number(`${prefix}_value`, `${what}: the number; null where it is in words.`, (subject) => read(subject)?.value),
    text(`${prefix}_unit`, `${what}: the unit of the number.`, (subject) => read(subject)?.unit, {
      values: unitSchema.options,
    }),
    text(`${prefix}_raw`, `${what} as printed.`, (subject) => read(subject)?.raw),
    text(`${prefix}_period`, `${what}: the period or date it is for, as printed.`, (subject) => read(subject)?.period),
  ];
}
