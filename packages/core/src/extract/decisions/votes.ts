import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { Vote } from '../../model/index.ts';
import { listedNames } from '../attendance/names-in-lists.ts';
import { saysFallen } from './fallen.ts';
import { createCounts, known } from './vote-counts.ts';
import { votersIn } from './vote-names.ts';

/** Reads the vote a text prints; null where it prints none. */
export type ReadVote = (prose: string) => Vote | null;

/**
 * A reader of votes: counts by name in either order, the names beneath them, "by 9 votes to 2", or unanimity. Where an item prints several,
 * the last holds that is not on something that fell.
 */
export function createVotes(lexicon: CompiledLexicon): ReadVote {
  const countsIn = onceForEach(createCounts(lexicon));
  const counts = (line: string): boolean => known(countsIn(line)) > 0;
  const names = onceForEach((line) => listedNames({ text: line, runs: [] }, lexicon).length > 0);
  return (prose) => {
    const lines = standing(prose.split('\n'), counts, names, lexicon);
    const last = lastVote(lines, counts, names);
    const text = last.join('\n');
    const found = countsIn(text);
    const unanimous = lexicon.holds('unanimous', text);
    const voters = votersIn(lines, last, lexicon);
    // One number alone is seldom a vote: "for 12 months".
    const isVote = known(found) > 1 || (known(found) === 1 && found.for === null) || unanimous || voters !== null;
    if (!isVote) return null;
    const recorded = lines.some((line) => lexicon.holds('recordedVote', line));
    return {
      for: found.for ?? voters?.counts.for ?? null,
      against: found.against ?? voters?.counts.against ?? null,
      abstain: found.abstain ?? voters?.counts.abstain ?? null,
      unanimous,
      recorded,
      ...(voters !== null && { names: voters.names }),
    };
  };
}

/** A function that reads each text once: the lines of an item are asked about again and again. */
function onceForEach<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
  };
}

/** Whether a vote contradicts itself: what was unanimous has nobody against it. */
export const contradictsItself = ({ unanimous, against }: Vote): boolean =>
  unanimous && against !== null && against > 0;

type Tell = (line: string) => boolean;

/** The lines of an item from behind the last vote on something that fell: its verdict stands behind its counts, or before them with a colon. */
function standing(lines: readonly string[], counts: Tell, names: Tell, lexicon: CompiledLexicon): readonly string[] {
  let from = 0;
  lines.forEach((line, index) => {
    if (!saysFallen(line, lexicon)) return;
    from = index + 1;
    if (!line.trimEnd().endsWith(':')) return;
    while (from < lines.length && isPartOfVote(lines, from, counts, names)) from++;
  });
  return lines.slice(from);
}

const isPartOfVote = (lines: readonly string[], at: number, counts: Tell, names: Tell): boolean =>
  counts(lines[at] ?? '') || (counts(lines[at - 1] ?? '') && names(lines[at] ?? ''));

/** The lines of the last vote of an item, with the line that leads in to it; all lines where none has counts. */
function lastVote(lines: readonly string[], counts: Tell, names: Tell): readonly string[] {
  let to = lines.findLastIndex(counts);
  if (to < 0) return lines;
  let from = to;
  while (from > 0 && (isPartOfVote(lines, from - 1, counts, names) || counts(lines[from - 1] ?? ''))) from--;
  if (names(lines[to + 1] ?? '')) to++;
  return lines.slice(Math.max(0, from - 1), to + 1);
}
