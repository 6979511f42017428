import { flat, type Passage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { SignOffDomain } from '../../model/index.ts';
import { isText } from '../../structure/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { categoryOf } from '../implications/implication-categories.ts';
import { domainOf, domainOfCategory, statutory } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import type { ImplicationLinks } from './implication-links.ts';

/** A paragraph, and the label it stands behind. */
interface Statement {
  readonly text: Passage;
  readonly label: Passage | undefined;
}

const confirms = perLexicon(
  ({ oneOf }) =>
    new RegExp(
      `^(?:(\\p{Lu}[^.;:–-]{3,60})\\s?[:–-]\\s)?(?:[Tt]he\\s)?(\\p{Lu}[^.;:]{3,80}?)\\s${oneOf('officerConfirms')}(?![\\p{L}])`,
      'u',
    ),
);

/**
 * Paragraphs in which a statutory officer confirms something, "The Monitoring Officer confirms that ...", or another officer does behind words that
 * name the implication: "Financial implications – The Director of Resources confirms that ...".
 */
export function officerStatements(
  { report, lexicon }: ExtractContext,
  links: ImplicationLinks,
): readonly FoundSignOff[] {
  const passages = report.flow.flatMap((block): readonly Statement[] => {
    if (isText(block)) return [{ text: block.text, label: undefined }];
    return block.kind === 'field' ? block.value.filter(isText).map(({ text }) => ({ text, label: block.label })) : [];
  });
  return passages.flatMap(({ text, label }): readonly FoundSignOff[] => {
    const words = flat(text);
    const [, lead, role] = confirms(lexicon).exec(words) ?? [];
    const about = lead ?? (label === undefined ? undefined : flat(label));
    const domain = role === undefined ? undefined : domainFor(role, about, lexicon);
    if (role === undefined || domain === undefined) return [];
    return [
      {
        text: words,
        passages: [text],
        confidence: confidenceOf.phrased,
        domain,
        act: 'advised',
        role,
        person: null,
        date: null,
        result: 'stated',
        advice: words,
        ...links.among(domain, text),
      },
    ];
  });
}

/** For what an officer speaks: a statutory office, or the profession that the words before the post name. */
function domainFor(role: string, about: string | undefined, lexicon: CompiledLexicon): SignOffDomain | undefined {
  const domain = domainOf(role, lexicon);
  if (statutory.has(domain ?? 'other')) return domain;
  const isOfficer = domain !== undefined || lexicon.holds('officerPosts', role);
  if (about === undefined || !isOfficer) return undefined;
  return domainOfCategory(categoryOf(about, lexicon));
}
