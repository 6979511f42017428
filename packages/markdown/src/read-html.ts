import { type Block, paragraph } from '@council-reports/core';
import { exactText } from './exact-text.ts';
import { type FragmentContext, htmlBlocks } from './html-fragment.ts';
import { lastAtOrBefore } from './locator.ts';
import { parseFragment } from './parse-fragment.ts';
import type { Reading } from './reading.ts';

/**
 * The blocks of HTML that stands between two offsets of the source; its bare text where its tags are too tangled to be read.
 *
 * @param html - the HTML as it stands there, or without the indent and marks of the quotes and items it stands in.
 */
export function readHtml(html: string, [start, end]: readonly [number, number], reading: Reading): readonly Block[] {
  // A comment without an end would take all that follows with it.
  const hidesRest = html.lastIndexOf('<!--') > html.lastIndexOf('-->');
  const nodes = hidesRest ? undefined : parseFragment(html, reading.limits);
  if (nodes !== undefined) return htmlBlocks(nodes, { ...reading, span: spans(html, start, end, reading.source) });
  reading.notePlain(start);
  return [paragraph(exactText(html, reading.source, start, end, reading.locate))];
}

/** Finds places of the HTML in the source, line by line: each of its lines is the end of one of the source's. */
function spans(html: string, start: number, end: number, source: string): FragmentContext['span'] {
  if (html.length === end - start) return (from, to) => [start + from, start + to];
  const own = linesOf(html, 0);
  const printed = linesOf(source.slice(start, end), start);
  const starts = own.map((line) => line.start);
  const place = (offset: number): number => {
    const index = lastAtOrBefore(starts, offset);
    const [line, there] = [own[index], printed[index]];
    return line === undefined || there === undefined ? start : there.end - (line.end - offset);
  };
  return (from, to) => [place(from), to > from ? place(to - 1) + 1 : place(from)];
}

function linesOf(text: string, offset: number): readonly { readonly start: number; readonly end: number }[] {
  let start = offset;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    const own = { start, end };
    start = end + 1;
    return own;
  });
}
