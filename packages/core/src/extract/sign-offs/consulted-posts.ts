import { flat, type Passage, splitPassage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { SignOff } from '../../model/index.ts';
import { isText, type Section } from '../../structure/index.ts';
import { findDates, parseParty } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { capacityOf, domainOf } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import type { ImplicationLinks } from './implication-links.ts';
import { advisersIn, between, postsIn } from './posts-in-lists.ts';

/** Posts that a sentence names, and what it says that they did. */
interface ToldPosts {
  readonly act: SignOff['act'];
  readonly roles: readonly string[];
  readonly date: SignOff['date'];
}

/**
 * The posts that a sentence says were asked or have seen the paper: "The Monitoring Officer, the Head of Finance and the Clerk have been consulted",
 * "Legal Services have reviewed this report", "The author has consulted the Section 151 Officer". Outside the part on consultation only those who advise on papers.
 */
export function consultedPosts({ report, lexicon }: ExtractContext, links: ImplicationLinks): readonly FoundSignOff[] {
  return report.sections.flatMap((section) => {
    const items = new Set(listedIn(section, lexicon));
    return textsOf(section).flatMap((text): readonly FoundSignOff[] => {
      const told = items.has(text)
        ? { ...nobody, roles: advisersIn(flat(text), lexicon) }
        : section.kind === 'consultation'
          ? toldHere(text, lexicon)
          : toldOfPaper(text, lexicon);
      return told.roles.map((role) => {
        const domain = capacityOf(role, lexicon) ?? 'other';
        const place = placeOf(text, role, lexicon);
        return {
          text: flat(place),
          passages: [place],
          confidence: confidenceOf.phrased,
          domain,
          act: told.act,
          role,
          person: null,
          date: told.date,
          result: 'stated',
          ...links.among(domain, section.heading),
        };
      });
    });
  });
}

/** The paragraphs of a section and those beside its labels. */
function textsOf({ blocks }: Section): readonly Passage[] {
  return blocks.flatMap((block) =>
    isText(block) ? [block.text] : block.kind === 'field' ? block.value.filter(isText).map(({ text }) => text) : [],
  );
}

/** The posts that the items of a list name beneath the line that says that they were asked: "This report was prepared after consultation with:". */
function listedIn({ blocks, heading }: Section, lexicon: CompiledLexicon): readonly Passage[] {
  const lines = [{ kind: 'heading', text: heading }, ...blocks.filter(isText)];
  return lines.flatMap(({ text }, at) => {
    const isLead = lines[at + 1]?.kind === 'item' && leading(lexicon).test(flat(text));
    const below = isLead ? lines.slice(at + 1) : [];
    const end = below.findIndex(({ kind }) => kind !== 'item');
    return (end < 0 ? below : below.slice(0, end)).map((item) => item.text);
  });
}

const nobody: ToldPosts = { act: 'consulted', roles: [], date: null };
const fewestPosts = 2;

/** Whom the part on consultation tells to have been asked. */
function toldHere(text: Passage, lexicon: CompiledLexicon): ToldPosts {
  const [, role = '', answer = ''] = /^(\p{Lu}[^–—:;.]{3,60}?)\s[–—-]\s(.{3,160})$/u.exec(flat(text)) ?? [];
  const isPost = parseParty(role, lexicon.words)?.kind === 'post' && domainOf(role, lexicon) !== undefined;
  if (isPost) return { ...nobody, roles: [role], date: findDates(answer)[0]?.value ?? null };
  const list = passive(lexicon).exec(withoutAsides(flat(text), lexicon))?.[1];
  const roles = list === undefined ? [] : postsIn(list, lexicon);
  return roles.length >= fewestPosts ? { ...nobody, roles } : toldOfPaper(text, lexicon);
}

const telling = ['isConsulted', 'consultedWith', 'reviewedPaper'] as const;

/** Who is said, anywhere in a paper, to have been asked about it or to have seen it. */
function toldOfPaper(text: Passage, lexicon: CompiledLexicon): ToldPosts {
  // To look for who stands before the verb is dear, and most texts have none of these.
  if (!telling.some((phrases) => lexicon.holds(phrases, text.text))) return nobody;
  const words = withoutAsides(flat(text), lexicon);
  const sentences = words.split(/(?<=[\p{L})]\.)\s/u);
  for (const sentence of sentences) {
    const reviewed = reviewing(lexicon).exec(sentence)?.[1];
    if (reviewed !== undefined) return { ...nobody, act: 'considered', roles: advisersIn(reviewed, lexicon) };
    const list = passiveNow(lexicon).exec(sentence)?.[1] ?? active(lexicon).exec(sentence)?.[1];
    if (list !== undefined) return { ...nobody, roles: advisersIn(list, lexicon) };
  }
  return nobody;
}

/** Words without what stands in brackets behind a post, unless it names the office: "the Head of Finance (FD.101/31)". */
const withoutAsides = (words: string, lexicon: CompiledLexicon): string =>
  words.replace(/\s?\(([^()]{1,60})\)/g, (whole, inner: string) => (lexicon.holds('officerPosts', inner) ? whole : ''));

/** The part of a sentence that names a post. */
const placeOf = (text: Passage, role: string, lexicon: CompiledLexicon): Passage =>
  splitPassage(text, between(lexicon)).find((part) => flat(part).includes(role)) ?? text;

const passive = perLexicon(
  ({ oneOf }) => new RegExp(`^(\\p{Lu}[^.;:]{10,600}?)\\s${oneOf('wasConsulted')}(?![\\p{L}])`, 'u'),
);
const passiveNow = perLexicon(
  ({ oneOf }) => new RegExp(`^(\\p{Lu}[^.;:]{6,300}?)\\s${oneOf('isConsulted')}(?![\\p{L}])`, 'u'),
);
const active = perLexicon(
  ({ oneOf }) =>
    new RegExp(`(?<![\\p{L}])${oneOf('consultedWith')}\\s(?:${oneOf('articles')}\\s)?(\\p{Lu}[^.;:]{4,300})`, 'u'),
);
const leading = perLexicon(
  ({ oneOf }) => new RegExp(`(?<![\\p{L}])(?:${oneOf('consultedWith')}|${oneOf('isConsulted')})\\s?:?$`, 'u'),
);
const reviewing = perLexicon(
  ({ oneOf }) => new RegExp(`^(\\p{Lu}[^.;:]{4,160}?)\\s${oneOf('reviewedPaper')}(?![\\p{L}])`, 'u'),
);
