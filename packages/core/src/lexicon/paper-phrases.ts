import type { ReportKind } from '../model/index.ts';

/** Phrases by which a paper says what it is, and whose. */
export interface PaperPhrases {
  /** Cues that a file is a transcript whose text begins after them. */
  readonly transcription: readonly string[];
  /** What opens the line after which a site prints the whole paper, having printed its beginning before. */
  readonly transcriptOf: readonly string[];
  /** Words in a body's name that say what sort of body it is, and stand in no address: "Borough", "Council". */
  readonly bodySorts: readonly string[];
  /** Words that join the parts of a body's name, and stand in no address: "of". */
  readonly bodyJoins: readonly string[];
  /** What is printed before a telephone number: "Tel". */
  readonly phoneLabels: readonly string[];
  /** What is printed before an e-mail address. */
  readonly emailLabels: readonly string[];
  /** What opens the label of a background paper: "Background paper 2". */
  readonly backgroundPaperWords: readonly string[];
  /** Words within names that are printed small. */
  readonly smallNameWords: readonly string[];
  /** Words before a name that are no part of it: "the". */
  readonly nameLeads: readonly string[];
  /** Words of a label that asks whether a paper may be read. */
  readonly accessOpen: readonly string[];
  /** Words of a label that asks what a paper holds. */
  readonly accessContents: readonly string[];
  /** Answers that withhold a paper in part. */
  readonly accessParts: readonly string[];
  /** Words of a label that asks whether a part of a paper is withheld. */
  readonly accessInPart: readonly string[];
  /** Words before what holds only where a paper is withheld: "if exempt". */
  readonly accessConditions: readonly string[];
  /** Words that open a clause that says what a paper is not. */
  readonly accessDenials: readonly string[];
  /** What a line opens with that withholds the paper. */
  readonly accessNotices: readonly string[];
  /** What a sentence opens with that says who may read the paper: "This report contains". */
  readonly accessStatements: readonly string[];
  /** Lines that call the paper open or withheld: "Public report". */
  readonly accessPapers: readonly string[];
  /** What may stand behind the words of a status: "item". */
  readonly accessTails: readonly string[];
  /** What a form calls what it withholds. */
  readonly exemptInformation: readonly string[];
  /** Words that withhold what they stand beside: "not for publication". */
  readonly accessWithholds: readonly string[];
  /** Words a line about appendices opens with. */
  readonly accessAppendices: readonly string[];
  /** Words of access that say little on their own: a "public" meeting, an "open" space. */
  readonly accessBare: readonly string[];
  /** What says alone on its line who may read a paper: "Part 2". */
  readonly accessAlone: readonly string[];
  /** Words before what is left out of an answer: "except". */
  readonly accessExceptions: readonly string[];
  /** Words in a label that asks whether something is withheld. */
  readonly accessAsked: readonly string[];
  /** Labels of a name beneath the label of who it is. */
  readonly nameLabels: readonly string[];
  /** The word between what was done and who did it: "by". */
  readonly byWords: readonly string[];
  /** Words before a post in a sentence: "the". */
  readonly articles: readonly string[];
  /** Words before the name of a meeting whose members are addressed: "all Members of". */
  readonly membersOf: readonly string[];
  /** Words before the last of a list: "and". */
  readonly listJoins: readonly string[];
  /** Labels of a planning application. */
  readonly applicationLabels: readonly string[];
  /** What labels of an application's number open with. */
  readonly applicationNumbers: readonly string[];
  /** Labels of what an application proposes. */
  readonly proposalLabels: readonly string[];
  /** The Schedules under which access to a paper may be withheld. */
  readonly accessSchedules: readonly string[];
  /** Patterns for the name of a council or other public body. */
  readonly bodies: readonly string[];
  /** What a meeting is to do with a paper, printed behind its name: "for decision". */
  readonly paperPurposes: readonly string[];
  /** Labels of whoever lays a paper before a meeting: "From". */
  readonly fromLabels: readonly string[];
  /** Labels at the head of a paper that goes from one to another: "To", "Subject". */
  readonly memoLabels: readonly string[];
  /** Posts that no service's name follows: "Clerk". */
  readonly wholePosts: readonly string[];
  /** The word for a decision that is key. */
  readonly keyWords: readonly string[];
  /** Words for one that is not. */
  readonly nonKeyWords: readonly string[];
  /** What a line opens with that says alone that a decision is key. */
  readonly keyDecisionLines: readonly string[];
  /** What a line opens with that says alone that it is not. */
  readonly nonKeyDecisionLines: readonly string[];
  /** What an answer opens with that gives the grounds for which a decision is key. */
  readonly keyGrounds: readonly string[];
  /** The choice of a form that was left as it was: "Yes / No". */
  readonly openChoices: readonly string[];
  /** Sentences that say whether a paper asks for a key decision, by their answer. */
  readonly keyDecisionSentences: readonly string[];
  readonly noKeyDecisionSentences: readonly string[];
  /** Patterns for the name of a committee or other meeting. */
  readonly meetings: readonly string[];
  /** What a form or page prints above its title, and is none itself. */
  readonly genericTitles: readonly string[];
  /** What a web page calls itself above the title of what it shows: "Decision details". */
  readonly pageNames: readonly string[];
  /** The kinds of paper that the name of a web page stands for. */
  readonly pageKinds: Readonly<Partial<Record<ReportKind, readonly string[]>>>;
  /** Words by which members are called to a meeting: "You are summoned to". */
  readonly summonses: readonly string[];
  /** What a list of the decisions of a meeting is headed with: "Decisions". */
  readonly decisionLists: readonly string[];
  /** Labels that only a record of a decision that was taken has: "Decided at meeting". */
  readonly recordLabels: readonly string[];
  /** Labels that a site prints only where it publishes a decision that was taken: "Decision published". */
  readonly publishedLabels: readonly string[];
  /** What a line opens with that says whose a report is, or whom it goes to: "Report of the". */
  readonly reportLeads: readonly string[];
  /** Labels that only a report has: "Report author". */
  readonly reportLabels: readonly string[];
  /** What the title of an agenda opens with, before the name of the meeting: "Agenda for". */
  readonly agendaTitles: readonly string[];
  /** What an item of business is called: "Agenda item". */
  readonly itemWords: readonly string[];
  /** What stands before a number: "No.". */
  readonly numberWords: readonly string[];
  /** What stands behind the name of a ward: "ward". */
  readonly wardNouns: readonly string[];
  /** What stands before it. */
  readonly wardLeads: readonly string[];
  /** Words that say that a paper is for discussion. */
  readonly discussionWords: readonly string[];
  /** Words that say that it is to be noted. */
  readonly notingWords: readonly string[];
  /** Words that say that it informs. */
  readonly informationWords: readonly string[];
  /** Words that say that it is to be decided on. */
  readonly decisionWords: readonly string[];
  /** What a line opens with that tells of another meeting than the paper's: "Date of next meeting". */
  readonly otherMeetings: readonly string[];
  /** What papers are about that name the meeting they go to in their title: "terms of reference". */
  readonly meetingSubjects: readonly string[];
  /** Labels of who deals with an application, beside its number. */
  readonly applicationOfficers: readonly string[];
  /** What a letter opens with. */
  readonly salutations: readonly string[];
  /** What a letter closes with, above its signature. */
  readonly letterCloses: readonly string[];
  /** Sorts of decision beside which a form prints "key decision", so that none of them is one: "Administrative decision". */
  readonly nonKeySorts: readonly string[];
  /** What a paper's title or first lines say it is. */
  readonly kinds: Readonly<Partial<Record<ReportKind, readonly string[]>>>;
  /** The word a resolution is printed under, in the letter cases that count as one. */
  readonly resolutionWords: readonly string[];
  /** Narrative by which minutes are known. */
  readonly minuteNarrative: readonly string[];
  /** What a page is stamped with where an item of an agenda begins, before its number. */
  readonly itemStamps: readonly string[];
  /** What stands before where and when a meeting was. */
  readonly heldWords: readonly string[];
  /** What says that a meeting is to come, in the sentence that calls members to it. */
  readonly toBeHeld: readonly string[];
  /** Words before the numbers of pages: "(Pages 7 - 12)". */
  readonly pageWords: readonly string[];
  /** What the page of one item of a meeting is called, with nothing behind it. */
  readonly itemPages: readonly string[];
  /** What the page of a meeting calls itself that prints its agenda and, once there are any, its minutes. */
  readonly meetingPages: readonly string[];
  /** What stands before the name of a meeting or body: "Minutes of the", "Report to". */
  readonly meetingLeads: readonly string[];
  /** What looks like a body and is a kind of meeting: "Full Council". */
  readonly councilKinds: readonly string[];
  /** Names of forms that record decisions, and name no meeting. */
  readonly decisionForms: readonly string[];
  /** What stands before the author of a report. */
  readonly reportsBy: readonly string[];
  /** What says that words with a meeting's name in them name a member. */
  readonly notMeetings: readonly string[];
  /** What a record's title says before it names who decided: "Record of decision of". */
  readonly recordsOf: readonly string[];
  /** Labels of whoever brings a report, who need not have written it: "Report of". */
  readonly presenterLabels: readonly string[];
  /** What stands between who reports and the meeting reported to: "to the meeting of the". */
  readonly addressees: readonly string[];
  /** Words between a meeting and its day, "to be held on". */
  readonly dayLeads: readonly string[];
  /** What joins two labels of a front into one: "and". */
  readonly labelJoins: readonly string[];
  /** What stands before a label of a front and says nothing of its own: "Name of". */
  readonly labelNotesBefore: readonly string[];
  /** What stands behind one: "with lead responsibility". */
  readonly labelNotesBehind: readonly string[];
  /** How the title of minutes begins. */
  readonly minutesTitles: readonly string[];
  /** The characteristics that equality law protects, as assessments name them. */
  readonly protectedCharacteristics: readonly string[];
}
