import { type Block, paragraph, strong, text } from '@council-reports/core';

/** Headings as paragraphs in bold, as by authors who know no styles. */
export const boldHeadings = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) => (block.type === 'heading' ? paragraph([strong(block.children)]) : block));

/** Headings as paragraphs like any other. */
export const plainHeadings = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) => (block.type === 'heading' ? paragraph(block.children) : block));

/** Lists as paragraphs that begin with the marker, as typed. */
export const typedMarkers = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) =>
    block.type === 'list'
      ? block.children.flatMap(({ marker, children: [first, ...rest] }): readonly Block[] =>
          first?.type === 'paragraph'
            ? [paragraph([text(`${marker ?? '•'} `), ...first.children]), ...typedMarkers(rest)]
            : typedMarkers(first === undefined ? rest : [first, ...rest]),
        )
      : [block],
  );
