import type { ImplicationCategory, SignOffDomain } from '../model/index.ts';
import type { Phrases } from './phrases.ts';
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
