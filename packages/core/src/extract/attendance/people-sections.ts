import { flat } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { isText, type Section } from '../../structure/index.ts';
import { listedNames } from './names-in-lists.ts';

/** A heading that is the number of a minute and no more: "PLA147/14". */
const bareNumber = /^\p{Lu}{0,6}[ .]?\d{1,5}(?:[/.-]\d{1,4}){0,3}\.?$/u;

/**
 * The sections, those that only go on with the empty one above as parts of it: beneath the number of the minute ("APOLOGIES" / "PLA146/14"), or
 * beneath the sorts of those who came ("PRESENT:" / "VOTING MEMBERS:").
 */
export function peopleSections(sections: readonly Section[], lexicon: CompiledLexicon): readonly Section[] {
  let open: Section['kind'] | null = null;
  return sections.map((section, index) => {
    const above = sections[index - 1];
    if (above !== undefined && namesPeople.has(above.kind) && above.blocks.length === 0) open = above.kind;
    const goesOn =
      open !== null &&
      section.kind === 'other' &&
      (bareNumber.test(flat(section.heading)) || (open !== 'interests' && listsPeople(section, lexicon)));
    if (!goesOn) open = null;
    return goesOn && open !== null ? { ...section, kind: open } : section;
  });
}

const namesPeople: ReadonlySet<Section['kind']> = new Set(['attendance', 'apologies', 'inAttendance', 'interests']);

/** Whether each line of a section lists people under a heading without a number. */
const listsPeople = ({ blocks, marker }: Section, lexicon: CompiledLexicon): boolean =>
  marker === null &&
  blocks.length > 0 &&
  blocks.every(
    (block) =>
      block.kind === 'table' ||
      (isText(block) && !lexicon.holds('tells', flat(block.text)) && listedNames(block.text, lexicon).length > 0),
  );
