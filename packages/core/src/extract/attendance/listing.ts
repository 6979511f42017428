import type { Passage } from '../../document/index.ts';
import type { Attendance } from '../../model/index.ts';
import type { Section } from '../../structure/index.ts';

/** How somebody attended. */
export type Status = Attendance['status'];

/** A text that lists people, in what capacity they are listed, and what else is said of all of them. */
export interface Listing {
  readonly text: Passage;
  readonly status: Status;
  readonly role?: string | null;
  readonly body?: string | null;
}

/** How those listed under a kind of section attended. */
export const statuses: Readonly<Partial<Record<Section['kind'], Status>>> = {
  attendance: 'present',
  apologies: 'apologies',
  inAttendance: 'inAttendance',
};
