import { type Block, paragraph, text } from '@council-reports/core';
import type { Reading } from './reading.ts';
import { isBlank, type SourceLine } from './source-line.ts';

/** Paragraphs of plain lines, parted by blank ones; line ends are kept. */
export function plainBlocks(
  lines: readonly SourceLine[],
  { source, locate }: Pick<Reading, 'source' | 'locate'>,
): readonly Block[] {
  const blocks: Block[] = [];
  let open: SourceLine[] = [];
  const flush = (): void => {
    if (open.length > 0)
      blocks.push(
        paragraph(open.map(({ start, end }) => text(source.slice(start, end), { position: locate(start, end) }))),
      );
    open = [];
  };
  for (const line of lines) {
    if (isBlank(line)) flush();
    else open.push(line);
  }
  flush();
  return blocks;
}

/** The blocks of pages, with a page break where each but the first page begins. */
export function withPageBreaks(
  pages: readonly (readonly SourceLine[])[],
  read: (page: readonly SourceLine[]) => readonly Block[],
): readonly Block[] {
  return pages.flatMap((lines): readonly Block[] => {
    const page = lines[0]?.page ?? 1;
    return page === 1 ? read(lines) : [{ type: 'pageBreak', page }, ...read(lines)];
  });
}
