import type { Party } from '@council-reports/core';
import { type Column, text } from '../column.ts';
import { joined } from './list.ts';

/** People, posts and bodies, several joined with semicolons: as printed, and their names and roles apart. */
export function partyColumns<Subject>(
  name: string,
  what: string,
  read: (subject: Subject) => readonly (Party | null | undefined)[] | undefined,
): readonly Column<Subject>[] {
  const parties = (subject: Subject): readonly Party[] =>
    (read(subject) ?? []).filter((party) => party !== null && party !== undefined);
  return [
    text(name, `${what}, as printed.`, (subject) => joined(parties(subject).map(({ raw }) => raw))),
    text(`${name}_names`, `${what}: the names of people and bodies.`, (subject) =>
      joined(parties(subject).map((party) => party.name)),
    ),
    text(`${name}_roles`, `${what}: posts held.`, (subject) => joined(parties(subject).map(({ role }) => role))),
  ];
}
