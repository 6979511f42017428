import { type Passage, slicePassage } from '../../document/index.ts';
import { perLexicon } from '../../lexicon/index.ts';
import type { ExtractContext } from '../context.ts';
import type { Listing } from './listing.ts';
import { listedNames } from './names-in-lists.ts';

const longestLine = 90;

const presidingLine = perLexicon(
  ({ oneOf }) => new RegExp(`^(with\\s)?([^:]{3,70}?),?\\s(${oneOf('presiding')})\\.?$`, 'iu'),
);

/** Who presided, where a line among those present says no more than that: "With Councillor A in the Chair". */
export function presidingIn(text: Passage, { lexicon }: ExtractContext): Listing | null {
  const [, lead = '', name = '', role = null] =
    text.text.length > longestLine ? [] : (presidingLine(lexicon).exec(text.text) ?? []);
  const who = slicePassage(text, lead.length, lead.length + name.length);
  return role !== null && listedNames(who, lexicon).length === 1 ? { text: who, status: 'present', role } : null;
}
