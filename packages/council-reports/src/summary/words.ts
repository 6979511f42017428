import type { PartialDate, Party } from '@council-reports/core';

/** Whom a party is, in few words. */
export const nameOf = (party: Party): string => party.name ?? party.role ?? party.body ?? party.raw;

/** Who several are. */
export const namesOf = (parties: readonly Party[]): string => parties.map(nameOf).join(', ');

/** A date as far as it is printed; empty for none. */
export const dateOf = (date: PartialDate | null | undefined): string => (date == null ? '' : (date.iso ?? date.raw));
