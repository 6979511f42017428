import { inBrackets, onItsLine } from './advice-endings.ts';
import type { AdviceClosing, AdvicePlace } from './advice-places.ts';
import { saidToBeAsked, saidToBeBy } from './advice-said-by.ts';
import { atTheEnd } from './advice-tails.ts';

type Reader = (place: AdvicePlace) => readonly AdviceClosing[];

const readers: readonly Reader[] = [saidToBeBy, saidToBeAsked, inBrackets, onItsLine, atTheEnd];

/** Who is named by a paragraph that closes advice; nobody by any other paragraph. */
export function adviceClosings(place: AdvicePlace): readonly AdviceClosing[] {
  for (const read of readers) {
    const closings = read(place);
    if (closings.length > 0) return closings;
  }
  return [];
}
