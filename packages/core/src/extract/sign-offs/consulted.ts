import { flat } from '../../document/index.ts';
import type { SignOff } from '../../model/index.ts';
import { isText } from '../../structure/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { domainOf } from './domains.ts';

/**
 * Lines that close an implication and say in brackets who was asked: "(Financial Services have been consulted in the preparation of this
 * report.)", or a post alone, "(Chief Finance Officer)".
 */
export function consultedSentences(
  context: ExtractContext,
  ids: (marker?: string | null) => string,
): readonly SignOff[] {
  const { lexicon, report } = context;
  const consulted = new RegExp(`^\\(?([\\p{Lu}][^.()]{3,80}?) ${lexicon.oneOf('wasConsulted')}(?![\\p{L}])`, 'u');
  return report.sections.flatMap((section) => {
    if (section.kind !== 'implication') return [];
    const texts = section.blocks.filter(isText);
    return texts.flatMap(({ text }): readonly SignOff[] => {
      const words = flat(text);
      const who = consulted.exec(words)?.[1];
      const post = /^\(([^():]{4,60})\)\.?$/.exec(words)?.[1];
      const isPost = post !== undefined && lexicon.signer(post) !== undefined;
      if (who === undefined && !isPost) return [];
      const label = who ?? post ?? '';
      const advice = texts
        .filter((other) => other.text !== text)
        .map((other) => flat(other.text))
        .join(' ');
      return [
        {
          id: ids(null),
          text: words,
          evidence: context.quote(text),
          confidence: confidenceOf.phrased,
          domain: domainOf(label, lexicon) ?? 'other',
          act: who === undefined ? 'advised' : 'consulted',
          role: label,
          person: null,
          date: null,
          result: 'stated',
          ...(who === undefined && advice !== '' && { advice }),
        },
      ];
    });
  });
}
