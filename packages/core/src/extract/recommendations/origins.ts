import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { QuotedRecommendation } from '../../model/index.ts';

/** What sort of body made a recommendation that a report quotes. */
export type Origin = QuotedRecommendation['origin'];

/** The body that words name; null where they name none that recommends to councils. */
export const originOf = (words: string, { origins }: CompiledLexicon): Origin | null =>
  origins.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

const recommendationNoun = perLexicon(
  ({ oneOf }) => new RegExp(`(?<![\\p{L}])${oneOf('recommendationNouns')}(?![\\p{L}])`, 'iu'),
);

/**
 * Whose recommendations a heading announces: "Ofsted recommendations", "Recommendations of the Scrutiny Panel". Null for the paper's own, whoever
 * they are addressed to ("Recommendations to the Scrutiny Panel"), and for a heading that answers somebody's or is of something else.
 */
export function headedOrigin(heading: string, lexicon: CompiledLexicon): Origin | null {
  const words = heading.slice(0, longestHeading);
  const noun = recommendationNoun(lexicon).exec(words);
  if (noun === null || lexicon.holds('replyWords', words)) return null;
  const before = words.slice(0, noun.index);
  const after = withoutAddressee(words.slice(noun.index + noun[0].length), lexicon);
  return (
    originOf(before, lexicon) ??
    originOf(after, lexicon) ??
    (namesCommittee(before, after, lexicon) ? 'otherBody' : null)
  );
}

const longestHeading = 200;

/** What stands behind "Recommendations", less those they are made to: "to Cabinet from the Panel" is "from the Panel". */
function withoutAddressee(after: string, lexicon: CompiledLexicon): string {
  if (!lexicon.begins('addressLeads', after)) return after;
  const origin = originLead(lexicon).exec(after);
  return origin === null ? '' : after.slice(origin.index);
}

/** Whether a named committee stands before or behind "recommendations"; "Cabinet" and "Council" alone are the decision maker itself. */
function namesCommittee(before: string, after: string, lexicon: CompiledLexicon): boolean {
  const { bodyBefore, bodyBehind } = committees(lexicon);
  const named = bodyBefore.exec(before)?.[1] ?? bodyBehind.exec(after)?.[1];
  return named !== undefined && /\s/.test(named) && !/(?:Council|Cabinet|Executive)$/.test(named);
}

const originLead = perLexicon(({ oneOf }) => new RegExp(`\\s${oneOf('originLeads')}\\s`, 'iu'));

const committees = perLexicon(({ oneOf }) => {
  const body = `(?:The\\s|the\\s)?(${oneOf('decisionBodies')})`;
  return {
    bodyBefore: new RegExp(`^${body}(?:['’]s?)?\\s?$`, 'u'),
    bodyBehind: new RegExp(`^\\s?${oneOf('originLeads')}\\s${body}\\s?$`, 'u'),
  };
});

const nounAndLead = perLexicon(
  ({ oneOf }) => new RegExp(`^${oneOf('recommendationNouns')}\\s${oneOf('originLeads')}\\s`, 'iu'),
);

/** Whether a heading says that the recommendations under it are somebody's: "Recommendations of the Director of Place". */
export const isOfSomebody = (heading: string, lexicon: CompiledLexicon): boolean =>
  nounAndLead(lexicon).test(heading) && !lexicon.holds('replyWords', heading);

/** Who recommends in a sentence, and whether the words break off before what is recommended. */
export interface Recommending {
  readonly origin: Origin;
  /** Whether the sentence only leads in to a list. */
  readonly leadsIn: boolean;
}

const recommendingVerb = perLexicon(
  ({ oneOf }) => new RegExp(`(?<![\\p{L}])${oneOf('recommendsThat')}(?![\\p{L}])`, 'iu'),
);

/**
 * Who recommends in a sentence: "Ofsted recommends that ...", "The auditors made the following recommendations:", "On 4 May the Licensing Committee
 * recommended to Council that ...". Null where the report itself does, or nobody that is known.
 */
export function recommendingIn(sentence: string, lexicon: CompiledLexicon): Recommending | null {
  const verb = recommendingVerb(lexicon).exec(sentence.slice(0, longestSubject));
  if (verb === null || verb.index < 3) return null;
  const subject = sentence.slice(0, verb.index);
  if (/[.:;]\s/.test(subject) || /\b(?:is|are|be)\s$/.test(subject)) return null;
  // Recommendations that are only counted are not quoted; those that a colon announces are.
  if (/recommendations?$/i.test(verb[0]) && !leadIn.test(sentence)) return null;
  const origin = originOf(subject, lexicon) ?? (bodyRecommended(sentence, lexicon) ? 'otherBody' : null);
  return origin === null ? null : { origin, leadsIn: leadIn.test(sentence) };
}

const leadIn = /:-?$/;

const passive = perLexicon(
  ({ oneOf }) =>
    new RegExp(
      `^(?:the following|these|\\w+) ${oneOf('recommendationNouns')} (?:was|were|has been|have been) (?:made|agreed|raised)`,
      'iu',
    ),
);

/**
 * Who recommends in a sentence that names nobody known, by the headings it stands under: a firm beneath "External audit", and in a paper that
 * reports an auditor's findings its "We recommend that ..." and "The following recommendations were made:".
 */
export function recommendingUnder(
  sentence: string,
  { section, paper }: { readonly section: Origin | null; readonly paper: Origin | null },
  lexicon: CompiledLexicon,
): Recommending | null {
  const verb = recommendingVerb(lexicon).exec(sentence.slice(0, longestSubject));
  const isPassive = passive(lexicon).test(sentence);
  const subject = verb === null ? '' : sentence.slice(0, verb.index).trim();
  const isNamed = /^(?:The\s)?\p{Lu}[\p{L}&.'’-]*(?:\s\p{Lu}[\p{L}&.'’-]*){0,4}(?:\sha(?:s|ve|d))?$/u.test(subject);
  const origin =
    section !== null && (isPassive || isNamed)
      ? section
      : paper !== null && (isPassive || /^we$/i.test(subject))
        ? paper
        : null;
  return origin === null || /^(?:It|This|That|There)\b/.test(subject)
    ? null
    : { origin, leadsIn: /:-?$/.test(sentence) };
}

/**
 * Who recommends in a sentence that leads in to a list and names only by reference whom the words before it named: "Ofsted came in May. It
 * recommended that:", "At its meeting the Committee made the following recommendations:".
 */
export function recommendingBack(
  sentence: string,
  named: () => Origin | null,
  lexicon: CompiledLexicon,
): Recommending | null {
  const verb = leadIn.test(sentence) ? recommendingVerb(lexicon).exec(sentence) : null;
  if (verb === null || !refersBack(lexicon).test(sentence.slice(0, verb.index))) return null;
  const origin = named();
  return origin === null ? null : { origin, leadsIn: true };
}

const refersBack = perLexicon(
  ({ oneOf }) => new RegExp(`(?:^|\\s)${oneOf('backReferences')}(?:\\s${oneOf('perfects')})?\\s$`, 'iu'),
);

const longestSubject = 260;

const bodyBefore = perLexicon(
  ({ oneOf }) => new RegExp(`(?<![\\p{L}])${oneOf('decisionBodies')}\\s${oneOf('recommendedBefore')}\\s`, 'u'),
);

/** Whether a meeting is told to have recommended: the past tense tells another meeting's from the report's own. */
const bodyRecommended = (sentence: string, lexicon: CompiledLexicon): boolean => bodyBefore(lexicon).test(sentence);
