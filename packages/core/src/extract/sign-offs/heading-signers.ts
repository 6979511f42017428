import { flat } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import { isText, type Section } from '../../structure/index.ts';
import { parseParty, type Signer } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { categoryOf } from '../implications/implication-categories.ts';
import { initialsIn } from './advice-endings.ts';
import { capacityOf, domainOf, domainOfCategory } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import { isAdviser, signerInWords } from './signer-in-words.ts';

/**
 * A heading of comments that names in brackets whose they are: "Financial comments (AC 08/05/2031)", "Legal implications - (A. Clark, Solicitor)",
 * "Financial implications [AC]".
 */
export function headingSigner({ heading, blocks }: Section, { lexicon }: ExtractContext): FoundSignOff | null {
  if (!/[)\]]$/.test(heading.text)) return null;
  const [, about = '', inner = ''] = /^(.{3,120}?)[\s:–-]{0,3}[([]([^()[\]]{2,140})[)\]]$/.exec(flat(heading)) ?? [];
  const signer =
    inner === ''
      ? null
      : (initialsIn(withoutLabels(inner, lexicon)) ?? alone(inner, flat(heading)) ?? officerIn(inner, lexicon));
  const office = domainOf(signer?.role ?? '', lexicon);
  const domain =
    (office === 'director' ? undefined : office) ??
    domainOfCategory(categoryOf(about, lexicon)) ??
    capacityOf(about, lexicon) ??
    office;
  if (signer === null || domain === undefined) return null;
  const advice = blocks.filter(isText).map(({ text }) => flat(text));
  return {
    text: flat(heading),
    passages: [heading],
    confidence: confidenceOf.labelled,
    domain,
    act: 'advised',
    role: null,
    person: { name: signer.name, role: signer.role },
    date: signer.date,
    result: 'stated',
    ...(advice.length > 0 && { advice: advice.join(' ') }),
  };
}

/** Initials that are all a square bracket holds; a round one may give an abbreviation. */
const alone = (words: string, heading: string): Signer | null =>
  heading.endsWith(']') && /^\p{Lu}{2,4}$/u.test(words) ? { name: words, role: null, date: null } : null;

/** What a form asks for, before the initials and before the day: "Officer Initials AC Date 08.05.31". */
const withoutLabels = (words: string, lexicon: CompiledLexicon): string => words.replace(asked(lexicon), ' ').trim();

const asked = perLexicon(
  ({ oneOf }) => new RegExp(`(?<![\\p{L}])${oneOf('initialsLabels')}(?![\\p{L}])\\s?:?\\s?`, 'giu'),
);

const leadBy = perLexicon(({ oneOf }) => new RegExp(`^${oneOf('adviceBy')}\\s?:?\\s`, 'iu'));

/** A person with a post, behind words that say that they advised or not. */
function officerIn(words: string, lexicon: CompiledLexicon): Signer | null {
  const named = words.replace(leadBy(lexicon), '');
  const signer = signerInWords(named, lexicon);
  const isOfficer =
    signer.name !== null &&
    signer.role !== null &&
    (capacityOf(signer.role, lexicon) !== undefined || parseParty(signer.role, lexicon.words)?.kind === 'post') &&
    isAdviser(named, signer, lexicon) &&
    parseParty(named, lexicon.words)?.kind === 'person';
  return isOfficer ? signer : null;
}
