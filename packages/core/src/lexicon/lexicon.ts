import type { ImplicationCategory, ReportKind, SignOffDomain } from '../model/index.ts';
import type { MinutePhrases } from './minute-phrases.ts';
import type { ExtraWords, ValueWords } from './words.ts';

/** What a section of a paper is for. `implication` sections also have a category. */
export type SectionKind =
  | 'recommendations'
  | 'decision'
  | 'summary'
  | 'purpose'
  | 'background'
  | 'consultation'
  | 'options'
  | 'reasons'
  | 'alternatives'
  | 'conflicts'
  | 'callIn'
  | 'implications'
  | 'implication'
  | 'kpis'
  | 'risks'
  | 'actionPlan'
  | 'appendices'
  | 'backgroundPapers'
  | 'attendance'
  | 'apologies'
  | 'inAttendance'
  | 'interests'
  | 'minutesOfLast'
  | 'signOff'
  | 'contact'
  | 'access'
  | 'supportingDocuments'
  | 'finances'
  | 'header'
  | 'other';

/** What a label on the front of a paper asks for. */
export type HeaderLabel =
  | 'title'
  | 'body'
  | 'meeting'
  | 'meetingDate'
  | 'documentDate'
  | 'time'
  | 'venue'
  | 'agendaItem'
  | 'reportRef'
  | 'forwardPlanRef'
  | 'author'
  | 'authorRole'
  | 'director'
  | 'leadMember'
  | 'contact'
  | 'decisionMaker'
  | 'decisionType'
  | 'purpose'
  | 'keyDecision'
  | 'access'
  | 'exemptParagraph'
  | 'wards'
  | 'version'
  | 'status'
  /** What no field of a header holds; known so that one value ends where the next label begins. */
  | 'other';

/** What a column of a table holds. */
export type ColumnRole =
  | 'ref'
  | 'action'
  | 'aim'
  | 'outcome'
  | 'measure'
  | 'owner'
  | 'due'
  | 'status'
  | 'progress'
  | 'risk'
  | 'category'
  | 'cause'
  | 'consequence'
  | 'likelihood'
  | 'impact'
  | 'score'
  | 'mitigation'
  | 'riskAction'
  | 'kpi'
  | 'target'
  | 'actual'
  | 'baseline'
  | 'polarity'
  | 'rag'
  | 'trend'
  | 'period'
  | 'option'
  | 'advantages'
  | 'disadvantages'
  | 'recommended'
  | 'name'
  | 'post'
  | 'signature'
  | 'date'
  | 'meaning'
  | 'comment';

/** What the rows of a table are, as far as headings depend on it. */
export type TableSubject = 'risk' | 'action' | 'kpi';

/** The stage at which a risk is assessed. */
export type RiskStage = 'inherent' | 'residual' | 'target';

/**
 * A cue phrase in lower case, compared letter by letter with everything else left out; `*` at its end lets anything follow,
 * `*` at its beginning lets anything stand before it.
 */
export type Cue = string;

/** Cue phrases of one kind. */
export type Cues<Key extends string> = Readonly<Partial<Record<Key, readonly Cue[]>>>;

/** The cue phrases of one language. */
export interface Lexicon {
  readonly language: string;
  readonly sections: Cues<SectionKind>;
  readonly implications: Cues<ImplicationCategory>;
  readonly headerLabels: Cues<HeaderLabel>;
  readonly columns: Cues<ColumnRole>;
  /** Column headings that mean something else, or anything at all, only in tables about one thing. */
  readonly columnsBySubject: Readonly<Partial<Record<TableSubject, Cues<ColumnRole>>>>;
  /** Words by which a heading that is no cue shows what it holds, in tables about one thing; `*` at the end of one lets the word go on. */
  readonly columnWords: Readonly<Partial<Record<TableSubject, Cues<ColumnRole>>>>;
  readonly riskStages: Cues<RiskStage>;
  /** Labels and posts that name who signs, with the domain each stands for. */
  readonly signers: Cues<SignOffDomain>;
  /** Words in a director's post that name a profession, with the domain each stands for. */
  readonly signerTopics: Readonly<Partial<Record<SignOffDomain, readonly string[]>>>;
  /** Words in any other post that name a profession. */
  readonly professions: Readonly<Partial<Record<SignOffDomain, readonly string[]>>>;
  /** Words by which a label shows that it is a sign-off ("sign-off", "considered by"), with the act each stands for. */
  readonly signOffActs: Cues<'advised' | 'cleared' | 'approved' | 'signed' | 'considered' | 'consulted' | 'authored'>;
  /** Verbs of decision, each with the forms it is printed in. */
  readonly verbs: Readonly<Record<string, readonly string[]>>;
  readonly phrases: Phrases;
  /** What printed values are read with: months, units, posts, status words. */
  readonly words: ValueWords;
}

/**
 * Cue phrases beside those of the languages, of any kinds: what a caller has seen printed that no language here knows. They are asked first.
 *
 * @example
 * const cues: ExtraCues = { sections: { recommendations: ['what we want you to do'] }, verbs: { approve: ['greenlight'] } };
 */
export interface ExtraCues extends Partial<Omit<Lexicon, 'phrases' | 'words'>> {
  readonly phrases?: Partial<Phrases>;
  readonly words?: ExtraWords;
}

/** Patterns that stand inside sentences. Each is matched without regard to case. */
export interface Phrases extends MinutePhrases {
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
  /** Words a lead-in may end with, to go on in its items: "to". */
  readonly stems: readonly string[];
  /** Words that no sentence ends with. */
  readonly openEnds: readonly string[];
  /** Small words a lead-in may hold that ask for nothing themselves. */
  readonly leadInWords: readonly string[];
  /** Words in the post of an elected member: "Portfolio Holder". */
  readonly memberPosts: readonly string[];
  /** Words in other posts whose holders close a report with their names: "Clerk". */
  readonly closingPosts: readonly string[];
  /** Words in the post of an officer who lays a paper before members and leaves the writing to others: "Director". */
  readonly seniorPosts: readonly string[];
  /** Words in the post of an officer who answers for reports: "Director". */
  readonly officerPosts: readonly string[];
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
  /** Who decides, in a sentence that asks: "The Committee", "Members", "Cabinet". */
  readonly decisionMakers: readonly string[];
  /** "is asked to", "are recommended to". */
  readonly asks: readonly string[];
  /** "It is recommended that", "The recommendations are". */
  readonly askOpeners: readonly string[];
  /** "RESOLVED", "it was agreed". */
  readonly resolved: readonly string[];
  /** Words that end a lead-in to performance indicators. */
  readonly kpiLeadIns: readonly string[];
  /** Headings of lists in which every figure is a target: "Measures of success". */
  readonly kpiHeadings: readonly string[];
  /** Words of a lead-in that reports how indicators were rated, and sets no targets. */
  readonly kpiReports: readonly string[];
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
  /** Words beside a sum that say what it is. */
  readonly money: Readonly<Record<'cost' | 'saving' | 'income' | 'funding' | 'budget', readonly string[]>>;
  /** Words that begin the label of a course of action: "Option 1". */
  readonly optionWords: readonly string[];
  /** What says that an option is the one recommended. */
  readonly optionChosen: readonly string[];
  /** What says that an option is not recommended. */
  readonly optionRejected: readonly string[];
  /** What opens a sentence that names an option and no label. */
  readonly optionAlternatives: readonly string[];
  /** The word between two options of which one is to be taken. */
  readonly optionOr: readonly string[];
  /** What says that somebody stands in for a member. */
  readonly substituted: readonly string[];
  /** What comes before the names of those who sent apologies. */
  readonly apologies: readonly string[];
  /** Verbs by which a member declares an interest. */
  readonly declared: readonly string[];
  /** Those of them that nothing but a declaration is told with. */
  readonly declaredOutright: readonly string[];
  /** Words between one who came and the one in whose place: "in place of". */
  readonly placeOf: readonly string[];
  /** What a sentence says of those it names who were there: "were in attendance". */
  readonly wasThere: readonly string[];
  /** Words in that sentence by which they are told from the members: "also". */
  readonly alsoThere: readonly string[];
  /** Verbs of declaring that stand before the name of the one who declares. */
  readonly declaredFirst: readonly string[];
  /** What stands between the names of those with an interest and what it is in: "in relation to". */
  readonly interestAbout: readonly string[];
  /** What opens a sentence that lists who was there: "Present were". */
  readonly presentWere: readonly string[];
  /** Verbs of sentences that tell what somebody did, and list nobody. */
  readonly narrated: readonly string[];
  /** What stands behind the name of one who is away: "had sent his apologies". */
  readonly sentApologies: readonly string[];
  /** Styles before an office: "The Right Worshipful the Mayor". */
  readonly courtesies: readonly string[];
  /** Titles that open a name: "Councillor", "Mrs". */
  readonly titles: readonly string[];
  /** Titles that hold for each name of the list they open, in lower case, with the title of one. */
  readonly pluralTitles: Readonly<Record<string, string>>;
  /** What says that somebody took part from elsewhere. */
  readonly remotely: readonly string[];
  /** Words before the number of an item of business. */
  readonly businessWords: readonly string[];
  /** What says that a member left for an item. */
  readonly leftRoom: readonly string[];
  /** What says that an appendix comes with the paper. */
  readonly attached: readonly string[];
  /** What stands where a link was, and is no part of a title. */
  readonly linkWords: readonly string[];
  /** What stands between a status colour and its meaning in a sentence. */
  readonly statusWhere: readonly string[];
  /** What stands where an action would, and says that there is none. */
  readonly noAction: readonly string[];
  /** What a heading of an implication ends with, or begins with in Welsh. */
  readonly implicationWords: readonly string[];
  /** What opens a line that says who gave the advice, and is none of it. */
  readonly adviceBy: readonly string[];
  /** What a bracket in a label opens with that says what else the label is about. */
  readonly including: readonly string[];
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
  /** Cues that a file is a transcript whose text begins after them. */
  readonly transcription: readonly string[];
  /** What opens the line after which a site prints the whole paper, having printed its beginning before. */
  readonly transcriptOf: readonly string[];
  /** Placeholders a template leaves. */
  readonly placeholders: readonly string[];
  /** What says that risks are those of doing what is proposed. */
  readonly implementing: readonly string[];
  /** What says that risks are those of not doing it. */
  readonly notImplementing: readonly string[];
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
  /** "have been consulted", after who was. */
  readonly wasConsulted: readonly string[];
  /** The same said of the paper at hand: "have been consulted on this report". */
  readonly isConsulted: readonly string[];
  /** What stands before those whom the author asked: "has consulted with". */
  readonly consultedWith: readonly string[];
  /** What stands behind those who have seen a paper: "have reviewed this report". */
  readonly reviewedPaper: readonly string[];
  /** The words by which somebody speaks of themselves: "I hereby approve". */
  readonly firstPerson: readonly string[];
  /** What stands before the post for which the person named above it signed: "Signed on behalf of the". */
  readonly signedFor: readonly string[];
  /** What stands before the name of who cleared something: "Name of officer". */
  readonly signerLabels: readonly string[];
  /** Labels of a form before the initials of who advised and before the day: "Officer initials". */
  readonly initialsLabels: readonly string[];
  /** Labels between the places that a signature is to be written on: "Date". */
  readonly signatureLabels: readonly string[];
  /** What follows the name of somebody who was asked, where words go on to say so: "has", "supports". */
  readonly consulteeVerbs: readonly string[];
  /** What a post has that signs for it: "office" in "Mayor's Office". */
  readonly ownOffices: readonly string[];
  /** Words in the heading of a part that is there to be signed. */
  readonly signingParts: readonly string[];
  /** What stands between "the" and a post that a form leaves open: "relevant". */
  readonly relevantWords: readonly string[];
  /** What a question of a form opens with that asks whether somebody did or was something. */
  readonly askedWhether: readonly string[];
  /** What such a question says behind the post: "been consulted". */
  readonly askedOfPost: readonly string[];
  /** What a label of a form opens with that asks when somebody cleared something. */
  readonly askedDates: readonly string[];
  /** What stands before a post in a label: "Comments of", "Approved by". */
  readonly postLeads: readonly string[];
  /** What a label says that a post gives: "comments" in "Director of Finance's comments". */
  readonly postGives: readonly string[];
  /** What stands behind a post on whose behalf somebody else writes: "provided by". */
  readonly postWriters: readonly string[];
  /** What stands behind a post in a label: "consulted", "sign-off". */
  readonly postTrails: readonly string[];
  /** What follows a post that another may sign for: "or representative". */
  readonly orDeputy: readonly string[];
  /** Words by which a heading of a table says that its rows approve or were asked. */
  readonly approvalWords: readonly string[];
  /** What a statutory officer does in a statement of theirs: "confirms". */
  readonly officerConfirms: readonly string[];
  /** Words that begin a line of a printed vote: "FOR 12". */
  readonly voteWords: readonly string[];
  /** Words that stand alone on a line between alternatives: "OR". */
  readonly joiners: readonly string[];
  /** Words that with a number name a part of a paper: "Section One", "Option 2". */
  readonly partWords: readonly string[];
  /** Numbers in words, as parts are numbered. */
  readonly partNumbers: readonly string[];
  /** The word a resolution is printed under, in the letter cases that count as one. */
  readonly resolutionWords: readonly string[];
  /** Narrative by which minutes are known. */
  readonly minuteNarrative: readonly string[];
  /** Words that open a sentence and no title ends with: where run-together text goes from heading to prose. */
  readonly sentenceStarts: readonly string[];
  /** Words that stay small inside a title set in capital initials. */
  readonly titleSmallWords: readonly string[];
  /** Words before a number that make it a reference. */
  readonly referenceWords: readonly string[];
  /** What a page is stamped with where an item of an agenda begins, before its number. */
  readonly itemStamps: readonly string[];
  /** What stands before where and when a meeting was. */
  readonly heldWords: readonly string[];
  /** What says that a meeting is to come, in the sentence that calls members to it. */
  readonly toBeHeld: readonly string[];
  /** What refers to the recommendations of the same report, printed at another place of it. */
  readonly recommendationsElsewhere: readonly string[];
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
  /** Words that begin an appendix's label. */
  readonly appendixWords: readonly string[];
  /** Words that begin a printed action line in minutes. */
  readonly actionWords: readonly string[];
  /** Letters that number the actions of minutes, before a figure: "AP". */
  readonly actionCodes: readonly string[];
  /** Words by which a heading announces actions. */
  readonly actionHeadings: readonly string[];
  /** What a register calls the way a risk is dealt with, which is no control: "Treat". */
  readonly riskTreatments: readonly string[];
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
