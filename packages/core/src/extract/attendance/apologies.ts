import { emptyPassage, type Passage, slicePassage } from '../../document/index.ts';
import { perLexicon } from '../../lexicon/index.ts';
import type { ExtractContext } from '../context.ts';
import { sentencesOf } from '../sentences.ts';
import type { Listing } from './listing.ts';

/** What a text says of those who sent apologies. */
export interface Absent {
  readonly listings: readonly Listing[];
  /** Where it first says so. */
  readonly from: number;
}

const shapesOf = perLexicon(({ oneOf }) => ({
  lead: new RegExp(`(?<![\\p{L}])${oneOf('apologies')}:?\\s`, 'giu'),
  reason: new RegExp(`,?\\swho\\s[^.,]{2,80}?(?:,\\s(?:and\\s)?|\\sand\\s)(?=${oneOf('titles')}[.\\s])`, 'iu'),
}));

/**
 * The names in "Apologies for absence were received from ...", up to the end of each sentence that says so, without why each was away ("who was
 * ill"); null where none does.
 */
export function apologies(text: Passage, { lexicon }: ExtractContext): Absent | null {
  const { lead, reason } = shapesOf(lexicon);
  const found = [...text.text.matchAll(lead)];
  const [first] = found;
  if (first === undefined) return null;
  const listings = found.flatMap((match): readonly Listing[] => {
    const [names = emptyPassage] = sentencesOf(slicePassage(text, match.index + match[0].length));
    return partedBy(names, reason).map((part): Listing => {
      const who = /,?\s(?:who|and w(?:ere|as))\s/u.exec(part.text)?.index;
      return { text: slicePassage(part, 0, who), status: 'apologies' };
    });
  });
  return { listings, from: first.index };
}

/** The parts of a text between what matches. */
function partedBy(text: Passage, separator: RegExp): readonly Passage[] {
  const match = separator.exec(text.text);
  return match === null
    ? [text]
    : [slicePassage(text, 0, match.index), ...partedBy(slicePassage(text, match.index + match[0].length), separator)];
}
