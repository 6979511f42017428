import type { Tag } from './tag-tree.ts';

/** Roles whose content stands inside a line (ISO 32000-1, 14.8.4.4). */
const inlineRoles: ReadonlySet<string> = new Set([
  'Span',
  // Chromium wraps the text of a run in a group that has no role of its own.
  'NonStruct',
  'Quote',
  'Reference',
  'BibEntry',
  'Code',
  'Link',
  'Annot',
  'Ruby',
  'Warichu',
  'Em',
  'Strong',
  'Sub',
  'Lbl',
  'FENote',
]);

/** Whether an element's content stands inside a line, all of it. */
export const isInline = (tag: Tag): boolean =>
  tag.kind === 'leaf' || (inlineRoles.has(tag.role) && tag.children.every(isInline));
