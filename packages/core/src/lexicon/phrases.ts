import type { AnswerPhrases } from './answer-phrases.ts';
import type { AskPhrases } from './ask-phrases.ts';
import type { DelegationPhrases } from './delegation-phrases.ts';
import type { MinutePhrases } from './minute-phrases.ts';
import type { MoneyPhrases } from './money-phrases.ts';
import type { PaperPhrases } from './paper-phrases.ts';
import type { PeoplePhrases } from './people-phrases.ts';
import type { PerformancePhrases } from './performance-phrases.ts';

/** Patterns that stand inside sentences. Each is matched without regard to case. */
export interface Phrases
  extends AnswerPhrases,
    AskPhrases,
    DelegationPhrases,
    MinutePhrases,
    MoneyPhrases,
    PaperPhrases,
    PeoplePhrases,
    PerformancePhrases {
  /** Words that end a lead-in to performance indicators. */
  readonly kpiLeadIns: readonly string[];
  /** Headings of lists in which every figure is a target: "Measures of success". */
  readonly kpiHeadings: readonly string[];
  /** Words of a lead-in that reports how indicators were rated, and sets no targets. */
  readonly kpiReports: readonly string[];
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
  /** Words before the number of an item of business. */
  readonly businessWords: readonly string[];
  /** What says that an appendix comes with the paper. */
  readonly attached: readonly string[];
  /** What stands where a link was, and is no part of a title. */
  readonly linkWords: readonly string[];
  /** What stands between a status colour and its meaning in a sentence. */
  readonly statusWhere: readonly string[];
  /** What a heading of an implication ends with, or begins with in Welsh. */
  readonly implicationWords: readonly string[];
  /** What opens a line that says who gave the advice, and is none of it. */
  readonly adviceBy: readonly string[];
  /** What a bracket in a label opens with that says what else the label is about. */
  readonly including: readonly string[];
  /** What says that risks are those of doing what is proposed. */
  readonly implementing: readonly string[];
  /** What says that risks are those of not doing it. */
  readonly notImplementing: readonly string[];
  /** Words that begin a line of a printed vote: "FOR 12". */
  readonly voteWords: readonly string[];
  /** Words that stand alone on a line between alternatives: "OR". */
  readonly joiners: readonly string[];
  /** Words that with a number name a part of a paper: "Section One", "Option 2". */
  readonly partWords: readonly string[];
  /** Numbers in words, as parts are numbered. */
  readonly partNumbers: readonly string[];
  /** Words that open a sentence and no title ends with: where run-together text goes from heading to prose. */
  readonly sentenceStarts: readonly string[];
  /** Words that stay small inside a title set in capital initials. */
  readonly titleSmallWords: readonly string[];
  /** Words before a number that make it a reference. */
  readonly referenceWords: readonly string[];
  /** Words that begin an appendix's label. */
  readonly appendixWords: readonly string[];
  /** Words that begin a printed action line in minutes. */
  readonly actionWords: readonly string[];
}
