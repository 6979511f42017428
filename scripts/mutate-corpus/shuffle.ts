import type { ReportKind, Section } from '@council-reports/core';
import { type Random, shuffled } from '../lib/random.ts';
import { anchored, type Mutant } from './mutant.ts';
import { letters, openingOf, type Part } from './parts.ts';

type IsFree = (section: Section, counted: readonly Section[]) => boolean;

/** In a paper of sections, one of no known kind is free only where it is numbered: else it may stand beneath the one before it. */
const isOwnSection: IsFree = (section, counted) =>
  counted.length > 0 ? counted.includes(section) : section.kind !== 'other';

/** Which sections can be read in any order, by the kind of paper. In others they follow each other, as items of business do. */
const freeIn: Readonly<Partial<Record<ReportKind, IsFree>>> = {
  officerReport: isOwnSection,
  decisionRecord: isOwnSection,
  performanceReport: () => true,
};

/** Puts the independent sections of a paper into another order, each run of them between two that stay. */
export function shuffleSections(mutant: Mutant, kind: ReportKind, random: Random): Mutant {
  const free = freeIn[kind];
  if (free === undefined) return mutant;
  const isFree = ({ section, pieces }: Part): boolean =>
    section !== null &&
    !anchored.has(section.kind) &&
    free(section, mutant.counted) &&
    !pieces.some(({ block }) => isAnnounced(letters(openingOf(block)), mutant));
  const parts: Part[] = [];
  let run: Part[] = [];
  for (const part of mutant.parts) {
    if (isFree(part)) run.push(part);
    else {
      parts.push(...shuffled(random, run), part);
      run = [];
    }
  }
  return { ...mutant, parts: [...parts, ...shuffled(random, run)] };
}

const isAnnounced = (opening: string, { announced }: Mutant): boolean =>
  announced.some((action) => action !== '' && opening.startsWith(action));
