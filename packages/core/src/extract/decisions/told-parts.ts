import { flat } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { Section } from '../../structure/index.ts';
import type { Business } from './business.ts';

/** Whether a section tells what came of an item: its own, or the one under the label that parts it from what was to be decided. */
export function headsBusiness(
  sections: readonly Section[],
  index: number,
  { from, number }: Business,
  lexicon: CompiledLexicon,
): boolean {
  if (from === index) return number !== null;
  const isTold = (section: Section): boolean => lexicon.is('debateHeadings', flat(section.heading));
  const between = sections.slice(from + 1, index + 1);
  return between.some(isTold) && between.every((section) => section.kind === 'supportingDocuments' || isTold(section));
}

/**
 * Whether a section prints what an item was to decide, above the label of what was said on it: "5. To receive the accounts", and the resolution it
 * drafts, above "Minutes:".
 */
export function isAsked(
  sections: readonly Section[],
  index: number,
  { from, to }: Business,
  lexicon: CompiledLexicon,
): boolean {
  const section = sections[index];
  const isDraft = section?.source === 'line' && lexicon.begins('resolved', flat(section.heading));
  if (section === undefined || sections[from]?.marker == null || !(index === from || isDraft)) return false;
  const next = sections.slice(index + 1, to).find(({ source }) => source === 'heading');
  const label = next === undefined ? '' : flat(next.heading);
  return label.endsWith(':') && lexicon.is('debateHeadings', label.slice(0, -1));
}
