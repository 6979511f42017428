import { emptyPassage, flat } from '../../document/index.ts';
import { isText, type Section } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { sentencesOf } from '../sentences.ts';
import type { Resolved } from './resolved.ts';

/**
 * Verdicts that stand alone under an item of business: a line that is nothing but an outcome ("Noted.", "Recommendations agreed."), or a
 * sentence with the verb of decision in capitals ("The Committee had before it, and NOTED, the report").
 */
export function verdictsIn(section: Section, { lexicon }: ExtractContext): readonly Resolved[] {
  if (section.marker === null || section.source !== 'heading') return [];
  const capitals =
    /(?<![\p{L}])(?:NOTED|AGREED|APPROVED|ENDORSED|ADOPTED|REFUSED|DEFERRED|GRANTED|RECEIVED)(?![\p{L}])/u;
  const prose = section.blocks
    .filter(isText)
    .map((block) => flat(block.text))
    .join('\n');
  // Where a motion was put, the outcome line is its verdict, and the motion's words are the decision.
  const isMotion = /\b(?:motion|seconded|the vote)\b/i.test(prose);
  const sentences = section.blocks.filter(isText).flatMap((block) => sentencesOf(block.text));
  return sentences
    .filter(
      (sentence) =>
        /\p{Ll}/u.test(sentence.text) &&
        (capitals.test(sentence.text) ||
          (!isMotion &&
            lexicon.is('outcomes', flat(sentence).replace(/^(?:the )?recommendations? (?:was |were )?/i, '')))),
    )
    .map(
      (sentence): Resolved => ({
        items: [{ marker: null, text: sentence, level: 0 }],
        leadIn: emptyPassage,
        basis: 'phrased',
      }),
    );
}
