import { type Heading, heading } from '@council-reports/core';
import type { LayoutContext } from './context.ts';
import { headingInlines } from './inline.ts';
import { boldShare, isCapitals, underlinedShare } from './line-style.ts';
import type { Marker } from './marker.ts';
import type { Group } from './paragraphs.ts';
import { gapBetween, type Line } from './piece.ts';
import { regionsOf } from './region-union.ts';

const longest = 160;
const mostLines = 3;
const mostLinesOfTitle = 6;
const titleSize = 1.6;
const mostWords = 16;
const mostWordsWhenNumbered = 24;
const mostWordsWhenLarge = 30;
const mostWordsOfSentence = 8;

const every = (lines: readonly Line[], share: (line: Line) => number): boolean =>
  lines.every((line) => share(line) > 0.97);

/** Whether all is bold but a reference in brackets at the end. */
const isBoldWithReference = (lines: readonly Line[]): boolean => {
  const last = lines.at(-1)?.pieces.at(-1);
  return (
    last !== undefined && /^\([^()]{1,30}\)$/.test(last.text.trim()) && every(lines, (line) => boldShare(line) + 0.4)
  );
};

// "CRR0003: Securing resources" is a title under its reference, no label with a value.
const code = /^[\p{L}-]{0,6}\d[\w./-]{0,12}:\s/u;

/** Whether a line is a label with its value beside it: "Decision no: 24/00093", or a label set apart. */
const isLabelled = (line: Line, text: string): boolean =>
  (/^[^:]{2,40}:\s+\S/.test(text) && !code.test(text)) ||
  line.pieces.some((piece, index) => index > 0 && gapBetween(line.pieces[index - 1] ?? piece, piece) > 1.5);

// "Table 2" over a table in the same size: what tags call a caption.
const caption = /^(?:table|figure|fig\.|chart|graph|map|diagram) \d{1,3}(?:\.\d{1,3})?(?![\p{L}\d])/iu;

const wordsIn = (text: string): number => text.split(' ').length;

const isSection = (marker: Marker | undefined): boolean => marker?.kind === 'number' || marker?.kind === 'dotted';

/** Whether a marker is one of a list's: sections are numbered, or lettered in capitals. */
const isItemMarker = (marker: Marker | undefined): boolean =>
  marker !== undefined &&
  (/\)$/.test(marker.text) || !/^(?:number|dotted|capital|roman)$/.test(marker.kind) || /^[ivxl]/.test(marker.text));

/** Whether a paragraph is a heading by its look: larger, bold, underlined or in capitals, short, and no sentence. */
function isHeading(group: Group, text: string, { headings }: LayoutContext): boolean {
  const lines = group.lines.map((line) => line.body);
  const [first] = lines;
  if (first === undefined) return false;
  if (
    lines.length > (first.size >= titleSize * headings.bodySize ? mostLinesOfTitle : mostLines) ||
    text.length > longest ||
    !/\p{L}{2}/u.test(text)
  )
    return false;
  if (isItemMarker(group.marker) || /[;,]$/.test(text) || !/^["'“‘(\d]?[\p{Lu}\d]/u.test(text)) return false;
  const large = first.size >= headings.bodySize * 1.15;
  const words = wordsIn(text);
  if (large) return words <= mostWordsWhenLarge && !(/[.]$/.test(text) && words > mostWordsOfSentence);
  if (
    first.size < headings.bodySize * 0.9 ||
    words > (isSection(group.marker) ? mostWordsWhenNumbered : mostWords) ||
    isLabelled(first, text) ||
    caption.test(text)
  )
    return false;
  if (/\.$/.test(text) && !(isSection(group.marker) && words <= mostWordsOfSentence)) return false;
  if (!headings.bodyBold && (every(lines, boldShare) || isBoldWithReference(lines))) return true;
  if (every(lines, underlinedShare)) return true;
  return isCapitals(text) && lines.length <= 2 && (words > 1 || text.length >= 6);
}

/** Depth of a heading: by its size, and one deeper for each further number of its marker. */
function depthOf(group: Group, size: number, { headings }: LayoutContext): number {
  const { marker } = group;
  const parts = marker?.kind === 'dotted' ? (marker.value === 0 ? marker.parts - 1 : marker.parts) : 1;
  return headings.depthOf(size) + parts - 1;
}

/** The paragraph as a heading with its printed number; undefined where it does not look like one. */
export function readHeading(group: Group, context: LayoutContext): Heading | undefined {
  const text = group.lines.map((line) => line.text).join(' ');
  if (!isHeading(group, text, context)) return undefined;
  const [first] = group.lines;
  if (first === undefined) return undefined;
  const lines = group.lines.map((line) => line.body);
  return heading(depthOf(group, first.body.size, context), headingInlines(lines, context.vocabulary), {
    ...(group.marker !== undefined && { marker: group.marker.text }),
    regions: regionsOf(group.lines.map((line) => line.line)),
  });
}
