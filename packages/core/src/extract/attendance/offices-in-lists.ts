import type { Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { parseParty } from '../../values/index.ts';
import { withoutArticle } from '../without-article.ts';
import type { ListedName } from './listed-name.ts';
import { spaced } from './name-spacing.ts';
import { officeHolder } from './office-holders.ts';

/** Whether an office is that of the person with a title who is named right behind it: a councillor presides, and clerks are none. */
export function isHeldBy(office: string, title: string, lexicon: CompiledLexicon): boolean {
  if (title === '' || office.includes('(') || !isOffice(office, lexicon)) return false;
  return lexicon.singularTitle(`${title.replace(/\.$/, '')}s`) === undefined || lexicon.holds('memberPosts', office);
}

/** The holder of an office that is printed before the name: "The Clerk, Mrs A Bee". */
export function heldOffice(place: Passage, office: string, lexicon: CompiledLexicon): readonly ListedName[] {
  const party = parseParty(spaced(place.text), lexicon.words);
  if (party === null) return [];
  const roles = [withoutArticle(office, lexicon), ...(party.role === null ? [] : [party.role])];
  return [{ place, party: { ...party, role: roles.join(', ') } }];
}

/** An office printed for whoever holds it, as councils list a mayor: "The Mayor", "The Lord Mayor (Councillor A)". */
export const isOffice = (words: string, lexicon: CompiledLexicon): boolean =>
  lexicon.begins('objectOpeners', words) &&
  (officeHolder(words, lexicon.words) !== null ||
    (words.split(/\s/).length <= 4 && parseParty(words, lexicon.words)?.kind === 'post'));
