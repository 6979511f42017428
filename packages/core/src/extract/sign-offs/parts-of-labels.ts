import type { Passage } from '../../document/index.ts';
import type { Section } from '../../structure/index.ts';

/** The heading of the part a section stands in; where all headings look alike, the numbered one above those that are not. */
export function partAround(sections: readonly Section[], index: number): Passage | null {
  const section = sections[index];
  const parent = sections[section?.parent ?? -1];
  if (parent !== undefined || section?.source !== 'heading' || section.marker !== null) return parent?.heading ?? null;
  const above = sections.slice(0, index).findLast(({ source, marker }) => source === 'heading' && marker !== null);
  return above === undefined || above.blocks.length > 0 ? null : above.heading;
}

/** The labels that stand beneath a heading of one sort: the rows of a grid, and lines. The heading of a column ends no part. */
export function labelsBeneath(
  sections: readonly Section[],
  isSort: (section: Section) => boolean,
  isColumn: (section: Section) => boolean,
): ReadonlySet<Passage> {
  let isWithin = false;
  const labels = new Set<Passage>();
  for (const section of sections) {
    if (section.source === 'heading') isWithin = isSort(section) || (isWithin && isColumn(section));
    else if (isWithin) labels.add(section.heading);
  }
  return labels;
}
