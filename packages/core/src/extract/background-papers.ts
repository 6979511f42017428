import { flat, slicePassage } from '../document/index.ts';
import type { BackgroundPaper } from '../model/index.ts';
import { isText } from '../structure/index.ts';
import { confidenceOf } from './confidence.ts';
import type { ExtractContext } from './context.ts';
import { createIds } from './identity.ts';

const label = /^background (?:paper|document)s?\s?\d{0,2}\s?[:–—-]\s?/i;

/** The documents a paper says it relies on, each with its printed title. A statement that there are none lists none. */
export function extractBackgroundPapers(context: ExtractContext): readonly BackgroundPaper[] {
  const ids = createIds('bg');
  return context.report.sections
    .filter((section) => section.kind === 'backgroundPapers')
    .flatMap((section) => {
      const texts = section.blocks.filter(isText);
      const items = texts.filter((block) => block.kind === 'item');
      return (items.length > 0 ? items : texts).flatMap(({ text }): readonly BackgroundPaper[] => {
        const from = label.exec(text.text)?.[0].length ?? 0;
        const title = flat(slicePassage(text, from)).replace(/[.;]$/, '');
        if (title === '' || context.lexicon.begins('none', title) || /:$/.test(title) || title.length > 400) return [];
        return [{ id: ids(null), text: flat(text), evidence: context.quote(text), confidence: confidenceOf.labelled, title }];
      });
    });
}
