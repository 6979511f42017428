import { type Block, heading } from '@council-reports/core';
import type { ChildNode, Element, Text } from 'domhandler';
import { readDefinitions, readList } from '../list/read-list.ts';
import { isChrome } from '../page/chrome.ts';
import { isHidden } from '../page/hidden.ts';
import { attribute, integer, isElement, isText } from '../parse/dom.ts';
import type { Style } from '../style/style.ts';
import { readTable } from '../table/read-table.ts';
import type { Context, Page, ReadElement } from './context.ts';
import { FlowWriter } from './flow-writer.ts';
import { type Format, within, without } from './formats.ts';
import { readControl, readImage } from './replaced.ts';
import { scanText } from './scan-text.ts';
import { textPlace } from './text-place.ts';

/** The blocks of some nodes of a page, in the order in which they are read. */
export function readFlow(nodes: readonly ChildNode[], context: Context): Block[] {
  const writer = new FlowWriter(context.page.map);
  readNodes(nodes, writer, context);
  return writer.done();
}

function readNodes(nodes: readonly ChildNode[], writer: FlowWriter, context: Context): void {
  for (const node of nodes) {
    if (isText(node)) readText(node, writer, context);
    else if (isElement(node)) readElement(node, writer, context);
  }
}

function readText(node: Text, writer: FlowWriter, context: Context): void {
  writer.use(context);
  const { raw, start, end, aligned } = textPlace(node, context.page.text);
  if (!aligned) writer.letters(raw, start, end);
  else if (context.preformatted) readPreformatted(raw, start, writer);
  else scanText(raw, start, writer);
}

function readPreformatted(raw: string, start: number, writer: FlowWriter): void {
  let from = 0;
  for (const line of raw.matchAll(/\r\n?|\n/g)) {
    scanText(raw.slice(from, line.index), start + from, writer);
    writer.lineBreak();
    from = line.index + line[0].length;
  }
  scanText(raw.slice(from), start + from, writer);
}

function readElement(element: Element, writer: FlowWriter, context: Context): void {
  const { page } = context;
  const rule = page.rules(element);
  const style = page.styles.of(element);
  if (rule !== undefined) rule(element, writer, context);
  else if (isHidden(element, style)) page.leftOut.note(element, 'hidden');
  else if (isChrome(element, context.inCell)) page.leftOut.note(element, 'chrome');
  else readShown(element, style, writer, settle(element, style, context));
}

function readShown(element: Element, style: Style, writer: FlowWriter, context: Context): void {
  if (style.breakBefore === true) writer.rule();
  const level = attribute(element, 'role') === 'heading' ? (integer(element, 'aria-level') ?? 2) : style.outlineLevel;
  const read = Object.hasOwn(readers, element.name) ? readers[element.name] : undefined;
  if (level !== undefined && blocks.has(element.name)) readHeading(level, element, writer, context);
  else if (read !== undefined) read(element, writer, context);
  else if (itemMark.test(element.name)) readMark(element, writer, context);
  else if (style.block === true || blocks.has(element.name)) readBlock(element, writer, context);
  else readInline(element, writer, context);
}

/** The context inside an element that sets its text by its name or its style. */
function settle(element: Element, style: Style, context: Context): Context {
  let { formats } = context;
  const name = formatNames[element.name];
  if (name !== undefined) formats = within(formats, name);
  if (style.bold === true) formats = within(formats, { kind: 'strong' });
  if (style.bold === false) formats = without(formats, 'strong');
  if (style.italic === true) formats = within(formats, { kind: 'emphasis' });
  if (style.italic === false) formats = without(formats, 'emphasis');
  if (style.underline === true) formats = within(formats, { kind: 'underline' });
  if (style.struck === true) formats = within(formats, { kind: 'delete' });
  const font = style.font === undefined ? context.font : style.font;
  const preformatted =
    context.preformatted || style.preformatted === true || element.name === 'pre' || element.name === 'textarea';
  if (formats === context.formats && font === context.font && preformatted === context.preformatted) return context;
  return { ...context, formats, font, preformatted };
}

/** Reads an element that stands in a line. */
export const readInline: ReadElement = (element, writer, context) => readNodes(element.children, writer, context);

/** Reads an element that stands on lines of its own. */
export const readBlock: ReadElement = (element, writer, context) => {
  writer.endBlock();
  readNodes(element.children, writer, context);
  writer.endBlock();
};

/** Reads an element's content as a heading; `marker` is its number where the page prints that elsewhere. */
export function readHeading(
  depth: number,
  element: Element,
  writer: FlowWriter,
  context: Context,
  marker?: string,
): void {
  writer.as(
    (children, place) => heading(depth, children, { ...place, ...(marker !== undefined && { marker }) }),
    () => readNodes(element.children, writer, { ...context, formats: without(context.formats, 'strong') }),
  );
}

const headingOf =
  (depth: number): ReadElement =>
  (element, writer, context) =>
    readHeading(depth, element, writer, context);

const readLink: ReadElement = (element, writer, context) => {
  const url = attribute(element, 'href');
  // A script is no place to go to; its words stay.
  if (url === undefined || /^\s*(?:javascript|vbscript|data):/i.test(url)) return readInline(element, writer, context);
  const formats = within(without(context.formats, 'link'), { kind: 'link', url });
  readInline(element, writer, { ...context, formats });
};

// ModernGov's marks round agenda items and parts of minutes, which a parser takes for elements.
const itemMark = /^(?:ai\d{1,4}|[a-z_]{1,40}_section)$/;

const readMark: ReadElement = (element, writer, context) => {
  writer.rule();
  readNodes(element.children, writer, context);
  writer.rule();
};

const strong: Format = { kind: 'strong' };
const emphasis: Format = { kind: 'emphasis' };
const struck: Format = { kind: 'delete' };

const formatNames: Readonly<Record<string, Format>> = {
  b: strong,
  strong,
  i: emphasis,
  em: emphasis,
  u: { kind: 'underline' },
  s: struck,
  strike: struck,
  del: struck,
};

const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog div dt fieldset figcaption figure footer form header hgroup html legend li main nav p pre search section summary td textarea th tr'.split(
    ' ',
  ),
);

const placeOf = (element: Element, page: Page): Parameters<FlowWriter['lineBreak']>[0] => {
  const place = element.sourceCodeLocation;
  return place ? page.map.position(place.startOffset, place.endOffset) : undefined;
};

const readers: Readonly<Record<string, ReadElement>> = {
  h1: headingOf(1),
  h2: headingOf(2),
  h3: headingOf(3),
  h4: headingOf(4),
  h5: headingOf(5),
  h6: headingOf(6),
  a: readLink,
  br: (element, writer, { page }) => writer.lineBreak(placeOf(element, page)),
  hr: (element, writer, { page }) => writer.rule(placeOf(element, page)),
  ol: readList,
  ul: readList,
  menu: readList,
  dir: readList,
  dl: readDefinitions,
  table: readTable,
  img: readImage,
  input: readControl,
  select: readControl,
  button: readControl,
};
