import { flat, joinPassages, type Passage } from '../document/index.ts';
import type { Summary } from '../model/index.ts';
import { isText, type Section } from '../structure/index.ts';
import { confidenceOf } from './confidence.ts';
import type { ExtractContext } from './context.ts';
import { isPlaceholder } from './placeholders.ts';

/** The report's own summary, where it has a section of that name; what a template asks for is none of it. */
export function extractSummary(context: ExtractContext): Summary | undefined {
  const written = (section: Section): readonly Passage[] =>
    section.blocks
      .filter(isText)
      .map((block) => block.text)
      .filter((text) => !isPlaceholder(text, context.lexicon));
  const section = context.report.sections.find(
    (candidate) => candidate.kind === 'summary' && written(candidate).length > 0,
  );
  if (section === undefined) return undefined;
  const passages = written(section);
  return {
    id: 'summary',
    text: flat(joinPassages(passages)),
    evidence: passages.flatMap((passage) => context.quote(passage)),
    confidence: confidenceOf.labelled,
  };
}
