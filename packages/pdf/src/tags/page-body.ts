import type { PageLines, TextLine } from '../page/page-model.ts';
import { leavesOf, type TagNode } from './tag-tree.ts';

/** A page with its structure tree, where that is trusted. */
export interface TaggedPage extends PageLines {
  readonly tags: TagNode | undefined;
}

const heading = /^(?:H[1-6]?|Title)$/;

/**
 * Marks of content that its tags say is part of a table or a heading. A table that is furniture from its first line to its last is the running head, set as a table.
 *
 * @param body - the marks of what is no furniture by its place.
 */
function structuredMarks(tree: TagNode, body: ReadonlySet<string>): ReadonlySet<string> {
  const marks = new Set<string>();
  const visit = (node: TagNode): void => {
    if (heading.test(node.role) || node.role === 'Table') {
      const own = leavesOf(node).map(({ mark }) => mark);
      if (node.role === 'Table' && !own.some((mark) => body.has(mark))) return;
      for (const mark of own) marks.add(mark);
    } else for (const child of node.children) if (child.kind === 'node') visit(child);
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
  const furniture = new Set(page.lines.filter(isFurniture));
  const body = new Set(
    page.lines.flatMap((line) => (furniture.has(line) ? [] : line.runs.flatMap(({ mark }) => mark ?? []))),
  );
  const marks = structuredMarks(page.tags, body);
  return page.lines.filter(
    (line) =>
      line.runs.some(({ mark }) => mark !== undefined && marks.has(mark)) ||
      (!furniture.has(line) && line.runs.some(({ artifact }) => artifact !== true)),
  );
}
