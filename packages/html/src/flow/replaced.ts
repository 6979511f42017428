import type { Text } from '@council-reports/core';
import type { Element } from 'domhandler';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { attribute, elements, textOf } from '../parse/dom.ts';
import type { Context, Page, ReadElement } from './context.ts';

const place = (element: Element, page: Page): Pick<Text, 'position'> => {
  const at = element.sourceCodeLocation;
  return at ? { position: page.map.position(at.startOffset, at.endOffset) } : {};
};

/** The text of an attribute with its place: exact where the source prints it as it is. */
function attributeText(element: Element, name: string, page: Page): Text {
  const value = attribute(element, name) ?? '';
  const at = adapter.getNodeSourceCodeLocation(element)?.attrs?.[name];
  const within = at ? page.text.slice(at.startOffset, at.endOffset).lastIndexOf(value) : -1;
  if (!at || within < 0) return { type: 'text', value, ...place(element, page) };
  const start = at.startOffset + within;
  return { type: 'text', value, position: page.map.position(start, start + value.length) };
}

// The longest alternative text that may stand for a status; longer ones describe a chart.
const longestStatus = 60;

/** Reads a picture: in a table cell its short alternative text is the text, for a status is often only a coloured dot. */
export const readImage: ReadElement = (element, writer, context) => {
  const alt = (attribute(element, 'alt') ?? '').trim();
  if (alt === '') return;
  writer.use(context);
  if (context.inCell && alt.length <= longestStatus) writer.inline(attributeText(element, 'alt', context.page));
  else writer.inline({ type: 'image', alt, ...place(element, context.page) });
};

type ReadInput = (element: Element, context: Context) => readonly Parameters<Parameters<ReadElement>[1]['inline']>[0][];

const tickBox: ReadInput = (element, { page }) => [
  { type: 'checkbox', checked: attribute(element, 'checked') !== undefined, ...place(element, page) },
];
const filledIn: ReadInput = (element, { page }) =>
  (attribute(element, 'value') ?? '').trim() === '' ? [] : [attributeText(element, 'value', page)];

const inputs: Readonly<Record<string, ReadInput>> = {
  checkbox: tickBox,
  radio: tickBox,
  text: filledIn,
  date: filledIn,
  number: filledIn,
  email: filledIn,
  tel: filledIn,
  url: filledIn,
};

/** Reads a form control: tick boxes, what is filled in, and what is chosen; the rest is counted as left out. */
export const readControl: ReadElement = (element, writer, context) => {
  writer.use(context);
  if (element.name === 'select') {
    const options = elements(element).flatMap((child) => (child.name === 'optgroup' ? elements(child) : [child]));
    const chosen = options.find((option) => attribute(option, 'selected') !== undefined);
    if (chosen !== undefined) writer.inline({ type: 'text', value: textOf(chosen), ...place(chosen, context.page) });
    return;
  }
  const type = attribute(element, 'type')?.toLowerCase() ?? 'text';
  const read = element.name === 'input' && Object.hasOwn(inputs, type) ? inputs[type] : undefined;
  if (read !== undefined) for (const node of read(element, context)) writer.inline(node);
  else if (type !== 'hidden') context.page.leftOut.count('control');
};
