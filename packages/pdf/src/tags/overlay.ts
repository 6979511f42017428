import { readMarker } from '../layout/marker.ts';
import { leavesOf, type Tag, type TagNode } from './tag-tree.ts';

/** The text of an element on the pages it has content on. */
export type TextOf = (tag: Tag) => string;

/**
 * Roles whose element children are listed on every page their parent has content on, empty or not: they make the skeleton that is the same on each of these pages
 * (pdfjs, `StructTreePage.addNode`).
 */
const skeletonRoles: ReadonlySet<string> = new Set(['L', 'LI', 'LBody', 'Table', 'THead', 'TBody', 'TFoot', 'TR']);
const units: ReadonlySet<string> = new Set(['TR', 'LI']);

const elements = (node: TagNode): readonly TagNode[] => node.children.filter((child) => child.kind === 'node');
const hasContent = (tag: Tag): boolean => tag.kind === 'leaf' || tag.children.some(hasContent);

/** A table's or list's skeleton in writing: equal for the same element seen from two pages. */
function skeletonOf(node: TagNode): string {
  const inner = skeletonRoles.has(node.role) ? elements(node).map(skeletonOf).join(',') : '';
  return `${node.role}${node.colSpan ?? ''}/${node.rowSpan ?? ''}(${inner})`;
}

const unitsOf = (node: TagNode): readonly TagNode[] =>
  elements(node).flatMap((child) =>
    units.has(child.role) ? [child, ...unitsOf(child)] : skeletonRoles.has(child.role) ? unitsOf(child) : [],
  );

/** Tables and lists with content that do not stand in one another, in order. */
const tablesAndLists = (node: TagNode): readonly TagNode[] =>
  elements(node).flatMap((child) => {
    if (child.role !== 'Table' && child.role !== 'L') return tablesAndLists(child);
    return hasContent(child) ? [child] : [];
  });

const contentOf = (unit: TagNode): boolean => unit.children.some((child) => hasContent(child));

/** Whether an item begins with its label, in an element of its own or not. */
const isLabelled = (unit: TagNode, textOf: TextOf): boolean =>
  elements(unit).some((child) => child.role === 'Lbl' && hasContent(child)) ||
  readMarker(/\S*/.exec(textOf(unit).trimStart())?.[0] ?? '', false) !== undefined;

/** Whether an element of a page goes on in one of the next page: the same skeleton, filled from where the first page left off. */
export function goesOnIn(before: TagNode, after: TagNode, textOf: TextOf): boolean {
  if (before.role !== after.role || skeletonOf(before) !== skeletonOf(after)) return false;
  const first = unitsOf(before);
  const second = unitsOf(after);
  // One item or row alone has no skeleton to speak of: only an item that goes on without its label is known by it.
  if (first.length === 0 || (first.length === 1 && before.role !== 'L')) return false;
  const last = first.findLastIndex(contentOf);
  return second.every((unit, index) => {
    if (!contentOf(unit) || index > last) return true;
    const own = first[index];
    if (own === undefined) return false;
    if (index === last) return unit.role !== 'LI' || !isLabelled(unit, textOf);
    // Rows above can only be the header, printed again; lists have none.
    return unit.role !== 'LI' && textOf(own) === textOf(unit);
  });
}

const sentenceEnd = /[.!?:;]["'”’)]*$/;

/** Content of a cell or paragraph on two pages, one after the other; a sentence that the page cut stays one paragraph. */
function joinContent(before: readonly Tag[], after: readonly Tag[], textOf: TextOf): readonly Tag[] {
  const last = before.findLast(hasContent);
  const next = after.find(hasContent);
  if (
    last?.kind === 'node' &&
    next?.kind === 'node' &&
    last.role === 'P' &&
    next.role === 'P' &&
    !sentenceEnd.test(textOf(last)) &&
    /^\p{Ll}/u.test(textOf(next))
  ) {
    const joined: TagNode = { ...last, children: [...last.children, ...next.children] };
    return [...before.slice(0, before.indexOf(last)), joined, ...after.slice(after.indexOf(next) + 1)];
  }
  return [...before, ...after];
}

/** One element from its content on two pages. */
export function overlay(before: TagNode, after: TagNode, textOf: TextOf): TagNode {
  if (!hasContent(after)) return before;
  const own = elements(before);
  const other = elements(after);
  const sameParts =
    skeletonRoles.has(before.role) &&
    own.length === other.length &&
    own.every((child, i) => child.role === other[i]?.role);
  if (!sameParts) {
    if (hasContent(before) && textOf(before) === textOf(after)) return before;
    return { ...before, children: joinContent(before.children, after.children, textOf) };
  }
  let element = 0;
  const children: Tag[] = before.children.map((child) => {
    if (child.kind === 'leaf') return child;
    const match = other[element++];
    return match === undefined ? child : overlay(child, match, textOf);
  });
  const leaves = after.children.filter((child) => child.kind === 'leaf');
  children.splice(children.findLastIndex((child) => child.kind === 'leaf') + 1, 0, ...leaves);
  return { ...before, children };
}

const replace = (node: TagNode, old: TagNode, by: TagNode | undefined): TagNode => ({
  ...node,
  children: node.children.flatMap((child) => {
    if (child === old) return by === undefined ? [] : [by];
    return child.kind === 'leaf' || !leavesOrParts(child, old) ? [child] : [replace(child, old, by)];
  }),
});

const leavesOrParts = (node: TagNode, sought: TagNode): boolean =>
  node.children.some((child) => child === sought || (child.kind === 'node' && leavesOrParts(child, sought)));

// Footnotes, captions and heads may stand between the two halves of a table.
const nearEdge = 3;

/**
 * Trees of consecutive pages with every table and list that goes on from page to page whole on the page where it begins, and gone from
 * the others.
 */
export function overlayPages(
  trees: readonly (TagNode | undefined)[],
  textOf: TextOf,
): readonly (TagNode | undefined)[] {
  const whole = [...trees];
  for (let page = whole.length - 1; page > 0; page--) {
    const before = whole[page - 1];
    const after = whole[page];
    if (before === undefined || after === undefined) continue;
    const ends = tablesAndLists(before).slice(-nearEdge).reverse();
    const starts = tablesAndLists(after).slice(0, nearEdge);
    for (const end of ends) {
      const start = starts.find((candidate) => goesOnIn(end, candidate, textOf));
      if (start === undefined) continue;
      whole[page - 1] = replace(before, end, overlay(end, start, textOf));
      whole[page] = replace(after, start, undefined);
      break;
    }
  }
  return whole;
}

/** Whether anything of an element is printed. */
export const isPrinted = (tag: Tag): boolean => leavesOf(tag).length > 0;
