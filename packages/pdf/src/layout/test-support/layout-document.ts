import type { Block } from '@council-reports/core';
import type { PageLines } from '../../page/page-model.ts';
import { layoutContext } from '../context.ts';
import { layoutPage } from '../layout-page.ts';
import { stitchPages } from '../stitch-pages.ts';

/** Reads pages by their geometry alone: blocks in reading order, with what page breaks cut joined again, and the distinct texts of the furniture. */
export function layoutDocument(pages: readonly PageLines[]): { blocks: Block[]; furniture: string[] } {
  const context = layoutContext(pages);
  const blocks = stitchPages(pages.map((page) => layoutPage(page, context)));
  const furniture = pages.flatMap((page) =>
    page.lines.filter(context.isFurniture).map((line) => line.runs.map((run) => run.text.trim()).join(' ')),
  );
  return { blocks, furniture: [...new Set(furniture)] };
}
