import type { FlowBlock } from '../../structure/index.ts';
import { isSuccessor, parseMarker } from '../../values/index.ts';
import { type AskPatterns, isAsk, isBareLeadIn } from '../recommendations/asks.ts';

/** Whether a marker is a sign that counts nothing. */
export const isBullet = (marker: string | null): boolean => marker === null || !/[\p{L}\p{N}]/u.test(marker);

/** The sort of numbering a marker belongs to: its family, its depth and what closes it in. */
export function numberingOf(marker: string | null): string {
  const parsed = parseMarker(marker ?? '');
  return parsed === null ? '' : `${parsed.family}${parsed.depth}${parsed.raw.replace(/[^()]/g, '')}`;
}

/** The numberings under which nothing but lead-ins stands: "2.1 That the Authority:" and "2.2 The Mayor is asked to:" are no items themselves. */
export function leadingNumberings(blocks: readonly FlowBlock[], patterns: AskPatterns): ReadonlySet<string> {
  const items = blocks.filter((block) => block.kind === 'item' && !isBullet(block.marker));
  const numbered = items.flatMap((block) =>
    block.kind === 'item'
      ? [{ key: numberingOf(block.marker), isLead: isBareLeadIn(block.text, patterns) && isAsk(block.text, patterns) }]
      : [],
  );
  const mixed = new Set(numbered.filter(({ isLead }) => !isLead).map(({ key }) => key));
  return new Set(numbered.map(({ key }) => key).filter((key) => !mixed.has(key)));
}

/** Whether the numbering of an item goes on further down. */
export function isFollowed(marker: string | null, rest: readonly FlowBlock[]): boolean {
  const own = parseMarker(marker ?? '');
  return (
    own !== null &&
    rest.some((block) => {
      const next = block.kind === 'item' ? parseMarker(block.marker ?? '') : null;
      return next !== null && isSuccessor(own, next);
    })
  );
}
