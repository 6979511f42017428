import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { SignOff } from '../../model/index.ts';
import { type Signer, splitSigner } from '../../values/index.ts';
import type { Answer } from './answers.ts';
import { domainOf } from './domains.ts';

/** Advice in a sentence, and the name and date that close it: "No further comments. A. Munro 06/06/2024". */
export function closingSigner(value: string): { readonly advice: string; readonly signer: Signer } | null {
  const [, advice = '', tail = ''] = /^(.{3,400}[.;])\s([^.;]{5,80}\d)\.?$/.exec(value) ?? [];
  const signer = tail === '' ? null : splitSigner(tail);
  return signer === null || signer.name === null || signer.date === null ? null : { advice, signer };
}

/** A signer's post; what a consultee is said to have answered ("supportive") is none. */
export const postOf = (role: string | null, isConsultee: boolean): string | null =>
  isConsultee && role !== null && !/^\p{Lu}/u.test(role) ? null : role;

/** A post of more words than this is a sentence that begins with one. */
const longestPost = 9;

/** Who gave an answer: the initials behind it, or the person named after "by" in what follows. */
export function personOf(
  answer: Answer | null,
  signer: Signer | null,
  grid: boolean,
  lexicon: CompiledLexicon,
): SignOff['person'] {
  if (grid) return null;
  if (answer === null) {
    const post = signer?.role ?? '';
    const isNamed =
      signer?.name != null || (post.split(' ').length <= longestPost && domainOf(post, lexicon) !== undefined);
    return signer === null || !isNamed ? null : filledIn(signer, lexicon);
  }
  const named =
    behindBy(lexicon).exec(answer.rest)?.[1] ?? (/^[^\p{Ll}].{0,39}$/u.test(answer.rest) ? answer.rest : '');
  return named === '' ? null : filledIn(splitSigner(named), lexicon);
}

const behindBy = perLexicon(({ oneOf }) => new RegExp(`(?<![\\p{L}])${oneOf('byWords')}:?\\s([^.;]{3,90})`, 'iu'));

/** A signer without what a template left to be filled in. */
function filledIn({ name, role }: Signer, lexicon: CompiledLexicon): SignOff['person'] {
  const post =
    role
      ?.split(/,\s/)
      .filter((part) => !lexicon.holds('placeholders', part))
      .join(', ') ?? '';
  const person = {
    name: name === null || lexicon.holds('placeholders', name) ? null : name,
    role: post === '' ? null : post,
  };
  return person.name === null && person.role === null ? null : person;
}
