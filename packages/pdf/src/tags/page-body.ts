import type { PageLines, TextLine } from '../page/page-model.ts';
import { leavesOf, type TagNode } from './tag-tree.ts';

/** A page with its structure tree, where that is trusted. */
export interface TaggedPage extends PageLines {
  readonly tags: TagNode | undefined;
}

const structured = /^(?:Table|H[1-6]?|Title)$/;

/** Marks of content that its tags say is part of a table or a heading. */
function structuredMarks(tree: TagNode): ReadonlySet<string> {
  const marks = new Set<string>();
  const visit = (node: TagNode): void => {
    if (structured.test(node.role)) for (const { mark } of leavesOf(node)) marks.add(mark);
    else for (const child of node.children) if (child.kind === 'node') visit(child);
  };
  visit(tree);
  return marks;
}

/**
 * The lines of a page that are its text, without its furniture. What recurs at the head of a page is furniture by its place alone; where trusted tags call it a table's
 * header or a heading, they know better.
 */
export function bodyLines(page: TaggedPage, isFurniture: (line: TextLine) => boolean): readonly TextLine[] {
  if (page.tags === undefined) return page.lines.filter((line) => !isFurniture(line));
  const marks = structuredMarks(page.tags);
  return page.lines.filter(
    (line) =>
      line.runs.some(({ mark }) => mark !== undefined && marks.has(mark)) ||
      (!isFurniture(line) && line.runs.some(({ artifact }) => artifact !== true)),
  );
}
