import type { Block } from '../../document/index.ts';
import type { SignOff } from '../../model/index.ts';
import { head, para } from '../../test-support/paper.ts';
import { labelled, report } from './small-paper.ts';

/** A small report to a cabinet, which nobody signs. */
export const unsigned: readonly Block[] = [
  labelled('Report to:', 'Cabinet'),
  labelled('Title:', 'The bandstand'),
  labelled('Wards:', 'All'),
  labelled('Key decision:', 'No'),
  head('Purpose'),
  para('This report says why the bandstand is to be mended this year.'),
  head('Recommendation'),
  para('That the bandstand is mended.'),
];

/** The sign-offs of a small report that goes on with some blocks. */
export const signOffsOf = (...blocks: readonly Block[]): readonly SignOff[] => report(...unsigned, ...blocks).signOffs;

/** Who signs a small report that goes on with some blocks: capacity, name, post, day and result. */
export const signersOf = (...blocks: readonly Block[]): readonly (readonly (string | null)[])[] =>
  signOffsOf(...blocks).map(({ domain, role, person, date, result }) => [
    domain,
    person?.name ?? null,
    person?.role ?? role,
    date?.iso ?? null,
    result,
  ]);
