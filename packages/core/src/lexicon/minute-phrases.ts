import type { Decision } from '../model/index.ts';

/** Patterns by which minutes and decision records tell what became of an item of business. Each is matched without regard to case. */
export interface MinutePhrases {
  /** Words that say how an item of business ended, in a cell or on a line of their own. */
  readonly outcomes: readonly string[];
  /** Outcomes by which nothing was decided. */
  readonly nonOutcomes: readonly string[];
  /** Words in an outcome by which it is another than plain agreement. */
  readonly outcomesAs: Readonly<Partial<Record<Decision['outcome'], readonly string[]>>>;
  /** Verbs that say in a sentence that something was resolved. */
  readonly resolves: readonly string[];
  /** Verbs that say so where minutes do not label their resolutions: "agreed". */
  readonly agrees: readonly string[];
  /** What stands before such a verb where nobody is named: "it was". */
  readonly impersonal: readonly string[];
  /** What labels a decision within the text of an item: "Decision". */
  readonly decisionLabels: readonly string[];
  /** Words behind the label that say how it was resolved: "unanimously". */
  readonly resolvedHow: readonly string[];
  /** Words by which a resolution hangs on its label: "that". */
  readonly ties: readonly string[];
  /** The word a resolution opens with where it bids: "That". */
  readonly thatWords: readonly string[];
  /** What stands before the verb where a resolution bids: "be" adopted. */
  readonly biddings: readonly string[];
  /** What announces a decision that comes next. */
  readonly followings: readonly string[];
  /** What before it makes it tell and not bid: "should" be adopted. */
  readonly modals: readonly string[];
  /** What opens the reason for an interest: "because". */
  readonly reasonLeads: readonly string[];
  /** What opens a sentence that gives a verdict in other words than "resolved": "Approval granted for". */
  readonly verdictOpeners: readonly string[];
  /** What opens a sentence that puts an item off or takes it back. */
  readonly deferrals: readonly string[];
  /** What says in the first person that the reader of a form decides: "do hereby approve". */
  readonly hereby: readonly string[];
  /** Words between those who resolve and the verb: "the Committee unanimously resolved". */
  readonly beforeResolves: readonly string[];
  /** What ends a resolution that a list hangs on, and makes it more than a lead-in: "subject to the following conditions:". */
  readonly hangers: readonly string[];
  /** A sentence that is the whole of what became of an item: "The report was noted." */
  readonly wholeVerdicts: readonly string[];
  /** What stands before a verdict that takes up what was recommended: "The recommendations were". */
  readonly recommendationsTaken: readonly string[];
  /** Words of an office before the name of who moved: "Deputy Mayor". */
  readonly moverOffices: readonly string[];
  /** What stands where a decision would, and says that there was nothing to decide. */
  readonly nothingDecided: readonly string[];
  /** Sentences by which earlier minutes are approved without a word for deciding. */
  readonly minutesApproved: readonly string[];
  /** What says in a sentence that a motion or amendment fell. */
  readonly fell: readonly string[];
  /** What a motion to change another is called. */
  readonly amendments: readonly string[];
  /** What an amendment is put against in a division. */
  readonly motionNames: readonly string[];
  /** What business is called in which somebody is chosen: "Election of". */
  readonly elections: readonly string[];
  /** What says that somebody was chosen. */
  readonly electedIn: readonly string[];
  /** What says so of one who is to preside, wherever it stands. */
  readonly electedAs: readonly string[];
  /** What says in a sentence that names were put forward for an office. */
  readonly nominations: readonly string[];
  /** What announces a list of what was agreed: "the following were appointed". */
  readonly followingAgreed: readonly string[];
  /** What says that an amendment was taken up. */
  readonly amendmentCarried: readonly string[];
  /** What a motion is called, and what tells that one was put. */
  readonly motions: readonly string[];
  /** What one does who puts a motion. */
  readonly moved: readonly string[];
  /** What one does who supports it. */
  readonly seconded: readonly string[];
  /** Labels of the one who moved, and of the one who supported it. */
  readonly movers: readonly string[];
  readonly seconders: readonly string[];
  /** Words before the one whose motion it is: "on the motion of". */
  readonly motionOf: readonly string[];
  /** Words before or behind the number of those who voted for it, and before their names. */
  readonly inFavour: readonly string[];
  readonly against: readonly string[];
  readonly abstained: readonly string[];
  /** What says that all voted alike. */
  readonly unanimous: readonly string[];
  /** What says that each vote was taken down with its name. */
  readonly recordedVote: readonly string[];
  /** What stands behind a member's name where that member's own vote is told: "required it to be recorded", "voted". */
  readonly votedOwn: readonly string[];
  /** Words that tell that there was a vote: "voting". */
  readonly voteWords: readonly string[];
  /** Who votes, counted: "members". */
  readonly voters: readonly string[];
  /** Words for a vote in favour that as often say what a thing is for. */
  readonly forWords: readonly string[];
  /** What stands where nobody voted on a side. */
  readonly nobodyVoted: readonly string[];
  /** Words between the counts of the two sides: "9 votes to 2". */
  readonly votesTo: readonly string[];
  /** Words before the counts of the two sides: "a vote of 7-0". */
  readonly voteOf: readonly string[];
  /** Words that turn a sentence into its opposite. */
  readonly negations: readonly string[];
  /** A decision's being asked back before it takes effect: "called in". */
  readonly calledIn: readonly string[];
  /** What says from when a decision can be acted on. */
  readonly takesEffect: readonly string[];
  /** Heads of the column that numbers or names the items of minutes set as a table: "Item". */
  readonly itemColumns: readonly string[];
  /** Heads of the column beside it that tells what was said: "Discussion". */
  readonly discussionColumns: readonly string[];
  /** Headings of the part of an item that tells of the debate, beside the part that tells the decision. */
  readonly debateHeadings: readonly string[];
  /** Sentences by which something put to the vote is told to have been carried. */
  readonly carriedIn: readonly string[];
  /** Sentences that put a motion and say in the same breath that it was agreed. */
  readonly putAndAgreed: readonly string[];
  /** Sentences right behind a motion by which all were for it. */
  readonly allAgreed: readonly string[];
  /** Words by which a sentence tells what somebody said: "reported that". */
  readonly reportsThat: readonly string[];
  /** What became of the subject of a sentence, where minutes label no resolutions: "was agreed". */
  readonly wasAgreed: readonly string[];
  /** What a meeting does with a paper, behind the meeting's name, where minutes label no resolutions: "approved". */
  readonly actsOn: readonly string[];
  /** Headings above what a single member decided at a meeting. */
  readonly memberDecisions: readonly string[];
  /** What opens a remark of the clerk's: "Note". */
  readonly asides: readonly string[];
  /** What is printed above or before the counts of a vote: "Voting". */
  readonly voteHeadings: readonly string[];
  /** Headings of the list of files that belong to an item. */
  readonly fileListHeadings: readonly string[];
  /** What a page prints behind a title to say what file is behind it: "PDF 58 KB". */
  readonly fileNotes: readonly string[];
  /** Headings of the column that names who moved and who seconded. */
  readonly moverColumns: readonly string[];
  /** Sentences beside a decision that are not the decision: by what authority it was taken. */
  readonly decisionMeta: readonly string[];
  /** Motions about the business itself, which decide nothing of it: "that the motion be put". */
  readonly procedural: readonly string[];
  /** Headings of the column that names those who attended, of the one that says how, and of the one with their posts. */
  readonly attendeeColumns: readonly string[];
  readonly presenceColumns: readonly string[];
  readonly postColumns: readonly string[];
  /** What is set beside a name to mark that its bearer was there, or sent apologies: "P". */
  readonly presentMarks: readonly string[];
  readonly absentMarks: readonly string[];
  /** What that column says of somebody who is yet to come. */
  readonly presenceToCome: readonly string[];
  /** Words before the day on which a meeting was to be held at first: "moved from". */
  readonly formerDays: readonly string[];
  /** What stands behind a name and before the one who came instead: "for whom". */
  readonly standInLeads: readonly string[];
  /** What the one is told to have done who came in another's place: "attended". */
  readonly cameInstead: readonly string[];
  /** Labels in the front of minutes of who served the meeting or presided: "Clerk". */
  readonly servingPosts: readonly string[];
  /** What stands behind the name of who presided: "in the Chair". */
  readonly presiding: readonly string[];
  /** Words before the time at which somebody came or left. */
  readonly presenceTimes: readonly string[];
  /** What opens a sentence on what was decided: "Following discussion". */
  readonly afterTalk: readonly string[];
  /** Those who decide, named by their being there: "the meeting". */
  readonly assembled: readonly string[];
  /** What an agenda prints before the name of an item: "To receive". */
  readonly agendaOpeners: readonly string[];
  /** Those listed without a name. */
  readonly publicWords: readonly string[];
  /** Verbs by which words tell something and are no title. */
  readonly tells: readonly string[];
  /** What stands between who is to act and what is to be done: "Clerk to write". */
  readonly undertakings: readonly string[];
  /** What kinds of declared interests are called: "non-pecuniary". */
  readonly interestKinds: readonly string[];
  /** What a declared interest is called. */
  readonly interestWords: readonly string[];
}
