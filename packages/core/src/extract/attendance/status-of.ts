import type { ExtractContext } from '../context.ts';
import type { Status } from './listing.ts';

/** What a name's own words say of its presence, before what it is listed under. */
export function statusOf(words: string, listed: Status, { lexicon }: ExtractContext): Status {
  if (lexicon.holds('substituted', words) && listed !== 'apologies') return 'substitute';
  return lexicon.holds('remotely', words) ? 'remote' : listed;
}
