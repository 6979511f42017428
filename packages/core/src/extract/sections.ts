import { flat } from '../document/index.ts';
import type { Section as SectionModel } from '../model/index.ts';
import { isText, type Section } from '../structure/index.ts';
import type { ExtractContext } from './context.ts';

/** The paper's sections by their headings. The lines above the first one that is numbered or known name the body, the meeting and the title. */
export function extractSections({ report }: ExtractContext): readonly SectionModel[] {
  const front = report.sections.findIndex(
    (section) => section.source === 'heading' && (section.marker !== null || section.kind !== 'other'),
  );
  return report.sections
    .filter(
      (section, index) => (section.source === 'heading' && (index >= front || front < 0)) || section.source === 'line',
    )
    .map(
      (section): SectionModel => ({
        ...(section.marker !== null && { number: section.marker }),
        heading: flat(section.heading).replace(/\s?:$/, ''),
        kind: section.category ?? section.kind,
        level: section.level,
        ...pagesOf(section),
      }),
    );
}

function pagesOf(section: Section): { pages?: [number, number] } {
  const pages = [section.heading, ...section.blocks.filter(isText).map((block) => block.text)].flatMap((passage) =>
    passage.runs.flatMap((run) => run.regions?.map(({ page }) => page) ?? []),
  );
  return pages.length === 0
    ? {}
    : { pages: [pages.reduce((a, b) => Math.min(a, b)), pages.reduce((a, b) => Math.max(a, b))] };
}
