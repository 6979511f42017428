import { flat } from '../../document/index.ts';
import { isText } from '../../structure/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { domainOf } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import type { ImplicationLinks } from './implication-links.ts';

/** Officers whom statute has advise on every report. */
export const statutory: ReadonlySet<string> = new Set(['s151', 'monitoringOfficer']);

/** Paragraphs in which a statutory officer confirms something: "The Monitoring Officer confirms that ...". */
export function officerStatements(
  { report, lexicon }: ExtractContext,
  links: ImplicationLinks,
): readonly FoundSignOff[] {
  const confirms = new RegExp(
    `^(?:[Tt]he\\s)?(\\p{Lu}[^.,;:]{3,60}?)\\s${lexicon.oneOf('officerConfirms')}(?![\\p{L}])`,
    'u',
  );
  const passages = report.flow.flatMap((block) => {
    if (isText(block)) return [block.text];
    return block.kind === 'field' ? block.value.filter(isText).map(({ text }) => text) : [];
  });
  return passages.flatMap((text): readonly FoundSignOff[] => {
    const words = flat(text);
    const role = confirms.exec(words)?.[1];
    const domain = role === undefined ? undefined : domainOf(role, lexicon);
    if (role === undefined || domain === undefined || !statutory.has(domain)) return [];
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
