import { readFill } from '../styles/looks.ts';
import { childOf, integerOf, switchOf, valOf, type XmlElement } from '../xml/element.ts';
import type { CellItem, FlowItem, RowItem, TableItem } from './flow-item.ts';
import { lengthOf } from './read-runs.ts';
import type { Reading } from './reading.ts';
import { isPrintedSegment, plainText } from './segments.ts';

type Merge = 'restart' | 'continue' | undefined;

/** A cell whose spans may still grow. */
interface OpenCell extends CellItem {
  colSpan: number;
  rowSpan: number;
  /** Index of the first row below the cell. */
  below: number;
}

/** Bound on a span, as a grid has it; Word has 63 columns at most. */
const widestSpan = 1000;

/** Reads `w:tbl`: rows with the cells that begin in them, merged cells joined, deleted rows and cells left out. */
export function readTable(
  element: XmlElement,
  reading: Reading,
  readCell: (blocks: readonly XmlElement[]) => readonly FlowItem[],
): TableItem {
  const open = new Map<number, OpenCell>();
  const rows: RowItem[] = [];
  let heading = true;
  for (const row of unwrapped(element, 'w:tr')) {
    const properties = childOf(row, 'w:trPr');
    if (childOf(properties, 'w:del') !== undefined) {
      reading.tally.note('deletions', lengthOf(row));
      continue;
    }
    if (switchOf(properties, 'w:hidden') === true) {
      reading.tally.note('hiddenText', lengthOf(row));
      continue;
    }
    // Word repeats only the flagged rows at the top of a table; a flag further down does nothing (ECMA-376 Part 1, 17.4.78).
    heading &&= switchOf(properties, 'w:tblHeader') === true;
    rows.push({ header: heading, cells: readRow(row, rows.length, { open, reading, readCell }) });
  }
  return { kind: 'table', rows };
}

interface RowContext {
  /** The last cell that began at each column. */
  readonly open: Map<number, OpenCell>;
  readonly reading: Reading;
  readonly readCell: (blocks: readonly XmlElement[]) => readonly FlowItem[];
}

function readRow(row: XmlElement, index: number, { open, reading, readCell }: RowContext): readonly CellItem[] {
  const cells: OpenCell[] = [];
  const indent = clampSpan(integerOf(childOf(row, 'w:trPr'), 'w:gridBefore') ?? 0);
  let column = indent;
  if (indent > 0) cells.push({ items: [], column: 0, colSpan: indent, rowSpan: 1, below: index + 1 });
  const elements = unwrapped(row, 'w:tc').filter((cell) => isKept(cell, reading));
  const contents = reading.pages.beside(elements, (cell) => readCell(cell.children));
  elements.forEach((cell, at) => {
    reading.count('cells');
    const look = childOf(cell, 'w:tcPr');
    const items = contents[at] ?? [];
    const colSpan = Math.max(1, clampSpan(integerOf(look, 'w:gridSpan') ?? 1));
    const above = mergeOf(look, 'w:vMerge') === 'continue' ? open.get(column) : undefined;
    const left = mergeOf(look, 'w:hMerge') === 'continue' ? cells.at(-1) : undefined;
    if (above !== undefined && above.colSpan === colSpan && above.below === index) {
      above.rowSpan++;
      above.below++;
      // Word prints only the first of merged cells.
      const covered = items.reduce(
        (sum, item) => sum + (item.kind === 'paragraph' ? plainText(item.segments).length : 0),
        0,
      );
      if (covered > 0) reading.tally.note('hiddenText', covered);
    } else if (left !== undefined) {
      left.colSpan += colSpan;
    } else {
      const fill = readFill(childOf(look, 'w:shd')) ?? commonFill(items);
      const ink = commonInk(items);
      const opened: OpenCell = {
        items,
        column,
        colSpan,
        rowSpan: 1,
        below: index + 1,
        ...(fill !== undefined && { fill }),
        ...(ink !== undefined && { ink }),
      };
      cells.push(opened);
      open.set(column, opened);
    }
    column += colSpan;
  });
  return cells;
}

const clampSpan = (span: number): number => Math.min(widestSpan, Math.max(0, span));

/** Children of a name, also those inside content controls and markup that wraps them. */
function unwrapped(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child): readonly XmlElement[] => {
    if (child.name === name) return [child];
    if (child.name === 'w:sdt') return unwrapped(childOf(child, 'w:sdtContent') ?? child, name);
    return child.name === 'w:customXml' || child.name === 'w:ins' || child.name === 'w:moveTo'
      ? unwrapped(child, name)
      : [];
  });
}

function isKept(cell: XmlElement, reading: Reading): boolean {
  if (childOf(childOf(cell, 'w:tcPr'), 'w:cellDel') === undefined) return true;
  reading.tally.note('deletions', lengthOf(cell));
  return false;
}

function mergeOf(look: XmlElement | undefined, name: 'w:vMerge' | 'w:hMerge'): Merge {
  if (childOf(look, name) === undefined) return undefined;
  return valOf(look, name) === 'restart' ? 'restart' : 'continue';
}

/** The shading that all paragraphs of a cell share: a status is shaded either way. */
function commonFill(items: readonly FlowItem[]): string | undefined {
  const fills = new Set(items.map((item) => (item.kind === 'paragraph' ? item.fill : undefined)));
  const [fill] = fills;
  return fills.size === 1 ? fill : undefined;
}

/** The one colour that all words of a cell have; undefined for several, for none, and for black. */
function commonInk(items: readonly FlowItem[]): string | undefined {
  const segments = items.flatMap((item) => (item.kind === 'paragraph' ? item.segments.filter(isPrintedSegment) : []));
  const inks = new Set(segments.map(({ look }) => look.ink));
  const [ink] = inks;
  return inks.size === 1 && ink !== '#000000' ? ink : undefined;
}
