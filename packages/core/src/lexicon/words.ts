import type { Comparator, Unit } from '../model/values.ts';

type Phrases = readonly string[];
type Lookup<T> = Readonly<Record<string, T>>;

/** The words that tell names from posts, groups and bodies. */
export interface PeopleWords {
  readonly honorifics: Phrases;
  readonly sharedHonorifics: Phrases;
  /** Words before a post, which open no name: "the". */
  readonly articles: Phrases;
  readonly nameParticles: Phrases;
  readonly roleNouns: Phrases;
  /** Nouns that close a post: what follows one without a link is no service but who holds it. */
  readonly closingRoles: Phrases;
  /** Words a post may begin with. */
  readonly roleStarters: Phrases;
  /** Words that narrow a post but do not begin a name: "HR", "Senior". */
  readonly roleModifiers: Phrases;
  /** Words that tie a post, group or body to what it is of: "of", "for". */
  readonly roleLinks: Phrases;
  /** Words between a name and the post of its bearer: "Ann Clark as Chair". */
  readonly roleLeads: Phrases;
  /** The link between a group and the body it is of. */
  readonly groupLinks: Phrases;
  readonly groupNouns: Phrases;
  readonly bodyNouns: Phrases;
  /** What councils deal with; part of posts and groups, not of names. */
  readonly subjects: Phrases;
  readonly partyJoins: Phrases;
  readonly nobody: Phrases;
  /** What a law is called before its year: "Act". */
  readonly lawNouns: Phrases;
}

/**
 * The vocabulary that printed values are read with, in one language. All phrases are lower case with straight apostrophes; a phrase may have several words.
 */
export interface ValueWords extends PeopleWords {
  readonly months: Lookup<number>;
  readonly weekdays: Phrases;
  /** What makes a day an ordinal: "th". */
  readonly ordinals: Phrases;
  readonly seasons: Phrases;
  readonly quarters: Phrases;
  /** What may stand before a date without changing it: "by the end of". */
  readonly dateLeads: Phrases;
  readonly dateTrails: Phrases;
  /** After which a bare year in a sentence is a year. */
  readonly yearLeads: Phrases;
  readonly financialYearLeads: Phrases;
  /** Words between the first month of a period and its last: April "to" June. */
  readonly periodJoins: Phrases;
  readonly relativeLeads: Phrases;
  readonly ongoing: Phrases;
  readonly immediately: Phrases;
  readonly periods: Lookup<Unit>;

  readonly cardinals: Lookup<number>;
  /** Words that multiply the number before them. */
  readonly multiples: Lookup<number>;

  /** Signs and codes to ISO 4217. */
  readonly currencies: Lookup<string>;
  /** Suffixes of a sum: "k", "m", "bn". */
  readonly moneyScales: Lookup<number>;
  readonly oneOff: Phrases;
  readonly recurrent: Phrases;
  /** What may stand between "one-off" and the sum: "cost of". */
  readonly moneyLinks: Phrases;
  readonly moneyYearLinks: Phrases;

  readonly percent: Phrases;
  readonly units: Lookup<Unit>;
  /** Words that open the name of a measure in percent: "proportion of". */
  readonly shares: Phrases;
  /** Words before the unit in the name of a measure: "number of" days. */
  readonly unitLeads: Phrases;
  readonly comparatorsBefore: Lookup<NonNullable<Comparator>>;
  readonly comparatorsAfter: Lookup<NonNullable<Comparator>>;
  /** "or better": at least where more is better, at most where less is. */
  readonly orBetter: Phrases;
  readonly rising: Phrases;
  readonly falling: Phrases;
  /** Forms of those verbs that behind a preposition or an article only describe ("of reduced timetables"). */
  readonly movedForms: Phrases;
  /** Words before such a form that make it a description. */
  readonly attributeLeads: Phrases;
  /** What stands behind "target" where it is no target of performance: "target date". */
  readonly targetOthers: Phrases;
  /** What a target is called in a sentence. */
  readonly targetName: Phrases;
  /** What says how a level stands to its target, and names none: "above target". */
  readonly targetStates: Phrases;
  /** What follows such words before the level reached, or how far it is off: "at", "by". */
  readonly stateLinks: Phrases;
  /** Words between that name and its level: "target for visits was". */
  readonly targetLinks: Phrases;
  /** Words between a level and what it is held against: "compared to". */
  readonly comparisons: Phrases;
  /** Openers of a sentence that only point back to what the one before was about. */
  readonly anaphors: Phrases;
  readonly holding: Phrases;
  readonly optimal: Phrases;
  readonly between: Phrases;
  /** What the level now stands behind: "from", "was". */
  readonly baselineLeads: Phrases;
  /** Words that say of a figure somewhere behind them that it is past: "to date". */
  readonly pastMarks: Phrases;
  /** What the level to reach stands behind, beside one that is reached: "against a target of". */
  readonly targetLeads: Phrases;
  /** Words before what somebody aims at: "we aim to". */
  readonly aimLeads: Phrases;
  /** Words before what somebody promises: "we will". */
  readonly promiseLeads: Phrases;
  /** Words after a percentage of something: "90%" of calls. */
  readonly shareTrails: Phrases;
  /** Words that open a sentence on the level reached: "we achieved". */
  readonly reachedOpeners: Phrases;
  /** Openers of a sentence that only say that something was said: "It was noted that". */
  readonly reportOpeners: Phrases;
  /** Verbs between what is measured and its level: "averaged". */
  readonly levelVerbs: Phrases;
  /** What the level reached stands behind, beside its target: "actual". */
  readonly actualLeads: Phrases;
  /** What a level that is to be kept stands behind. */
  readonly currentLevelLeads: Phrases;
  readonly levelLeads: Phrases;
  readonly changeLeads: Phrases;
  /** After which a number is a denominator: "per". */
  readonly denominatorLeads: Phrases;
  /** After which a number is a frequency: "every". */
  readonly frequencyLeads: Phrases;
  readonly deadlineLeads: Phrases;
  readonly rollingLeads: Phrases;
  readonly ageLeads: Phrases;
  readonly ageTrails: Phrases;
  readonly ageBounds: Phrases;
  readonly ageExtents: Phrases;
  readonly yearGroups: Phrases;
  readonly levels: Phrases;
  /** Nouns whose number is a name: "phase 2". */
  readonly numberedThings: Phrases;
  /** Words that join two measures of one sentence. */
  readonly measureJoins: Phrases;
  /** Words after which a figure belongs to what stands before it. */
  readonly figureGovernors: Phrases;
  readonly universals: Phrases;
  /** Words before a verb in a compound tense: "has" risen. */
  readonly auxiliaries: Phrases;
  /** Words that say of what a pronoun-like noun is: "performance" for calls. */
  readonly namedAfter: Phrases;
  /** Words that open a further level behind the comma of a statement: "..., with an ambition to reach". */
  readonly furtherAims: Phrases;
  /** Words before a sentence that join it to the one before and say nothing of what is measured: "Additionally,". */
  readonly sentenceJoins: Phrases;
  /** Levels that have a name and no figure: "net zero". */
  readonly namedLevels: Phrases;
  /** Words before a level that has a name: "become" carbon neutral. */
  readonly namedLevelLeads: Phrases;
  /** Words that open a statement, and so part statements that were run together. */
  readonly statementOpeners: Phrases;
  /** Words of something to be done or delivered, as against a level to be reached. */
  readonly tasks: Phrases;
  readonly deferred: Phrases;
  readonly dueLeads: Phrases;
  /** Words that open a date with which something begins or by which it was counted, as against one by which it is due. */
  readonly startLeads: Phrases;
  /** Words behind a date from which something goes on. */
  readonly openTrails: Phrases;
  /** Words beside a date that replaces an earlier one. */
  readonly revisions: Phrases;
  readonly intentions: Phrases;
  readonly higherIsBetter: Phrases;
  readonly lowerIsBetter: Phrases;
  readonly noTarget: Phrases;

  readonly ratingLevels: Phrases;
  readonly ratingLetters: Lookup<string>;
  readonly likelihoodLabels: Phrases;
  readonly impactLabels: Phrases;
  readonly scoreLabels: Phrases;
  readonly colours: Lookup<string>;
  readonly colourLetters: Lookup<string>;
  readonly statusLabels: Phrases;
  /** Words between two colours of one status. */
  readonly colourLinks: Phrases;
  readonly statuses: Phrases;
  /** Status words whose colour is known, which no language can say: one council's amber is another's green. */
  readonly statusColours: Lookup<string>;

  readonly markerLeads: Phrases;
  readonly access: Lookup<'public' | 'partExempt' | 'exempt'>;
  readonly hiddenEmails: Phrases;
  readonly extensions: Phrases;
}

/** Words of some of these kinds, to be read beside those of the languages. */
export type ExtraWords = Partial<ValueWords>;

/** A list of phrases from one string with bars between them. */
export function phrases(list: string): readonly string[] {
  return list.split('|').map((phrase) => phrase.trim());
}
