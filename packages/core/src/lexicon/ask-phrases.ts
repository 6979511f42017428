/** Phrases by which a paper asks for a decision, and by which it tells its own recommendations from those it quotes. */
export interface AskPhrases {
  /** Words a lead-in may end with, to go on in its items: "to". */
  readonly stems: readonly string[];
  /** Words that no sentence ends with. */
  readonly openEnds: readonly string[];
  /** Small words a lead-in may hold that ask for nothing themselves. */
  readonly leadInWords: readonly string[];
  /** Who decides, in a sentence that asks: "The Committee", "Members", "Cabinet". */
  readonly decisionMakers: readonly string[];
  /** "is asked to", "are recommended to". */
  readonly asks: readonly string[];
  /** "It is recommended that", "The recommendations are". */
  readonly askOpeners: readonly string[];
  /** "RESOLVED", "it was agreed". */
  readonly resolved: readonly string[];
  /** What members are asked at every meeting, and decide nothing by: to declare interests. */
  readonly routineAsks: readonly string[];
  /** Lines that announce why something is recommended: "For the following reasons:". */
  readonly reasonLines: readonly string[];
  /** What recommendations are called: "recommendations". */
  readonly recommendationNouns: readonly string[];
  /** Words between recommendations and those they are made to: "to". */
  readonly addressLeads: readonly string[];
  /** Words between recommendations and those who make them: "of". */
  readonly originLeads: readonly string[];
  /** Words that stand for somebody named before: "it", "the Panel". */
  readonly backReferences: readonly string[];
  /** Words between whoever recommends and the verb: "has". */
  readonly perfects: readonly string[];
  /** Words before what somebody recommends: "recommends that". */
  readonly recommendsThat: readonly string[];
  /** Words of a resolution that takes recommendations with changes: "as amended". */
  readonly amendmentWords: readonly string[];
  /** Words by which somebody is told to have recommended at an earlier time. */
  readonly recommendedBefore: readonly string[];
  /** Words by which a title says that the paper is a study of those it names: "report of". */
  readonly studyWords: readonly string[];
  /** Words of a heading that answers recommendations or tells what became of them. */
  readonly replyWords: readonly string[];
  /** Words in the title of a paper that reports what somebody found: "Internal audit progress report". */
  readonly findingWords: readonly string[];
  /** Other bodies that recommend, with the origin each stands for. */
  readonly origins: Readonly<Record<'inspectorate' | 'audit' | 'scrutiny' | 'otherBody', readonly string[]>>;
  /** What refers to the recommendations of the same report, printed at another place of it. */
  readonly recommendationsElsewhere: readonly string[];
}
