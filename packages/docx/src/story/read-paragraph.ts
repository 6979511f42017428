import { placeInNumbering } from '../numbering/list-counter.ts';
import { type Indent, overlayParagraph, type ParagraphLook, readParagraphLook, styleNamed } from '../styles/looks.ts';
import type { Style } from '../styles/style-sheet.ts';
import { childOf, switchOf, type XmlElement } from '../xml/element.ts';
import type { FlowItem, ListPlace } from './flow-item.ts';
import { ParagraphWriter } from './paragraph-writer.ts';
import { readInlineContent } from './read-runs.ts';
import type { Reading } from './reading.ts';
import { isPrinted, type Segment } from './segments.ts';

/** A paragraph as read: its items, or its pieces where its mark is deleted and the next paragraph continues it. */
export type ReadParagraph =
  | { readonly kind: 'items'; readonly items: readonly FlowItem[] }
  | { readonly kind: 'begun'; readonly segments: readonly Segment[] };

/** Reads `w:p`. `begun` are the pieces of paragraphs before it whose marks are deleted. */
export function readParagraph(
  element: XmlElement,
  reading: Reading,
  begun: readonly Segment[],
  readBox: (content: XmlElement) => readonly FlowItem[],
): ReadParagraph {
  const properties = childOf(element, 'w:pPr');
  const style = reading.styles.paragraph(styleNamed(properties, 'w:pStyle'));
  const own = readParagraphLook(properties);
  const look = overlayParagraph(style.paragraph, own);
  if (look.pageBreakBefore === true) reading.pages.startOnNewPage();

  const writer = new ParagraphWriter(reading, element.paragraph ?? 0, style.run, begun);
  readInlineContent(element.children, { reading, writer, url: undefined, readBox });
  reading.fields.endParagraph();
  const section = childOf(properties, 'w:sectPr');
  if (section !== undefined) {
    reading.sections.push(section);
    reading.pages.endSection();
  }

  const { segments, boxes, before, after } = writer.done();
  const mark = childOf(properties, 'w:rPr');
  if (childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined)
    return { kind: 'begun', segments };
  const printed = isPrinted(segments);
  // Word neither prints nor counts a numbered paragraph of which everything is hidden.
  const hidden = !printed && switchOf(mark, 'w:vanish') === true;
  const place = hidden ? undefined : placeInList(own, style, reading);
  const heading = headingOf(own, style);
  const isShown = printed || (place?.ordered === true && place.marker !== '' && heading === undefined);
  const paragraph: FlowItem = {
    kind: 'paragraph',
    segments,
    indent: look.indent?.left ?? 0,
    begins: (look.indent?.left ?? 0) + Math.min(0, look.indent?.first ?? 0),
    ...(heading !== undefined && { heading }),
    ...(place !== undefined && place.marker !== '' && { place }),
    ...(look.fill !== undefined && { fill: look.fill }),
  };
  return { kind: 'items', items: [...before, ...(isShown ? [paragraph] : []), ...boxes, ...after] };
}

/** An outline level set on the paragraph or its style outweighs the style's name. */
function headingOf(own: ParagraphLook, style: Style): number | undefined {
  const outline = own.outline ?? style.paragraph.outline;
  const heading = outline ?? style.heading ?? 0;
  return heading > 0 ? heading : undefined;
}

function placeInList(own: ParagraphLook, style: Style, reading: Reading): ListPlace | undefined {
  const place = placeInNumbering(reading.numbering, own.reference, style.paragraph.reference, style.chain);
  if (place === undefined) return undefined;
  const marker = reading.lists.next(place);
  if (marker.unknownFormat !== undefined) reading.tally.note('unknownNumberFormats');
  const level = place.definition.levels[place.level]?.indent ?? {};
  const inherited: Indent =
    own.reference?.numbering === undefined
      ? { ...level, ...style.paragraph.indent }
      : { ...style.paragraph.indent, ...level };
  const { left = 0, first = 0 } = { ...inherited, ...own.indent };
  return {
    marker: marker.text,
    ordered: marker.ordered,
    list: place.definition.list,
    level: place.level,
    markerAt: left + Math.min(0, first),
    textAt: left,
  };
}
