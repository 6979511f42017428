import type { Section } from '../../structure/index.ts';
import { linesOf } from './business.ts';
import type { ReadMovers } from './movers.ts';
import type { OwnCircumstances, Resolved } from './resolved.ts';
import type { ReadVote } from './votes.ts';

/**
 * The resolutions of a section with their own movers and votes, where it tells those of several one by one: before each, or behind each,
 * as the first is told. Elsewhere what the item of business says holds for all of them.
 */
export function withOwnCircumstances(
  section: Section,
  resolved: readonly Resolved[],
  moversOf: ReadMovers,
  voteOf: ReadVote,
): readonly Resolved[] {
  const places = [...new Set(resolved.flatMap(({ at }) => at ?? []))].sort((a, b) => a - b);
  if (places.length < 2) return resolved;
  const before = places.map((at, index) => tell((places[index - 1] ?? -1) + 1, at + 1));
  const behind = places.map((at, index) => tell(at, places[index + 1] ?? section.blocks.length));
  const movers = firstOf([before, behind], ({ mover }) => mover !== undefined);
  const votes = firstOf([before, behind], ({ vote }) => vote !== undefined);
  if (movers === undefined && votes === undefined) return resolved;
  return resolved.map((entry): Resolved => {
    const place = entry.at === undefined ? -1 : places.indexOf(entry.at);
    if (place < 0) return entry;
    const { mover, seconder } = movers?.[place] ?? {};
    const vote = votes?.[place]?.vote;
    return {
      ...entry,
      own: {
        ...(mover !== undefined && { mover }),
        ...(seconder !== undefined && { seconder }),
        ...(vote !== undefined && { vote }),
      },
    };
  });

  function tell(from: number, to: number): OwnCircumstances {
    const prose = section.blocks.slice(from, to).flatMap(linesOf).join('\n');
    const vote = voteOf(prose);
    return { ...moversOf(prose), ...(vote !== null && { vote }) };
  }
}

/** The telling under which most resolutions have what is asked for; undefined where fewer than two have it under any. */
function firstOf(
  tellings: readonly (readonly OwnCircumstances[])[],
  has: (told: OwnCircumstances) => boolean,
): readonly OwnCircumstances[] | undefined {
  const counts = tellings.map((told) => told.filter(has).length);
  const most = Math.max(...counts);
  return most < 2 ? undefined : tellings[counts.indexOf(most)];
}
