import { ownEntry } from '../own-entry.ts';
import { type RunLook, readRunLook, styleNamed } from '../styles/looks.ts';
import { childOf, findInside, type XmlElement } from '../xml/element.ts';
import { chosenBranch, isGraphic, pictureIn, textBoxesIn } from './alternate-content.ts';
import { hyperlinkOf, readFormField } from './field-stack.ts';
import type { FlowItem } from './flow-item.ts';
import type { ParagraphWriter } from './paragraph-writer.ts';
import type { Reading } from './reading.ts';

/** Where runs are read into. `readBox` reads the blocks of a text box. */
export interface RunTarget {
  readonly reading: Reading;
  readonly writer: ParagraphWriter;
  readonly url: string | undefined;
  readonly readBox: (content: XmlElement) => readonly FlowItem[];
}

interface RunState extends RunTarget {
  readonly look: RunLook;
}

type InlineHandler = (element: XmlElement, target: RunTarget) => void;
type RunHandler = (element: XmlElement, state: RunState) => void;

const children: InlineHandler = (element, target) => readInlineContent(element.children, target);

/** Elements that stand beside runs in a paragraph; any other prints nothing. */
const inlineHandlers: Readonly<Record<string, InlineHandler>> = {
  'w:r': readRun,
  'w:hyperlink': (element, target) =>
    readInlineContent(element.children, { ...target, url: addressOf(element, target.reading) ?? target.url }),
  'w:fldSimple': (element, target) =>
    readInlineContent(element.children, {
      ...target,
      url: hyperlinkOf(element.attributes['w:instr'] ?? '') ?? target.url,
    }),
  'w:sdt': readContentControl,
  'w:ins': (element, target) => {
    target.reading.tally.note('insertions');
    readInlineContent(element.children, target);
  },
  'w:moveTo': children,
  'w:del': (element, { reading }) => reading.tally.note('deletions', lengthOf(element)),
  'w:smartTag': children,
  'w:customXml': children,
  'w:bdo': children,
  'w:dir': children,
  'w:subDoc': (_, { reading }) => reading.tally.note('embeddedDocuments'),
  'mc:AlternateContent': (element, target) => readInlineContent(chosenBranch(element)?.children ?? [], target),
  'm:oMathPara': readFormula,
  'm:oMath': readFormula,
};

/** Reads what stands in a paragraph beside its properties. */
export function readInlineContent(elements: readonly XmlElement[], target: RunTarget): void {
  for (const element of elements) ownEntry(inlineHandlers, element.name)?.(element, target);
}

const write =
  (value: string): RunHandler =>
  (_, { writer, look, url }) =>
    writer.text(value, look, url);

/** Elements of a run; any other prints nothing. */
const runHandlers: Readonly<Record<string, RunHandler>> = {
  'w:t': ({ text }, { writer, look, url }) => writer.text(text, look, url),
  'w:tab': write('\t'),
  'w:ptab': write('\t'),
  // A reader sees a hyphen; that it does not break concerns the line alone.
  'w:noBreakHyphen': write('-'),
  'w:cr': (_, { writer, look, url }) => writer.lineBreak(look, url),
  'w:br': ({ attributes }, { writer, look, url }) =>
    attributes['w:type'] === 'page' ? writer.pageBreak(look) : writer.lineBreak(look, url),
  'w:sym': ({ attributes }, { writer, look, url }) => {
    const code = Number.parseInt(attributes['w:char'] ?? '', 16);
    if (code > 0 && code <= 0x10ffff)
      writer.text(String.fromCodePoint(code), { ...look, font: attributes['w:font'] ?? '' }, url);
  },
  'w:lastRenderedPageBreak': (_, { reading }) => reading.pages.breakRendered(),
  'w:fldChar': readFieldCharacter,
  'w:instrText': ({ text }, { reading }) => reading.fields.instruct(text),
  'w:footnoteReference': noteReference('footnote'),
  'w:endnoteReference': noteReference('endnote'),
  'w:commentReference': (_, { reading }) => reading.tally.note('comments'),
  'w:ruby': (element, state) => readInlineContent(childOf(element, 'w:rubyBase')?.children ?? [], state),
  'w:drawing': readDrawing,
  'w:pict': readDrawing,
  'w:object': (element, state) => {
    state.reading.tally.note('embeddedDocuments');
    readDrawing(element, state);
  },
  'mc:AlternateContent': (element, state) => readRunContent(chosenBranch(element)?.children ?? [], state),
};

function readRun(run: XmlElement, target: RunTarget): void {
  const properties = childOf(run, 'w:rPr');
  const look = target.writer.lookOf(styleNamed(properties, 'w:rStyle'), readRunLook(properties));
  readRunContent(run.children, { ...target, look });
}

function readRunContent(elements: readonly XmlElement[], state: RunState): void {
  for (const element of elements) ownEntry(runHandlers, element.name)?.(element, state);
}

const fieldCharacters: Readonly<Record<string, RunHandler>> = {
  begin: (element, { reading, writer, look, url }) => {
    const form = readFormField(childOf(element, 'w:ffData'));
    if (form?.kind === 'checkbox') writer.node({ type: 'checkbox', checked: form.checked }, look, url);
    if (form?.kind === 'text') writer.text(form.value, look, url);
    reading.fields.begin();
  },
  separate: (_, { reading }) => reading.fields.separate(),
  end: (_, { reading }) => {
    if (reading.fields.end()) reading.tally.note('fieldsWithoutResult');
  },
};

function readFieldCharacter(element: XmlElement, state: RunState): void {
  ownEntry(fieldCharacters, element.attributes['w:fldCharType'] ?? '')?.(element, state);
}

function noteReference(kind: 'footnote' | 'endnote'): RunHandler {
  return ({ attributes }, { reading, look }) => {
    if (look.hidden === true) return;
    reading.tally.note('footnotes');
    reading.notes.push({ kind, id: attributes['w:id'] ?? '', stamp: reading.pages.stamp });
  };
}

function readDrawing(element: XmlElement, { reading, writer, look, url, readBox }: RunState): void {
  const boxes = textBoxesIn(element);
  for (const box of boxes) writer.box(readBox(box));
  if (boxes.length > 0) return;
  if (isGraphic(element)) reading.tally.note('graphics');
  const alt = pictureIn(element);
  if (alt !== undefined) writer.node({ type: 'image', alt }, look, url);
}

/** A content control by what it shows; a tick box by its state, whatever character stands for it. */
function readContentControl(element: XmlElement, target: RunTarget): void {
  const properties = childOf(element, 'w:sdtPr');
  const box = childOf(properties, 'w14:checkbox');
  if (box !== undefined) {
    const checked = childOf(box, 'w14:checked')?.attributes['w14:val'] ?? '0';
    target.writer.node({ type: 'checkbox', checked: checked === '1' || checked === 'true' }, {}, target.url);
    return;
  }
  if (childOf(properties, 'w:showingPlcHdr') !== undefined) target.reading.tally.note('placeholders');
  readInlineContent(childOf(element, 'w:sdtContent')?.children ?? [], target);
}

function readFormula(element: XmlElement, target: RunTarget): void {
  for (const child of element.children)
    if (child.name === 'm:t') target.writer.text(child.text, {}, target.url);
    else readFormula(child, target);
}

function addressOf(element: XmlElement, reading: Reading): string | undefined {
  const target = reading.relationships.get(element.attributes['r:id'] ?? '')?.target ?? '';
  const anchor = element.attributes['w:anchor'];
  const url = `${target}${anchor === undefined ? '' : `#${anchor}`}`;
  return url === '' ? undefined : url;
}

/** Characters printed inside an element. */
export function lengthOf(element: XmlElement): number {
  const own = element.name === 'w:t' || element.name === 'w:delText' ? element.text.length : 0;
  return element.children.reduce((sum, child) => sum + lengthOf(child), own);
}

/** Whether an element holds anything that is printed. */
export const holdsText = (element: XmlElement): boolean =>
  findInside(element, ({ name, text }) => name === 'w:t' && text.trim() !== '') !== undefined;
