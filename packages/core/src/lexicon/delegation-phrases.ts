/** Phrases by which powers are handed on. */
export interface DelegationPhrases {
  /** Whom to ask before using a power: "in consultation with". */
  readonly consultLeads: readonly string[];
  /** What a decision depends on: "subject to". */
  readonly conditionLeads: readonly string[];
  /** Words that open a clause a decision depends on, where an item begins with it: "Should". */
  readonly conditionOpeners: readonly string[];
  /** What an ask for a permission ends with before its conditions or reasons are set out: "subject to the following conditions". */
  readonly conditionStems: readonly string[];
  /** Lines above the conditions of a permission, or notes to who asked for it. */
  readonly conditionHeadings: readonly string[];
  /** What opens a line that tells what follows from a recommendation, and is none: "In accepting the recommendations". */
  readonly effectOpeners: readonly string[];
  /** Words before the one to whom power is handed on: "delegate authority to". */
  readonly delegateTo: readonly string[];
  /** Words after the one to whom power is handed on: "be authorised". */
  readonly delegateFirst: readonly string[];
  /** Verbs whose object is handed on, before the one it is handed to: "delegate" the award "to". */
  readonly delegateThing: readonly string[];
  /** Words before what a power is for: "authority to". */
  readonly scopeLeads: readonly string[];
  /** Words an item may open with before what it asks: "That", "To". */
  readonly itemOpeners: readonly string[];
  /** What one who decides gives, in a heading: "for the Mayor's approval". */
  readonly decidingActs: readonly string[];
  /** Words that open what a verb governs: "the". */
  readonly objectOpeners: readonly string[];
  /** Words between two of several parties: "and the". */
  readonly furtherParty: readonly string[];
  /** Words between the one who asks and the verb: "formally". */
  readonly askAdverbs: readonly string[];
  /** Words before the meeting a recommendation goes on to. */
  readonly onwardLeads: readonly string[];
  /** Words behind the meeting a recommendation goes on to: "be recommended". */
  readonly onwardTrails: readonly string[];
  /** Patterns for the names of meetings that decide. */
  readonly decisionBodies: readonly string[];
  /** Words that point to a numbered part: "Appendix", "paragraph". */
  readonly pointers: readonly string[];
  /** Words behind the number of a part: "below". */
  readonly placeWords: readonly string[];
}
