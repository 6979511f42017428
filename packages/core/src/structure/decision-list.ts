import { flat } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { cellText } from './cells.ts';
import { type FlowBlock, type FlowCell, isText } from './flow.ts';
import type { Section } from './outline.ts';

/** How many of the first lines may be what a list is headed with. */
const reach = 3;

/** How many columns a table of decisions has at least: an item, what it is about, and what was decided. */
const fewestColumns = 3;

/** Whether a table's heading row has a column for what was decided: "Item | Subject | Decision | Reason". */
export const headsDecisions = ([header = []]: readonly (readonly FlowCell[])[], lexicon: CompiledLexicon): boolean =>
  header.length >= fewestColumns &&
  header.slice(1).some((cell) => lexicon.section(flat(cellText(cell))) === 'decision');

/** Whether one of a paper's first lines heads it as a list of the decisions that a meeting took. */
export const listsDecisions = (flow: readonly FlowBlock[], lexicon: CompiledLexicon): boolean =>
  flow
    .slice(0, reach)
    .some((block) => isText(block) && !/:$/.test(block.text.text) && lexicon.is('decisionLists', flat(block.text)));

/**
 * The sections of a list of decisions that was published once they were taken: what it prints of an item under "Recommendation" was decided, where no
 * label beneath says what came of it.
 */
export function decidedByList(
  flow: readonly FlowBlock[],
  sections: readonly Section[],
  lexicon: CompiledLexicon,
): readonly Section[] {
  if (!listsDecisions(flow, lexicon) || sections.some(({ kind }) => ofReports.has(kind))) return sections;
  const isDecided = (index: number): boolean =>
    sections[index]?.kind === 'recommendations' &&
    !sections.slice(index + 1).some(({ kind, parent }) => kind === 'decision' && parent === sections[index]?.parent);
  return sections.map((section, index): Section => {
    if (isDecided(index)) return { ...section, kind: 'decision' };
    const isTold = section.kind === 'decision' && isDecided(index + 1) && !resolves(section, lexicon);
    return isTold ? { ...section, kind: 'other' } : section;
  });
}

/** Whether a part says itself what was resolved, and does not only tell what was considered. */
const resolves = ({ heading, blocks }: Section, lexicon: CompiledLexicon): boolean =>
  [heading, ...blocks.filter(isText).map(({ text }) => text)].some((text) =>
    lexicon.holds('resolutionWords', flat(text)),
  );

const ofReports: ReadonlySet<Section['kind']> = new Set<Section['kind']>(['purpose', 'background', 'implication']);
