import { list, listItem } from '@council-reports/core';
import type { Element } from 'domhandler';
import type { ElementRules, ReadElement } from '../flow/context.ts';
import { type Format, within } from '../flow/formats.ts';
import { readBlock, readHeading, readInline } from '../flow/read-flow.ts';
import {
  attribute,
  classNames,
  descendants,
  elements,
  hasClass,
  isElement,
  isText,
  previousElement,
  textOf,
} from '../parse/dom.ts';
import { spanOf } from '../place/span.ts';
import { isItemTable, readItemTable } from './item-table.ts';

const headingOf =
  (depth: number): ReadElement =>
  (element, writer, context) =>
    readHeading(depth, element, writer, context);

const leaveOut: ReadElement = (element, _writer, { page }) => page.leftOut.note(element, 'chrome');

const strong: Format = { kind: 'strong' };

/** A label before its value in a paragraph is bold; one on a line of its own is the heading of what follows. */
const readLabel: ReadElement = (element, writer, context) => {
  if (element.name === 'span') readInline(element, writer, { ...context, formats: within(context.formats, strong) });
  else if (textOf(element).endsWith(':'))
    readHeading(context.itemNumber === undefined ? 3 : 4, element, writer, context);
  else readBlock(element, writer, context);
};

/** Of the links above a page, those to files and to the meeting belong to the record; those to other views of the site do not. */
const readActions: ReadElement = (element, writer, context) => {
  const items = elements(element).flatMap((item) => {
    if (leadsToRecord(item)) {
      const blocks = context.page.flow([item], context);
      return [listItem('•', blocks, spanOf(blocks))];
    }
    context.page.leftOut.note(item, 'chrome');
    return [];
  });
  if (items.length > 0) writer.add([list(false, items, spanOf(items))]);
};

function leadsToRecord(item: Element): boolean {
  for (const node of descendants(item)) {
    if (
      isElement(node) &&
      node.name === 'a' &&
      /(?:^|\/)documents\/|ieListDocuments\.aspx/i.test(attribute(node, 'href') ?? '')
    )
      return true;
  }
  return false;
}

/** A section that a script fills in the browser is a title with nothing under it. */
const readSectionTitle: ReadElement = (element, writer, context) => {
  const next =
    element.next && isText(element.next) && element.next.data.trim() === '' ? element.next.next : element.next;
  if (next && isElement(next) && attribute(next, 'id') !== undefined && next.children.length === 0)
    leaveOut(element, writer, context);
  else readHeading(3, element, writer, context);
};

const byClass: Readonly<Record<string, ReadElement>> = {
  // Sites hide the main title where a breadcrumb shows it; it says what kind of page this is.
  mgMainTitleTxt: headingOf(1),
  mgSubTitleTxt: headingOf(2),
  mgSectionTitle: readSectionTitle,
  mgSubSubTitleTxt: headingOf(3),
  mgAiTitleTxt: (element, writer, context) => readHeading(3, element, writer, context, context.itemNumber),
  mgSubItemTitleTxt: headingOf(4),
  mgLabel: readLabel,
  mgActionList: readActions,
  mgFileSize: leaveOut,
  mgFooter: leaveOut,
};

/** A long text ends with dots and a link to the rest of it, which is no part of the text. */
const readRestLink: ReadElement = (_element, _writer, { page }) => page.leftOut.count('cutShort');

function isRestLink(element: Element): boolean {
  const before = element.prev;
  return (
    /\bmgAi\.aspx/i.test(attribute(element, 'href') ?? '') &&
    isText(before) &&
    /(?:\.{3}|…)\s*$/.test(before.data.slice(-20))
  );
}

/** A labelled line after a text is no part of that text: a rule closes the text's section. */
const readLabelledLine: ReadElement = (element, writer, context) => {
  writer.rule();
  readBlock(element, writer, context);
};

function followsText(element: Element): boolean {
  if (!element.children.some((child) => isElement(child) && child.name === 'span' && hasClass(child, 'mgLabel')))
    return false;
  const before = previousElement(element);
  return before !== undefined && hasClass(before, 'mgWordPara');
}

/** How ModernGov's elements are read, by the class names it gives them. */
export const modernGovRules: ElementRules = (element) => {
  if (element.name === 'table' && isItemTable(element)) return readItemTable;
  if (element.name === 'p' && followsText(element)) return readLabelledLine;
  if (element.name === 'a' && isRestLink(element)) return readRestLink;
  if (attribute(element, 'class')?.includes('mg') !== true) return undefined;
  const known = classNames(element).find((name) => Object.hasOwn(byClass, name));
  return known === undefined ? undefined : byClass[known];
};
