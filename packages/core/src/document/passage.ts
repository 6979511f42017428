import type { PartPlace, Region } from './nodes.ts';
import { isSpaceAt } from './white-space.ts';

/**
 * A stretch of a passage's text and where the source prints it. Where `end - start` equals `length` the two agree character by character.
 */
export interface Run {
  readonly at: number;
  readonly length: number;
  readonly start?: number;
  readonly end?: number;
  readonly regions?: readonly Region[];
  readonly partPlace?: PartPlace;
  readonly strong?: boolean;
}

/**
 * Text that remembers where it was printed. Runs of white space are one space, or one `\n` where the source breaks the line.
 */
export interface Passage {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** A passage without text. */
export const emptyPassage: Passage = { text: '', runs: [] };

function cut(run: Run, from: number, to: number): Run {
  const start = Math.max(run.at, from);
  const end = Math.min(run.at + run.length, to);
  const exact = run.start !== undefined && run.end !== undefined && run.end - run.start === run.length;
  return {
    ...run,
    at: start - from,
    length: end - start,
    ...(exact && run.start !== undefined && { start: run.start + start - run.at, end: run.start + end - run.at }),
  };
}

/** The part of a passage between two offsets of its text, without the white space at its ends. */
export function slicePassage(passage: Passage, from: number, to: number = passage.text.length): Passage {
  let start = Math.max(0, from);
  let end = Math.min(passage.text.length, to);
  while (start < end && isSpaceAt(passage.text, start)) start++;
  while (end > start && isSpaceAt(passage.text, end - 1)) end--;
  if (start === 0 && end === passage.text.length) return passage;
  if (start >= end) return emptyPassage;
  const runs: Run[] = [];
  for (let index = firstRunAfter(passage.runs, start); index < passage.runs.length; index++) {
    const run = passage.runs[index];
    if (run === undefined || run.at >= end) break;
    runs.push(cut(run, start, end));
  }
  return { text: passage.text.slice(start, end), runs };
}

/** Index of the first run that reaches beyond `offset`: runs are in order, so halving finds it. */
function firstRunAfter(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && run.at + run.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Several passages as one, parted by `separator`; empty ones are left out. */
export function joinPassages(passages: readonly Passage[], separator = ' '): Passage {
  const filled = passages.filter((p) => p.text !== '');
  const [only] = filled;
  if (filled.length <= 1) return only ?? emptyPassage;
  const runs: Run[] = [];
  let length = 0;
  for (const passage of filled) {
    if (length > 0) length += separator.length;
    for (const run of passage.runs) runs.push({ ...run, at: run.at + length });
    length += passage.text.length;
  }
  return { text: filled.map((p) => p.text).join(separator), runs };
}

/** Splits a passage at every match of a global pattern; the matches themselves and empty parts are left out. */
export function splitPassage(passage: Passage, separator: RegExp): readonly Passage[] {
  const parts: Passage[] = [];
  let from = 0;
  for (const match of passage.text.matchAll(separator)) {
    parts.push(slicePassage(passage, from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(slicePassage(passage, from));
  return parts.filter((part) => part.text !== '');
}

/** How many of the passage's first characters are set in bold. */
export function strongPrefix(passage: Passage): number {
  let end = 0;
  for (const run of passage.runs) {
    if (run.strong !== true) break;
    end = run.at + run.length;
  }
  return end;
}

/** Whether all of a passage is set in bold. */
export const isStrong = (passage: Passage): boolean =>
  passage.runs.length > 0 && strongPrefix(passage) === passage.text.length;
