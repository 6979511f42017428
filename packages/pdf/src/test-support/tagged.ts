import { vocabularyOf } from '../layout/hyphenation.ts';
import { run } from '../layout/test-support/page.ts';
import type { PageLines, PageModel, TextRun } from '../page/page-model.ts';
import type { TagContext } from '../tags/tag-context.ts';
import type { Tag, TagNode } from '../tags/tag-tree.ts';
import { taggedText } from '../tags/tagged-text.ts';
import { toLines } from '../text/to-lines.ts';

/** An element of a made-up structure tree; strings are the ids of its content. */
export const tag = (role: string, children: readonly (Tag | string)[] = [], more: Partial<TagNode> = {}): TagNode => ({
  kind: 'node',
  role,
  children: children.map((child) => (typeof child === 'string' ? { kind: 'leaf', mark: child } : child)),
  ...more,
});

/** A run of 10-point text in marked content. */
export const marked = (
  mark: string,
  x: number,
  y: number,
  text: string,
  options: Parameters<typeof run>[3] = {},
): TextRun => ({
  ...run(x, y, text, options),
  mark,
});

const model = (page: number): PageModel => ({
  page,
  width: 600,
  height: 800,
  glyphs: [],
  rules: [],
  fills: [],
  links: [],
  leftOut: { hidden: 0, offPage: 0, invisible: 0, tiny: 0, overprinted: 0, askew: 0 },
  images: 0,
});

/** A page with these runs on it. */
export const pageOf = (page: number, runs: readonly TextRun[]): PageLines => ({
  model: model(page),
  lines: toLines(
    page,
    runs.map((each, order) => ({ order, ...each })),
  ),
});

/** What blocks are made from, on pages with these runs. */
export function contextOf(...pages: readonly (readonly TextRun[])[]): TagContext {
  const all = pages.map((runs, index) => pageOf(index + 1, runs));
  const texts = pages.flat().map(({ text }) => text);
  return {
    text: taggedText(all),
    vocabulary: vocabularyOf(texts),
    fillAt: () => undefined,
    fillBetween: () => undefined,
    isDivided: () => false,
  };
}
