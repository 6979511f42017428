import { slicePassage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { Signer } from '../../values/index.ts';
import { withoutArticle } from '../without-article.ts';
import { type AdviceClosing, type AdvicePlace, closingBy, isLabelled } from './advice-places.ts';
import { statutory } from './domains.ts';
import { postNamed } from './printed-post.ts';
import { isAdviser, signerInWords } from './signer-in-words.ts';

const longestSigner = 200;

const leadBy = perLexicon(
  ({ oneOf }) => new RegExp(`(?:^|[.!?)]\\s)(\\(?(?:${oneOf('adviceBy')})\\s?:?\\s)(?=[\\p{L}])`, 'iu'),
);

/** "Comments approved by A. Clark, Head of Finance, on behalf of the Director of Finance. (Date 08/05/2031)". */
export function saidToBeBy({ text, words, isAdvice, lexicon }: AdvicePlace): readonly AdviceClosing[] {
  if (isLabelled(text, words)) return [];
  const lead = leadBy(lexicon).exec(words);
  if (lead?.[1] === undefined || (!isAdvice && lead.index > 0)) return [];
  const from = lead.index + lead[0].length;
  const named = words.slice(from).replace(lead[1].startsWith('(') ? /\)?\.?$/ : /\.?$/, '');
  // Elsewhere a bracket says more of a body or a meeting that is spoken of.
  if (!isAdvice && named.includes('(')) return [];
  if (named.length > longestSigner || /:\s|[.;]\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(named)) return [];
  const adviser = withoutArticle(named, lexicon);
  const own = slicePassage(text, text.text.length - (words.length - from) - lead[1].length);
  // Beneath an implication what is approved is the advice; elsewhere it is the paper.
  const act = (isAdvice ? undefined : lexicon.signOffAct(lead[1].replace(/^\(/, '').trim())) ?? 'advised';
  return advisersIn(adviser, lexicon).map((signer) => ({ ...closingBy(own, signer, false), act }));
}

/** The adviser that words name, or the two of them: "A. Clark and B. Hill", "the S151 Officer and Monitoring Officer". Other posts are one that is long. */
function advisersIn(words: string, lexicon: CompiledLexicon): readonly Signer[] {
  const parts = words.split(between(lexicon)).map((part) => part.replace(/,$/, ''));
  const each = parts.map((part) => signerInWords(part, lexicon));
  const arePeople = each.every(
    ({ name }, at) => name !== null && isAdviser(parts[at] ?? '', each[at] ?? nobody, lexicon),
  );
  const offices = new Set(parts.map((part) => lexicon.signer(part) ?? 'other'));
  const areOffices = offices.size === parts.length && [...offices].every((office) => statutory.has(office));
  if (parts.length > 1 && (arePeople || areOffices)) return each;
  const signer = signerInWords(words, lexicon);
  return isAdviser(words, signer, lexicon) ? [signer] : [];
}

const nobody: Signer = { name: null, role: null, date: null };

/** What stands between two who advised together. */
const between = perLexicon(({ oneOf }) => new RegExp(`\\s${oneOf('listJoins')}\\s(?:${oneOf('articles')}\\s)?`, 'iu'));

const consulted = perLexicon(
  ({ oneOf }) => new RegExp(`^\\(?([\\p{Lu}][^.()]{3,80}?) ${oneOf('wasConsulted')}(?![\\p{L}])`, 'u'),
);

/** "Financial Services have been consulted in the preparation of this report." */
export function saidToBeAsked({ text, words, isAdvice, lexicon }: AdvicePlace): readonly AdviceClosing[] {
  const who = isAdvice ? consulted(lexicon).exec(words)?.[1] : undefined;
  if (who === undefined) return [];
  const whom = { own: text, capacity: who, role: postNamed(who, lexicon), person: null, date: null };
  return [{ ...whom, act: 'consulted', closesAdvice: false }];
}
