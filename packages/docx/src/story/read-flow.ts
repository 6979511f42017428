import { ownEntry } from '../own-entry.ts';
import { childOf, switchOf, type XmlElement } from '../xml/element.ts';
import { chosenBranch } from './alternate-content.ts';
import type { FlowItem } from './flow-item.ts';
import { readParagraph } from './read-paragraph.ts';
import { lengthOf } from './read-runs.ts';
import { readTable } from './read-table.ts';
import type { Reading } from './reading.ts';
import { isPrinted, type Segment } from './segments.ts';

/** Takes the blocks of a story or a cell one by one. */
export interface Flow {
  take(element: XmlElement): void;
  /** All that was taken. */
  done(): readonly FlowItem[];
}

/** Reads blocks that stand one after another. */
export function readFlow(elements: readonly XmlElement[], reading: Reading): readonly FlowItem[] {
  const flow = createFlow(reading);
  for (const element of elements) flow.take(element);
  return flow.done();
}

/** Begins a flow. */
export function createFlow(reading: Reading): Flow {
  const items: FlowItem[] = [];
  let begun: readonly Segment[] = [];

  const readBox = (content: XmlElement): readonly FlowItem[] => readFlow(content.children, reading);
  const endBegun = (): void => {
    if (isPrinted(begun)) items.push({ kind: 'paragraph', segments: begun, indent: 0, begins: 0 });
    begun = [];
  };
  const takeAll = (elements: readonly XmlElement[] | undefined): void => {
    for (const element of elements ?? []) take(element);
  };
  /** Elements that stand between paragraphs; any other prints nothing. */
  const handlers: Readonly<Record<string, (element: XmlElement) => void>> = {
    'w:p': (element) => {
      const paragraph = readParagraph(element, reading, begun, readBox);
      begun = paragraph.kind === 'begun' ? paragraph.segments : [];
      if (paragraph.kind === 'items') for (const item of paragraph.items) items.push(item);
    },
    'w:tbl': (element) => {
      endBegun();
      items.push(readTable(element, reading, (cell) => readFlow(cell, reading)));
    },
    'w:sdt': (element) => {
      if (switchOf(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr') === true) reading.tally.note('placeholders');
      takeAll(childOf(element, 'w:sdtContent')?.children);
    },
    'w:customXml': (element) => takeAll(element.children),
    'w:ins': (element) => takeAll(element.children),
    'w:moveTo': (element) => takeAll(element.children),
    'w:del': (element) => reading.tally.note('deletions', lengthOf(element)),
    'w:altChunk': () => reading.tally.note('embeddedDocuments'),
    'w:sectPr': (element) => {
      reading.sections.push(element);
    },
    'mc:AlternateContent': (element) => takeAll(chosenBranch(element)?.children),
  };
  const take = (element: XmlElement): void => ownEntry(handlers, element.name)?.(element);
  return {
    take,
    done: () => {
      endBegun();
      return items;
    },
  };
}
