/** Phrases by which forms ask and answer, and implications say that there are none. */
export interface AnswerPhrases {
  /** What stands where an action would, and says that there is none. */
  readonly noAction: readonly string[];
  /** What says that there is nothing to say. */
  readonly none: readonly string[];
  /** What a table holds where it has nothing to list: "None identified". */
  readonly emptyEntries: readonly string[];
  /** What says that it is still to come. */
  readonly pending: readonly string[];
  readonly notApplicable: readonly string[];
  readonly exempt: readonly string[];
  /** Everywhere in the area: "All", "Citywide". */
  readonly allWards: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Placeholders a template leaves. */
  readonly placeholders: readonly string[];
  /** What a register calls the way a risk is dealt with, which is no control: "Treat". */
  readonly riskTreatments: readonly string[];
}
