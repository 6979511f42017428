/**
 * What a finding rests on, from the firmest to the least firm, and how sure that makes it. The figures are held against annotated papers by
 * `pnpm calibrate`: of the objects at 0.9 and above at least 95 in a hundred are right.
 */
export const confidenceOf = {
  /** A heading or label of its own, and a printed marker. */
  labelledAndNumbered: 0.97,
  /** A heading, label or table column of its own. */
  labelled: 0.93,
  /** A sentence that says it in set words. */
  phrased: 0.85,
  /** Set words in an unexpected place, or a value joined from parts. */
  joined: 0.75,
  /** Inferred from order or from the shape of words alone. */
  inferred: 0.55,
} as const;

/** What a finding rests on. */
export type Basis = keyof typeof confidenceOf;
