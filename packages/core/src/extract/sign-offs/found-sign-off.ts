import type { Passage } from '../../document/index.ts';
import type { SignOff } from '../../model/index.ts';
import type { ExtractContext } from '../context.ts';
import type { CreateId } from '../identity.ts';

/** A sign-off as a reader found it: with the passages that print it, not yet numbered and quoted. */
export interface FoundSignOff extends Omit<SignOff, 'id' | 'evidence'> {
  readonly passages: readonly Passage[];
}

/** The sign-off that was found, with its id and its place in the source. */
export const toSignOff = (
  { text, passages, ...found }: FoundSignOff,
  createId: CreateId,
  { quote }: ExtractContext,
): SignOff => ({ id: createId(null), text, evidence: passages.flatMap(quote), ...found });
