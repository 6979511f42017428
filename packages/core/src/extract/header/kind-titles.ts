import { flat } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, isText } from '../../structure/index.ts';
import type { Front } from './front.ts';

/** The name of a kind of paper takes no more words than this. */
const longestName = 6;
const frontBlocks = 6;

const isNameOf = (kind: 'agenda' | 'equalityAssessment', words: string, lexicon: CompiledLexicon): boolean =>
  words.split(' ').length <= longestName && lexicon.kindNamed(kind, words);

/**
 * What an equality assessment assesses: the line beneath the heading that only names the kind of paper.
 *
 * @param read - a line's words where it can be a title.
 */
export function assessedTitle(
  flow: readonly FlowBlock[],
  read: (line: string) => string | null,
  lexicon: CompiledLexicon,
): string | null {
  const at = flow
    .slice(0, frontBlocks)
    .findIndex((block) => block.kind === 'heading' && isNameOf('equalityAssessment', flat(block.text), lexicon));
  const next = at < 0 ? undefined : flow[at + 1];
  const isLine = next !== undefined && (next.kind === 'paragraph' || (next.kind === 'heading' && next.marker === null));
  return isLine && isText(next) ? read(flat(next.text)) : null;
}

/** An agenda that nothing else names is called by the line that says it is one. */
export function agendaTitle(front: Front, flow: readonly FlowBlock[], lexicon: CompiledLexicon): string | null {
  const headings = flow.slice(0, frontBlocks).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  return [...front.lines, ...headings].map(flat).find((line) => isNameOf('agenda', line, lexicon)) ?? null;
}
