import type { FlowItem, ParagraphItem } from '../story/flow-item.ts';
import { isAllBold, plainText } from '../story/segments.ts';

/** A heading has few words: bold paragraphs beyond these are emphasised text. */
const longestHeading = 100;

/** A paragraph in a heading's style that runs longer than this is a numbered paragraph; some papers style all of theirs so. */
const longestStyledHeading = 240;

const sentenceEnd = /[.;,]$/;

/** A number or letter as headings have it: `2`, `2.1.`, `A.`, `IV.` */
const headingMarker = /^(?:\d|[A-Z]\b|[IVX]{1,5}\b|Appendix\b|Section\b|Part\b)/;

/** Depth of the heading that a paragraph is; undefined for text. */
export type HeadingDepths = ReadonlyMap<ParagraphItem, number>;

/**
 * Tells headings: by style or outline level, unless the paragraph reads as running text; else by look, as a short bold paragraph
 * with something below it, one level under the last heading by style.
 */
export function findHeadings(items: readonly FlowItem[]): HeadingDepths {
  const depths = new Map<ParagraphItem, number>();
  let styled = 0;
  items.forEach((item, index) => {
    if (item.kind !== 'paragraph') return;
    if (item.heading !== undefined && isTitle(item)) {
      styled = item.heading;
      depths.set(item, item.heading);
    } else if (
      item.heading === undefined &&
      looksLikeHeading(item) &&
      hasTextBelow(items, index) &&
      !isAmongSiblings(items, index)
    )
      depths.set(item, styled + 1 + (item.place?.level ?? 0));
  });
  return depths;
}

/** Whether a paragraph in a heading's style has a title's words: some papers style running text and figures set with tabs so. */
function isTitle({ segments }: ParagraphItem): boolean {
  const text = plainText(segments).trim();
  if (text === '' || text.split('\t').length > 2) return false;
  return text.length <= (sentenceEnd.test(text) ? longestHeading : longestStyledHeading);
}

function looksLikeHeading({ segments, place }: ParagraphItem): boolean {
  if (!isAllBold(segments)) return false;
  if (place !== undefined && !(place.ordered && headingMarker.test(place.marker))) return false;
  const text = plainText(segments).trim();
  const colon = text.indexOf(':');
  // A colon within is a label and its value.
  return (
    text.length <= longestHeading &&
    !sentenceEnd.test(text) &&
    (colon < 0 || colon === text.length - 1) &&
    /\p{L}/u.test(text)
  );
}

function hasTextBelow(items: readonly FlowItem[], index: number): boolean {
  const next = items[index + 1];
  return next !== undefined && next.kind !== 'pageBreak';
}

/** Bold items of one list, one after another, are its items: a paper may set its whole recommendations in bold. */
function isAmongSiblings(items: readonly FlowItem[], index: number): boolean {
  const own = placeAt(items, index);
  if (own === undefined) return false;
  return [index - 1, index + 1].some((at) => {
    const other = items[at];
    const place = placeAt(items, at);
    return (
      place?.list === own.list && place.level === own.level && other?.kind === 'paragraph' && isAllBold(other.segments)
    );
  });
}

const placeAt = (items: readonly FlowItem[], index: number): ParagraphItem['place'] => {
  const item = items[index];
  return item?.kind === 'paragraph' ? item.place : undefined;
};
