import { decodeHTML } from 'entities';

/** What a stretch of page text turns out to be, each with its offsets in the source. */
export interface TextSink {
  /** Letters. Where `end - start` is the length of `value`, the source prints exactly these. */
  letters(value: string, start: number, end: number): void;
  /** White space that a browser collapses: at least one character from `start` on. */
  space(start: number): void;
  /** A run of no-break spaces, used as a tab. */
  gap(start: number, end: number): void;
  /** A typed tick box. */
  box(checked: boolean, start: number, end: number): void;
  /** A mark between agenda items (`<AI1>`, `</TRAILER_SECTION>`), typed as text. */
  itemMark(start: number, end: number): void;
}

// A lone space between words is a letter like any other; only at the beginning of a node may it have to go.
const token =
  /[ \t\r\n\f]{2,}|[\t\r\n\f]|^ |\u00a0|[\u00ad\u200b\u2060\ufeff\0]+|[\u2610-\u2612]|&lt;\/?(?:AI\d{1,4}|[A-Z_]{1,40}_SECTION)&gt;|&(?:#\d{1,8}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});?/g;
const gapPart = /[ \t\r\n\f]+|\u00a0|&nbsp;|&#160;|&#[xX][aA]0;/y;

const white = /^[ \t\r\n\f]+$/;
const invisible = /^[\u00ad\u200b\u2060\ufeff\0]/;

/**
 * Takes the source of a text node apart: `raw` stands at offset `base` of the page.
 *
 * Character references are resolved one by one, so that everything between them keeps its exact place.
 */
export function scanText(raw: string, base: number, sink: TextSink): void {
  let from = 0;
  token.lastIndex = 0;
  for (let match = token.exec(raw); match !== null; match = token.exec(raw)) {
    const { index } = match;
    if (index > from) sink.letters(raw.slice(from, index), base + from, base + index);
    from = scanToken(match[0], raw, index, base, sink);
    token.lastIndex = from;
  }
  if (from < raw.length) sink.letters(raw.slice(from), base + from, base + raw.length);
}

/** Hands one token to the sink and tells where the next one may begin. */
function scanToken(found: string, raw: string, index: number, base: number, sink: TextSink): number {
  const end = index + found.length;
  const start = base + index;
  if (white.test(found)) {
    sink.space(start);
    return end;
  }
  if (invisible.test(found)) return end;
  if (found.startsWith('&lt;') && found.length > 4) {
    sink.itemMark(start, base + end);
    return end;
  }
  const value = found.startsWith('&') ? decodeHTML(found) : found;
  if (value === '\u00a0') return scanGap(raw, index, end, base, sink);
  if (/^[\u2610-\u2612]$/.test(value)) sink.box(value !== '\u2610', start, base + end);
  else if (!invisible.test(value)) sink.letters(white.test(value) ? ' ' : value, start, base + end);
  return end;
}

/** A single no-break space is a letter; several, with whatever spaces stand among and after them, are a gap. */
function scanGap(raw: string, index: number, firstEnd: number, base: number, sink: TextSink): number {
  let end = firstEnd;
  let hard = 1;
  gapPart.lastIndex = end;
  for (let part = gapPart.exec(raw); part !== null; part = gapPart.exec(raw)) {
    end = gapPart.lastIndex;
    if (!white.test(part[0])) hard += 1;
  }
  if (hard === 1) {
    sink.letters('\u00a0', base + index, base + firstEnd);
    return firstEnd;
  }
  sink.gap(base + index, base + end);
  return end;
}
