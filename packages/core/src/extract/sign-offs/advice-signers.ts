import { flat, joinPassages, type Passage, slicePassage } from '../../document/index.ts';
import { perLexicon } from '../../lexicon/index.ts';
import { type FlowText, isText, type Section } from '../../structure/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { categoryOf } from '../implications/implication-categories.ts';
import { type AdviceClosing, adviceClosing, initialsIn } from './advice-closings.ts';
import { capacityOf, domainOf, domainOfCategory } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import type { ImplicationLinks } from './implication-links.ts';

/**
 * Who closes the advice of an implication: a sentence that says by whom it was given or who was asked, a post or a person in brackets behind it,
 * or a person with a post on the line beneath.
 */
export function adviceSigners(context: ExtractContext, links: ImplicationLinks): readonly FoundSignOff[] {
  const { report, lexicon } = context;
  return report.sections.flatMap((section) => {
    const initialled = initialledHeading(section, context);
    if (initialled !== null) return [initialled];
    const isAdvice = section.kind === 'implication';
    // A heading of an officer's comments signs what stands beneath it already.
    if (isAdvice && lexicon.signOffAct(flat(section.heading)) === 'advised') return [];
    // Each bracket closes the advice printed since the one before it.
    let since: string[] = [];
    return withNames(section.blocks.filter(isText), labelAlone(lexicon)).flatMap(
      (text, index): readonly FoundSignOff[] => {
        const words = flat(text);
        const closing = adviceClosing({ text, words, isAdvice, isFurther: index > 0, lexicon });
        if (closing === null) {
          since.push(words);
          return [];
        }
        const before = flat(slicePassage(text, 0, text.text.length - closing.own.text.length));
        const advice = closing.closesAdvice ? [...since, before].filter((part) => part !== '').join(' ') : '';
        if (closing.act === 'consulted' || closing.closesAdvice) since = [];
        const domain = domainIn(closing, section, lexicon);
        return [
          {
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
          },
        ];
      },
    );
  });
}

/** A heading of comments that their author has initialled: "Financial comments (AC 08/05/2031)". */
function initialledHeading({ heading, blocks }: Section, { lexicon }: ExtractContext): FoundSignOff | null {
  if (!heading.text.endsWith(')')) return null;
  const [, about = '', inner = ''] = /^(.{3,80}?)\s?\(([^()]{8,30})\)$/.exec(flat(heading)) ?? [];
  const signer = inner === '' ? null : initialsIn(inner);
  const domain = domainOfCategory(categoryOf(about, lexicon)) ?? capacityOf(about, lexicon);
  if (signer === null || domain === undefined) return null;
  const advice = blocks.filter(isText).map(({ text }) => flat(text));
  return {
    text: flat(heading),
    passages: [heading],
    confidence: confidenceOf.labelled,
    domain,
    act: 'advised',
    role: null,
    person: { name: signer.name, role: null },
    date: signer.date,
    result: 'stated',
    ...(advice.length > 0 && { advice: advice.join(' ') }),
  };
}

/** In what capacity advice is closed: by the post named, else by what the section is about. */
function domainIn(
  { capacity }: AdviceClosing,
  { category, heading }: Section,
  lexicon: ExtractContext['lexicon'],
): FoundSignOff['domain'] {
  const words = flat(heading);
  return (
    domainOf(capacity, lexicon) ??
    domainOfCategory(category) ??
    lexicon.profession(capacity) ??
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
