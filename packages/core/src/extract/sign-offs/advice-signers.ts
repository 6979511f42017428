import { flat, joinPassages, type Passage, slicePassage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import { type FlowText, isText, type Section } from '../../structure/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { namesImplications } from '../implications/implication-categories.ts';
import { withoutArticle } from '../without-article.ts';
import { adviceClosings } from './advice-closings.ts';
import type { AdviceClosing } from './advice-places.ts';
import { domainOf, domainOfCategory } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import { headingSigner } from './heading-signers.ts';
import type { ImplicationLinks } from './implication-links.ts';

/**
 * Who closes the advice of an implication: a sentence that says by whom it was given or who was asked, a post or a person in brackets behind it,
 * or a person with a post on the line beneath.
 */
export function adviceSigners(context: ExtractContext, links: ImplicationLinks): readonly FoundSignOff[] {
  const { report, lexicon } = context;
  return report.sections.flatMap((section) => {
    const headed = headingSigner(section, context);
    if (headed !== null) return [headed];
    const isAdvice =
      section.kind === 'implication' || (section.kind === 'other' && isOfImplications(flat(section.heading), lexicon));
    // A heading of an officer's comments signs what stands beneath it already.
    if (isAdvice && lexicon.signOffAct(flat(section.heading)) === 'advised') return [];
    // Each bracket closes the advice printed since the one before it.
    let since: string[] = [];
    return withNames(section.blocks.filter(isText), labelAlone(lexicon)).flatMap(
      (text, index): readonly FoundSignOff[] => {
        const words = flat(text);
        const closings = adviceClosings({ text, words, isAdvice, isFurther: index > 0, lexicon });
        const before = [...since];
        if (closings.length === 0) since.push(words);
        else if (closings.some(({ act, closesAdvice }) => act === 'consulted' || closesAdvice)) since = [];
        return closings.map((closing) => signOffBy(closing, { section, text, before }, context, links));
      },
    );
  });
}

/** Whether a heading that is of no known kind names implications, or comments on one, whatever it says of them in brackets. */
function isOfImplications(words: string, lexicon: CompiledLexicon): boolean {
  const bare = words.replace(/\s?\([^()]{1,100}\)$/, '');
  return namesImplications(bare, lexicon) || lexicon.implication(bare) !== undefined;
}

/** Where advice is closed: its section, the paragraph, and the advice printed before that. */
interface Closed {
  readonly section: Section;
  readonly text: Passage;
  readonly before: readonly string[];
}

function signOffBy(
  closing: AdviceClosing,
  { section, text, before }: Closed,
  { lexicon }: ExtractContext,
  links: ImplicationLinks,
): FoundSignOff {
  const own = flat(slicePassage(text, 0, text.text.length - closing.own.text.length));
  const advice = closing.closesAdvice ? [...before, own].filter((part) => part !== '').join(' ') : '';
  const domain = domainIn(closing, section, lexicon);
  return {
    text: flat(closing.own),
    passages: [closing.own],
    confidence: confidenceOf.phrased,
    domain,
    act: closing.act,
    role: closing.role,
    person: closing.person,
    date: closing.date,
    result: 'stated',
    ...(advice !== '' && { advice }),
    ...links.among(domain, section.heading),
  };
}

/** In what capacity advice is closed: by the post named, else, and for a director of no profession, by what the section is about. */
function domainIn(
  { capacity }: AdviceClosing,
  { category, heading }: Section,
  lexicon: ExtractContext['lexicon'],
): FoundSignOff['domain'] {
  const words = flat(heading);
  const post = withoutArticle(capacity, lexicon);
  const office = domainOf(post, lexicon);
  return (
    (office === 'director' ? undefined : office) ??
    domainOfCategory(category) ??
    office ??
    lexicon.profession(post) ??
    domainOf(words, lexicon) ??
    domainOf(words.split(' ')[0] ?? '', lexicon) ??
    'other'
  );
}

const labelAlone = perLexicon(({ oneOf }) => new RegExp(`^${oneOf('adviceBy')}\\s?:$`, 'iu'));

/** The paragraphs of a section, "Comments checked by:" together with the name on the line beneath it. */
function withNames(blocks: readonly FlowText[], alone: RegExp): readonly Passage[] {
  return blocks.flatMap(({ text }, index) => {
    const above = blocks[index - 1];
    if (above !== undefined && alone.test(flat(above.text))) return [];
    const next = blocks[index + 1];
    return [next !== undefined && alone.test(flat(text)) ? joinPassages([text, next.text]) : text];
  });
}
