/** Phrases by which targets and actions are known. */
export interface PerformancePhrases {
  /** Words before the colon of such a lead-in: "are", "as follows". */
  readonly kpiListEnds: readonly string[];
  /** Words behind which a figure goes on with a measure and opens no other: "with", "and". */
  readonly figureLeads: readonly string[];
  /** Words between who does something and the date by which it is done: "by". */
  readonly dueLinks: readonly string[];
  /** What a heading of targets opens with before the date it sets: "Target by". */
  readonly targetHeadings: readonly string[];
  /** Words before the number of an entry on its card: "no", "ref". */
  readonly entryNumbers: readonly string[];
  /** Letters that number the actions of minutes, before a figure: "AP". */
  readonly actionCodes: readonly string[];
  /** Words by which a heading announces actions. */
  readonly actionHeadings: readonly string[];
  /** What a list of actions is called, in the heading or the words before a table that has no more than a column for them and one beside. */
  readonly actionPlans: readonly string[];
  /** Verbs in the form that opens what somebody is to do: "Recruit", "Draw up". */
  readonly taskVerbs: readonly string[];
  /** Words of a sentence that says what is to be done: "will be", "to be". */
  readonly taskWords: readonly string[];
  /** What brackets behind the name of a measure say of which way is better. */
  readonly polaritySuffixes: readonly string[];
  /** Levels of a rating, as a table of risks that lost its cells prints them. */
  readonly flattenedLevels: readonly string[];
  /** What the caption of such a table opens with, before its number. */
  readonly flattenedCaptions: readonly string[];
  /** What opens the brackets behind its headings that say when the ratings hold. */
  readonly flattenedStages: readonly string[];
  readonly flattenedImpacts: readonly string[];
  readonly flattenedLikelihoods: readonly string[];
  /** What joins two owners. */
  readonly flattenedJoins: readonly string[];
  /** Headings of tables of decisions, applications and the like, the rows of which nobody is to do. */
  readonly otherRows: readonly string[];
  /** Words of a heading of what was done about something: "Action taken". */
  readonly doneWords: readonly string[];
  /** Headings of tables of when things happen, which nobody has set anybody to do. */
  readonly timetables: readonly string[];
  /** Words of a heading of levels that are foreseen and were not reached. */
  readonly forecasts: readonly string[];
  /** What else a table sets beside the target that measures are held against: the utmost that was reached, a limit on the other side. */
  readonly sideTargets: readonly string[];
  /** Words in a sentence that name the date by which something is due. */
  readonly dueWords: readonly string[];
}
