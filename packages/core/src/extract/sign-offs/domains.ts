import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { ImplicationCategory, SignOffDomain } from '../../model/index.ts';
import { postNamed } from './printed-post.ts';

/** Officers whom statute has advise on every report. */
export const statutory: ReadonlySet<string> = new Set(['s151', 'monitoringOfficer']);

/** In what capacity the holder of a label or post signs. A director whose post names a profession signs for that profession. */
export function domainOf(label: string, lexicon: CompiledLexicon): SignOffDomain | undefined {
  const domain =
    statutoryIn(label, lexicon) ??
    lexicon.signer(label) ??
    lexicon.signer(postNamed(label, lexicon) ?? '') ??
    officeOf(label, lexicon);
  return domain === 'director' ? (lexicon.signerTopic(label) ?? domain) : domain;
}

/**
 * In what capacity whoever a form's row or field names signs: by the post, else by the profession or the kind of member that its words name.
 * Only for what is known to be a sign-off: the words occur in other labels too.
 */
export const capacityOf = (label: string, lexicon: CompiledLexicon): SignOffDomain | undefined =>
  domainOf(label, lexicon) ??
  lexicon.signerTopic(label) ??
  lexicon.profession(label) ??
  (lexicon.holds('memberPosts', label) ? 'member' : undefined);

const domainsOfCategories: Partial<Record<ImplicationCategory, SignOffDomain>> = {
  finance: 'finance',
  legal: 'legal',
  hr: 'hr',
  it: 'it',
  procurement: 'procurement',
  property: 'property',
  equality: 'equality',
  climate: 'climate',
  publicHealth: 'publicHealth',
};

/** Whose advice an implication calls for; undefined where no profession's. */
export const domainOfCategory = (category: ImplicationCategory | null | undefined): SignOffDomain | undefined =>
  category == null ? undefined : domainsOfCategories[category];

/** The statutory office that a post is held with, in brackets behind it or joined to it: "Director of Resources (S151 Officer)", "Head of Law and Monitoring Officer". */
function statutoryIn(label: string, lexicon: CompiledLexicon): SignOffDomain | undefined {
  const [, post = '', office = ''] =
    /^([^()]{4,100})\(([^()]{4,40})\)$/.exec(label) ?? joinedOffice(lexicon).exec(label) ?? [];
  const domain = lexicon.holds('officerPosts', post) ? lexicon.signer(office) : undefined;
  return statutory.has(domain ?? 'other') ? domain : undefined;
}

const joinedOffice = perLexicon(
  ({ oneOf }) =>
    new RegExp(`^(.{4,100}?)(?:,?\\s${oneOf('listJoins')}\\s|\\/)(?:${oneOf('articles')}\\s)?([^,/]{4,40})$`, 'iu'),
);

// One class for all of the holder's letters: V8 takes a second to compile a letter before three or more of a class that holds all letters.
const ownOffice = perLexicon(
  ({ oneOf }) =>
    new RegExp(
      `(?<![\\p{L}])(?:${oneOf('articles')}\\s)?([\\p{L} ]{4,40})['’]s ${oneOf('ownOffices')}(?![\\p{L}])`,
      'iu',
    ),
);

/** "The Leader's Office" signs for the Leader. */
function officeOf(label: string, lexicon: CompiledLexicon): SignOffDomain | undefined {
  const holder = ownOffice(lexicon).exec(label)?.[1];
  return holder === undefined ? undefined : lexicon.signer(holder);
}
