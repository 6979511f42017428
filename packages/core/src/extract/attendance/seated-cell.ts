import type { Passage } from '../../document/index.ts';

/** What a cell of a table of people says of those it names, beside their names. */
export interface SeatedCell {
  readonly text: Passage;
  /** The words of the table on how they attended; null where no column tells. */
  readonly presence: string | null;
  readonly role: string | null;
  readonly body: string | null;
}
