import type { Passage } from '../../document/index.ts';
import type { ImplicationCategory } from '../../model/index.ts';

/** A label with what stands under it, before it is put down as an implication. */
export interface Statement {
  readonly label: Passage;
  readonly category: ImplicationCategory;
  readonly texts: readonly Passage[];
}
