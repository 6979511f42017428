import { emptyPassage, flat, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { Section } from '../../structure/index.ts';
import { opensLikeItem } from '../recommendations/asks.ts';
import { loneLimb } from './limbs.ts';
import type { Resolved } from './resolved.ts';

/** What the sections of a page are to the decision that one of them holds. */
export interface PageParts {
  /** Whether a section is headed by the title of the page. */
  readonly isTitle: (section: Section) => boolean;
  /** Whether the heading names the sort of page, and what was decided stands under a label further down: "Decision details". */
  readonly namesPage: (section: Section) => boolean;
  /** Whether the heading is the title of an item of business whose minutes stand under a label of their own: "34. Record of Decisions" above "Minutes:". */
  readonly namesItem: (section: Section) => boolean;
  /** Whether a section leads up to the label of the resolution beneath it. */
  readonly leadsUp: (section: Section) => boolean;
  /** Whether a section is a part with a title of its own under an empty "Decision:" ("PART A"). */
  readonly isPart: (section: Section) => boolean;
}

const nameOf = ({ heading }: Section): string =>
  flat(heading)
    .toLowerCase()
    .replace(/s?\s?:?$/, '');

/** Tells what the sections of a page are to its decision. */
export function createPageParts(
  sections: readonly Section[],
  lexicon: CompiledLexicon,
  isLabel: (text: Passage) => boolean,
): PageParts {
  const title = sections.find((section) => section.source === 'heading');
  return {
    isTitle: (section) => section === title,
    namesPage: (section) =>
      section === title &&
      lexicon.is('genericTitles', flat(section.heading)) &&
      sections.some((other) => other !== section && other.kind === 'decision' && other.blocks.length > 0),
    namesItem: (section) => {
      const next = sections[sections.indexOf(section) + 1];
      return section.marker !== null && next !== undefined && lexicon.is('debateHeadings', flat(next.heading));
    },
    leadsUp: (section) => {
      const next = sections[sections.indexOf(section) + 1];
      if (next === undefined || next.blocks.length === 0) return false;
      // "Decision:" on the page, and "DECISIONS" in what was pasted beneath it.
      const isAgain = section.kind === 'decision' && next.kind === 'decision' && nameOf(section) === nameOf(next);
      return isAgain || (!isLabel(section.heading) && isLabel(next.heading));
    },
    isPart: (section) => {
      const above = sections[sections.indexOf(section) - 1];
      return (
        above?.kind === 'decision' && above.blocks.length === 0 && section.kind === 'other' && section.marker === null
      );
    },
  };
}

/** The items of a part that open as resolutions do. */
export function limbsOfPart({ blocks }: Section, lexicon: CompiledLexicon): readonly Resolved[] {
  const limbs = blocks.flatMap((block) =>
    block.kind === 'item' && opensLikeItem(block.text, lexicon) ? [loneLimb(block.text, block.marker)] : [],
  );
  return limbs.length === 0 ? [] : [{ items: limbs, leadIn: emptyPassage, basis: 'labelledAndNumbered' }];
}
