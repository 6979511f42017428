import { flat, type Passage, splitPassage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { SignOff } from '../../model/index.ts';
import { isText } from '../../structure/index.ts';
import { parseParty } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { domainOf } from './domains.ts';
import type { ImplicationLinks } from './implication-links.ts';

const fewestPosts = 2;

/** The posts that a sentence on consultation lists: "The Monitoring Officer, the Head of Finance and the Clerk have been consulted." */
export function consultedPosts(
  { report, lexicon, quote }: ExtractContext,
  links: ImplicationLinks,
  ids: () => string,
): readonly SignOff[] {
  const listed = new RegExp(`^(?:The\\s)?(\\p{Lu}[^.;:]{10,600}?)\\s${lexicon.oneOf('wasConsulted')}(?![\\p{L}])`, 'u');
  return report.sections
    .filter(({ kind }) => kind === 'consultation')
    .flatMap(({ blocks, heading }) =>
      blocks.filter(isText).flatMap(({ text }): readonly SignOff[] => {
        const list = listed.exec(flat(text))?.[1];
        const posts = list === undefined ? [] : postsIn(list, lexicon);
        if (posts.length < fewestPosts) return [];
        return posts.map((role) => {
          const domain = domainOf(role, lexicon) ?? 'other';
          return {
            id: ids(),
            text: role,
            evidence: quote(placeOf(text, role)),
            confidence: confidenceOf.phrased,
            domain,
            act: 'consulted',
            role,
            person: null,
            date: null,
            result: 'stated',
            ...links.among(domain, heading),
          };
        });
      }),
    );
}

/** The parts of a list that are posts; a body or a group that was asked signs nothing. */
const postsIn = (list: string, lexicon: CompiledLexicon): readonly string[] =>
  list
    .split(/,\s(?:and\s)?|\s(?:and|&)\s(?=the\s)|\/(?=\p{Lu})/u)
    .map((part) => part.replace(/^the\s/i, '').trim())
    .filter((part) => parseParty(part, lexicon.words)?.kind === 'post');

/** The part of a sentence that names a post. */
const placeOf = (text: Passage, role: string): Passage =>
  splitPassage(text, /,\s|\s(?:and|&)\s(?=the\s)|\/(?=\p{Lu})/gu).find((part) => flat(part).includes(role)) ?? text;
