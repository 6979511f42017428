import { isText, type Section } from '../../structure/index.ts';

const fewestKnown = 3;
const reach = 3;

/**
 * Whether a heading that no list of implications knows is one all the same, by where it stands: straight beneath "Implications", or between others
 * that look like it: "Digital and data" between "Legal implications" and "Equality implications".
 */
export function isAmongImplications(sections: readonly Section[], index: number): boolean {
  const section = sections[index];
  if (section?.kind !== 'other' || section.source !== 'heading' || !section.blocks.some(isText)) return false;
  const parent = sections[section.parent];
  if (parent !== undefined && parent.kind === 'implications') return true;
  if (!isSubordinate(section)) return false;
  const before = nearest(sections.slice(0, index).toReversed(), section);
  const after = nearest(sections.slice(index + 1), section);
  return before > 0 && after > 0 && before + after >= fewestKnown;
}

/** A numbered chapter of its own is a part of the report, whatever stands beside it. */
const isSubordinate = ({ marker }: Section): boolean => marker === null || /^\d{1,2}\.\d/.test(marker);

/** How many of the next few headings of the same rank are of implications, up to one of anything else that is known. */
function nearest(sections: readonly Section[], like: Section): number {
  const beside = sections.filter(({ source, level }) => source === 'heading' && level === like.level).slice(0, reach);
  const end = beside.findIndex(({ kind }) => kind !== 'implication' && kind !== 'other');
  return beside
    .slice(0, end < 0 ? reach : end)
    .filter(({ kind, marker }) => kind === 'implication' && (marker === null) === (like.marker === null)).length;
}
