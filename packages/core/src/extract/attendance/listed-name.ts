import type { Passage } from '../../document/index.ts';
import type { Party } from '../../model/index.ts';

/** One name of a list, with whom it names. */
export interface ListedName {
  readonly place: Passage;
  readonly party: Party;
}
