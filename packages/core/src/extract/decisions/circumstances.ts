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

/**
 * A reader of circumstances, which reads each item of business once: a long item can hold many resolutions.
 *
 * @returns a function of the item, and of the sections that tell its reasons, alternatives, conflicts and call-in where those are more.
 */
export function createCircumstances(
  sections: readonly Section[],
  { lexicon }: ExtractContext,
): (business: Business, told?: Business) => Circumstances {
  const moversOf = createMovers(lexicon);
  const voteOf = createVotes(lexicon);
  const known = new Map<number, Circumstances>();
  const read = (business: Business, told: Business): Circumstances => {
    const prose = proseOf(sections, business);
    const vote = voteOf(prose);
    const callIn =
      partsOf(sections, told, 'callIn')[0] ?? callInOf(told === business ? prose : proseOf(sections, told), lexicon);
    return {
      ...moversOf(prose),
      ...(vote !== null && { vote }),
      reasons: partsOf(sections, told, 'reasons'),
      alternatives: partsOf(sections, told, 'alternatives'),
      conflicts: partsOf(sections, told, 'conflicts'),
      ...(callIn !== undefined && { callIn }),
      amended: lexicon.holds('amendmentCarried', prose),
    };
  };
  return (business, told = business) => {
    const circumstances = known.get(business.from) ?? read(business, told);
    known.set(business.from, circumstances);
    return circumstances;
  };
}
