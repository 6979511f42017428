import { flat, type Passage, splitPassage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { SignOff } from '../../model/index.ts';
import { isText } from '../../structure/index.ts';
import { findDates, parseParty } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { domainOf } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import type { ImplicationLinks } from './implication-links.ts';

const fewestPosts = 2;

const listed = perLexicon(
  ({ oneOf }) => new RegExp(`^(\\p{Lu}[^.;:]{10,600}?)\\s${oneOf('wasConsulted')}(?![\\p{L}])`, 'u'),
);

/** The posts that a sentence on consultation lists: "The Monitoring Officer, the Head of Finance and the Clerk have been consulted." */
export function consultedPosts({ report, lexicon }: ExtractContext, links: ImplicationLinks): readonly FoundSignOff[] {
  return report.sections
    .filter(({ kind }) => kind === 'consultation')
    .flatMap(({ blocks, heading }) =>
      blocks.filter(isText).flatMap(({ text }): readonly FoundSignOff[] => {
        const told = toldPost(text, lexicon);
        if (told !== null)
          return [
            {
              text: flat(text),
              passages: [text],
              confidence: confidenceOf.phrased,
              domain: domainOf(told.role, lexicon) ?? 'other',
              act: 'consulted',
              role: told.role,
              person: null,
              date: told.date,
              result: 'stated',
              ...links.among(domainOf(told.role, lexicon) ?? 'other', heading),
            },
          ];
        const list = listed(lexicon).exec(flat(text))?.[1];
        const posts = list === undefined ? [] : postsIn(list, lexicon);
        if (posts.length < fewestPosts) return [];
        return posts.map((role) => {
          const domain = domainOf(role, lexicon) ?? 'other';
          return {
            text: role,
            passages: [placeOf(text, role, lexicon)],
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

/** "Head of Legal – no objection": a post that signs for something, and what it answered. */
function toldPost(
  text: Passage,
  lexicon: CompiledLexicon,
): { readonly role: string; readonly date: SignOff['date'] } | null {
  const [, role = '', answer = ''] = /^(\p{Lu}[^–—:;.]{3,60}?)\s[–—-]\s(.{3,160})$/u.exec(flat(text)) ?? [];
  const isPost = parseParty(role, lexicon.words)?.kind === 'post' && domainOf(role, lexicon) !== undefined;
  return isPost ? { role, date: findDates(answer)[0]?.value ?? null } : null;
}

/** The parts of a list that are posts; a body or a group that was asked signs nothing. */
const postsIn = (list: string, lexicon: CompiledLexicon): readonly string[] =>
  list
    .split(between(lexicon))
    .map((part) => part.replace(article(lexicon), '').trim())
    .filter((part) => parseParty(part, lexicon.words)?.kind === 'post');

/** The part of a sentence that names a post. */
const placeOf = (text: Passage, role: string, lexicon: CompiledLexicon): Passage =>
  splitPassage(text, between(lexicon)).find((part) => flat(part).includes(role)) ?? text;

/** What parts the posts of a list: "the Clerk, and the Treasurer". An "and" without an article may stand within a post. */
const between = perLexicon(
  ({ oneOf }) =>
    new RegExp(
      `,\\s(?:${oneOf('listJoins')}\\s)?|\\s${oneOf('listJoins')}\\s(?=${oneOf('articles')}\\s)|\\/(?=\\p{Lu})`,
      'gu',
    ),
);

const article = perLexicon(({ oneOf }) => new RegExp(`^${oneOf('articles')}\\s`, 'iu'));
