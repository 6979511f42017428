import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import { parseParty } from '../../values/index.ts';
import { capacityOf, domainOf } from './domains.ts';

/** The posts of a list in a sentence: "the Monitoring Officer, the Head of Legal and Governance and the Clerk". A body or a group that was asked signs nothing. */
export const postsIn = (list: string, lexicon: CompiledLexicon): readonly string[] =>
  partsOf(list, lexicon).filter((part) => parseParty(part, lexicon.words)?.kind === 'post');

/** The posts and teams of a list that speak for a profession or hold a statutory office. */
export const advisersIn = (list: string, lexicon: CompiledLexicon): readonly string[] =>
  partsOf(list, lexicon).filter((part) => {
    const kind = parseParty(part, lexicon.words)?.kind;
    const domain = kind === 'post' || kind === 'group' ? capacityOf(part, lexicon) : undefined;
    return domain !== undefined && !plain.has(domain) && part.split(' ').length > 1;
  });

/** Capacities in which anybody may be asked of anything. */
const plain: ReadonlySet<string> = new Set(['other', 'member', 'chair', 'mayor', 'director', 'author']);

const partsOf = (list: string, lexicon: CompiledLexicon): readonly string[] =>
  list
    .split(between(lexicon))
    .map((part) => part.replace(article(lexicon), '').trim())
    .flatMap((part) => offices(part, lexicon));

/** "Section 151 Officer and Monitoring Officer" are two; an "and" without an article may also stand within a post. */
function offices(part: string, lexicon: CompiledLexicon): readonly string[] {
  const each = part.split(join(lexicon));
  const areOffices = each.every((one) => one.split(' ').length > 1 && domainOf(one, lexicon) !== undefined);
  return each.length > 1 && areOffices ? each : [part];
}

/** What parts the posts of a list. */
export const between: (lexicon: CompiledLexicon) => RegExp = perLexicon(
  ({ oneOf }) =>
    new RegExp(
      `,\\s(?:${oneOf('listJoins')}\\s)?(?:${oneOf('articles')}\\s)?|\\s${oneOf('listJoins')}\\s(?=${oneOf('articles')}\\s)|\\/(?=\\p{Lu})`,
      'gu',
    ),
);

const join = perLexicon(({ oneOf }) => new RegExp(`\\s${oneOf('listJoins')}\\s`, 'iu'));
const article = perLexicon(({ oneOf }) => new RegExp(`^${oneOf('articles')}\\s`, 'iu'));
