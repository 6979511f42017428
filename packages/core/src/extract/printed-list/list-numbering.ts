import type { Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { FlowBlock } from '../../structure/index.ts';
import { isSuccessor, parseMarker } from '../../values/index.ts';
import { type AskPatterns, isAsk, isBareLeadIn } from '../recommendations/asks.ts';
import { namesOnlyWhoIsAsked } from '../recommendations/open-lead-in.ts';

/** Whether a marker is a sign that counts nothing. */
export const isBullet = (marker: string | null): boolean => marker === null || !/[\p{L}\p{N}]/u.test(marker);

/** The sort of numbering a marker belongs to: its family, its depth and what closes it in. */
export function numberingOf(marker: string | null): string {
  const parsed = parseMarker(marker ?? '');
  return parsed === null ? '' : `${parsed.family}${parsed.depth}${parsed.raw.replace(/[^()]/g, '')}`;
}

/** The numberings under which nothing but lead-ins stands: "2.1 That the Authority:" and "2.2 The Mayor is asked to:" are no items themselves. */
export function leadingNumberings(
  blocks: readonly FlowBlock[],
  lexicon: CompiledLexicon,
  patterns: AskPatterns,
): ReadonlySet<string> {
  const leadsIn = (text: Passage): boolean =>
    (isBareLeadIn(text, patterns) && isAsk(text, patterns)) || namesOnlyWhoIsAsked(text, lexicon, patterns);
  const items = blocks.filter((block) => block.kind === 'item' && !isBullet(block.marker));
  const numbered = items.flatMap((block) =>
    block.kind === 'item' ? [{ key: numberingOf(block.marker), isLead: leadsIn(block.text) }] : [],
  );
  const mixed = new Set(numbered.filter(({ isLead }) => !isLead).map(({ key }) => key));
  return new Set(numbered.map(({ key }) => key).filter((key) => !mixed.has(key)));
}

/** Whether the numbering of an item goes on further down. */
export const isFollowed = (marker: string | null, rest: readonly FlowBlock[]): boolean =>
  rest.some((block) => block.kind === 'item' && follows(marker, block.marker));

/** Whether a marker is the next after another. */
export function follows(before: string | null, marker: string | null): boolean {
  const [a, b] = [parseMarker(before ?? ''), parseMarker(marker ?? '')];
  return a !== null && b !== null && isSuccessor(a, b);
}
