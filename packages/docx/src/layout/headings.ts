import type { FlowItem, ParagraphItem } from '../story/flow-item.ts';
import { plainText } from '../story/segments.ts';

/** A paragraph in a heading's style that ends as a sentence does is a heading only up to this length. */
const longestSentence = 100;

/** A paragraph in a heading's style that runs longer than this is a numbered paragraph; some papers style all of theirs so. */
const longestStyledHeading = 240;

const sentenceEnd = /[.;,]$/;

/** Depth of the heading that a paragraph is; undefined for text. */
export type HeadingDepths = ReadonlyMap<ParagraphItem, number>;

/**
 * Tells headings by style or outline level, unless the paragraph reads as running text.
 *
 * Paragraphs that are headings by their look alone stay bold paragraphs: they have no level, and core tells them by one rule for every format.
 */
export function findHeadings(items: readonly FlowItem[]): HeadingDepths {
  return new Map(
    items.flatMap((item): readonly (readonly [ParagraphItem, number])[] =>
      item.kind === 'paragraph' && item.heading !== undefined && isTitle(item) ? [[item, item.heading]] : [],
    ),
  );
}

/** Whether a paragraph in a heading's style has a title's words: some papers style running text and figures set with tabs so. */
function isTitle({ segments }: ParagraphItem): boolean {
  const text = plainText(segments).trim();
  if (text === '' || text.split('\t').length > 2) return false;
  return text.length <= (sentenceEnd.test(text) ? longestSentence : longestStyledHeading);
}
