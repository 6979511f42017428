import { flat, type Passage, slicePassage, splitPassage } from '../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../lexicon/index.ts';
import type { BackgroundPaper } from '../model/index.ts';
import { type FlowBlock, isText, type Section } from '../structure/index.ts';
import { confidenceOf } from './confidence.ts';
import type { ExtractContext } from './context.ts';
import { createIds } from './identity.ts';
import { isPlaceholder } from './placeholders.ts';

const longestTitle = 400;

const patternsOf = perLexicon(({ oneOf }) => ({
  numbered: new RegExp(`^${oneOf('backgroundPaperWords')}\\s?\\d{1,2}\\s?[:–—-]\\s?`, 'iu'),
  label: new RegExp(`^${oneOf('backgroundPaperWords')}\\s?\\d{0,2}\\s?[:–—-]\\s?`, 'iu'),
  /** "As amended by": a line between the names of two Acts. */
  opensNext: new RegExp(`\\s${oneOf('openEnds')}$`, 'iu'),
  link: new RegExp(`\\s?${oneOf('linkWords')}\\.?$`, 'iu'),
}));

/** The documents a paper says it relies on, each with its printed title. A statement that there are none lists none. */
export function extractBackgroundPapers(context: ExtractContext): readonly BackgroundPaper[] {
  const ids = createIds('bg');
  return context.report.sections
    .filter((section) => section.kind === 'backgroundPapers')
    .flatMap((section) =>
      entriesOf(section, context.lexicon).flatMap((text): readonly BackgroundPaper[] => {
        const title = titleOf(text, context);
        if (
          title === '' ||
          isPlaceholder(text, context.lexicon) ||
          context.lexicon.begins('none', title) ||
          /:$/.test(title) ||
          patternsOf(context.lexicon).opensNext.test(title) ||
          title.length > longestTitle
        )
          return [];
        return [
          { id: ids(null), text: flat(text), evidence: context.quote(text), confidence: confidenceOf.labelled, title },
        ];
      }),
    );
}

function titleOf(text: Passage, { lexicon }: ExtractContext): string {
  const { label, link } = patternsOf(lexicon);
  const from = label.exec(text.text)?.[0].length ?? 0;
  return flat(slicePassage(text, from)).replace(link, '').replace(/[.;]$/, '');
}

/** The lines of a section that are entries. Entries labelled "Background Paper 1" end at the first line without the label; beside a list, a sentence is none. */
function entriesOf(section: Section, lexicon: CompiledLexicon): readonly Passage[] {
  const { numbered } = patternsOf(lexicon);
  const texts = section.blocks.filter(isText);
  const first = texts.findIndex(({ text }) => numbered.test(text.text));
  if (first >= 0) {
    const after = texts.slice(first);
    const end = after.findIndex(({ text }) => !numbered.test(text.text));
    return after.slice(0, end < 0 ? undefined : end).map(({ text }) => text);
  }
  const [only] = texts;
  if (only !== undefined && texts.length === 1 && only.kind === 'paragraph') return listedIn(only.text);
  const hasItems = texts.some((block) => block.kind === 'item');
  return texts.filter((block) => !hasItems || block.kind === 'item' || isTitle(block)).map(({ text }) => text);
}

const isTitle = (block: FlowBlock): boolean =>
  isText(block) && !/[.:]$/.test(block.text.text) && block.text.text.length <= 120;

/** Documents that one line lists, parted by semicolons. */
const listedIn = (text: Passage): readonly Passage[] => splitPassage(text, /;\s(?:and\s)?(?=[\p{Lu}\d])/gu);
