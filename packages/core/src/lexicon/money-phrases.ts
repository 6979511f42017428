/** Phrases that stand beside sums of money. */
export interface MoneyPhrases {
  /** Words beside a sum that say what it is. */
  readonly money: Readonly<Record<'cost' | 'saving' | 'income' | 'funding' | 'budget', readonly string[]>>;
  /** Words that part the clauses of a sentence that holds sums. */
  readonly clauseJoins: readonly string[];
  /** What ties a sum to the one before it: "of which". */
  readonly sumJoins: readonly string[];
  /** Words between a telling word and a sum that turn to another: "but". */
  readonly sumTurns: readonly string[];
  /** What stands right before a sum that is a limit and no sum of the paper's own: "expenditure over". */
  readonly thresholds: readonly string[];
  /** Words of a sentence or label whose sums are limits: "key decision". */
  readonly thresholdContexts: readonly string[];
  /** What a row of totals is called. */
  readonly totals: readonly string[];
  /** Headings of columns that only say that sums stand in them. */
  readonly sumColumns: readonly string[];
  /** What stands right behind a sum and names the fund it comes from, the fund's name in a group. Matched with regard to case. */
  readonly funds: readonly string[];
}
