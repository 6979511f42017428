import type { Decision } from '../../model/index.ts';
import type { Section } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { type Business, partsOf, proseOf } from './business.ts';
import { callInOf } from './call-in.ts';
import { createMovers } from './movers.ts';
import { createVotes } from './votes.ts';

/** What an item of business says of how it was decided; each decision of the item has the same. */
export type Circumstances = Pick<
  Decision,
  'mover' | 'seconder' | 'vote' | 'reasons' | 'alternatives' | 'conflicts' | 'callIn'
> & {
  /** Whether an amendment to it was taken up. */
  readonly amended: boolean;
};

/** A reader of circumstances, which reads each item of business once: a long item can hold many resolutions. */
export function createCircumstances(
  sections: readonly Section[],
  { lexicon }: ExtractContext,
): (business: Business) => Circumstances {
  const moversOf = createMovers(lexicon);
  const voteOf = createVotes(lexicon);
  const known = new Map<number, Circumstances>();
  const read = (business: Business): Circumstances => {
    const prose = proseOf(sections, business);
    const vote = voteOf(prose);
    const callIn = partsOf(sections, business, 'callIn')[0] ?? callInOf(prose, lexicon);
    return {
      ...moversOf(prose),
      ...(vote !== null && { vote }),
      reasons: partsOf(sections, business, 'reasons'),
      alternatives: partsOf(sections, business, 'alternatives'),
      conflicts: partsOf(sections, business, 'conflicts'),
      ...(callIn !== undefined && { callIn }),
      amended: lexicon.holds('amendmentCarried', prose),
    };
  };
  return (business) => {
    const circumstances = known.get(business.from) ?? read(business);
    known.set(business.from, circumstances);
    return circumstances;
  };
}
