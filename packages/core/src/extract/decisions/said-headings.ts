import { emptyPassage, flat } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { FlowBlock, Section } from '../../structure/index.ts';
import { createSays } from './says.ts';

/**
 * The sections, a heading that is itself a sentence that decides read as a line of the section above it, with what stands beneath. Clerks set what
 * was agreed in bold, and a bold line of its own looks like a heading: "Unanimously AGREED to recommend approval".
 */
export function withSaidHeadings(sections: readonly Section[], lexicon: CompiledLexicon): readonly Section[] {
  const says = createSays(lexicon, 'any');
  const joined = [...sections];
  let above = -1;
  for (const [at, section] of sections.entries()) {
    const { heading, blocks } = section;
    const before = joined[above];
    if (before === undefined || !isLine(section) || flat(heading).endsWith(':') || !says(heading)) {
      above = at;
      continue;
    }
    const line: FlowBlock = { kind: 'paragraph', text: heading };
    joined[above] = { ...before, blocks: [...before.blocks, line, ...blocks] };
    joined[at] = { ...section, heading: emptyPassage, blocks: [] };
  }
  return joined;
}

/** Whether a heading is no more than a bold line: without a number, and of no part of its own. */
const isLine = ({ kind, marker, source }: Section): boolean =>
  kind === 'other' && marker === null && source === 'heading';
