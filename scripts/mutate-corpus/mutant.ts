import type { Document, Section } from '@council-reports/core';
import { numberChain } from './number-chain.ts';
import type { Paper } from './paper.ts';
import { cutIntoParts, joinParts, letters, type Part } from './parts.ts';
import { renameDocument } from './rename.ts';
import type { Rewrite } from './rewrite-tree.ts';

/** A paper on its way through the mutations. */
export interface Mutant {
  readonly parts: readonly Part[];
  /** The sections that the paper counts, in the order it printed them; empty where it numbers no sections. */
  readonly counted: readonly Section[];
  /** The letters of the actions that it sets out in headings and paragraphs. What announces them stands above, in another section. */
  readonly announced: readonly string[];
  /** What becomes of the names in it and in what was annotated of it. */
  readonly rename: Rewrite;
  /** What becomes of the markers annotated of it. */
  readonly renumber: Rewrite;
}

const fewestCounted = 3;

/**
 * Sections whose place in a paper says what they are, or that what follows leans on. They open a part and stay where they are.
 */
export const anchored: ReadonlySet<string> = new Set([
  'header',
  'recommendations',
  'decision',
  'summary',
  'purpose',
  'conflicts',
  'callIn',
  'access',
  'actionPlan',
  'appendices',
  'backgroundPapers',
  'supportingDocuments',
  'attendance',
  'apologies',
  'inAttendance',
  'interests',
  'minutesOfLast',
  'signOff',
  'contact',
]);

const unchanged: Rewrite = (text) => text;

/** A paper as it stands, cut at its sections. A file that binds several papers stays whole. */
export function mutantOf({ document, result }: Paper): Mutant {
  const [report, ...more] = result.reports;
  const sections = report === undefined || more.length > 0 ? [] : report.sections;
  // A title set as a heading leaves the sections on the second rank.
  const rank = Math.min(...sections.map(({ level }) => level));
  // A heading that is itself an action has its state printed above it, in what would be the part before.
  const announced = report?.actions.map(({ text }) => letters(text)) ?? [];
  const own = sections.filter(
    ({ level, kind, heading }) => (level === rank || anchored.has(kind)) && !announced.includes(letters(heading)),
  );
  const chain = numberChain(own);
  const counted = chain.length >= fewestCounted ? chain : [];
  // Where sections are numbered, a heading without a number stands beneath one.
  const opening = own.filter(
    (section) => counted.length === 0 || counted.includes(section) || anchored.has(section.kind),
  );
  return { parts: cutIntoParts(document.root, opening), counted, announced, rename: unchanged, renumber: unchanged };
}

/**
 * The document a mutant is. Its source text is left out, for the places in the tree no longer count in it; so the quotes of its objects have no
 * offsets.
 */
export function documentOf({ parts, rename }: Mutant, { text: _source, ...document }: Document): Document {
  return renameDocument({ ...document, root: { ...document.root, children: joinParts(parts) } }, rename);
}
