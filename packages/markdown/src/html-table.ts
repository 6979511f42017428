import {
  type Block,
  type Table,
  type TableCell,
  type TableRow,
  table,
  tableCell,
  tableRow,
} from '@council-reports/core';
import { attribute, type HtmlElement, type HtmlNode, integer, isElement } from './html-elements.ts';

type Read = (nodes: readonly HtmlNode[]) => readonly Block[];

/** A table element as its caption and the table; `read` gives the blocks of a cell's content. */
export function htmlTable(node: HtmlElement, read: Read): readonly Block[] {
  const captions = node.childNodes.filter((child) => isElement(child) && child.tagName === 'caption');
  return [...read(captions), tableOf(node, read)];
}

const tableOf = (node: HtmlElement, read: Read): Table => table(rowsOf(node, read));

function rowsOf(node: HtmlElement, read: Read): readonly TableRow[] {
  return node.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [tableRow(cellsOf(child, read))];
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child, read) : [];
  });
}

function cellsOf(row: HtmlElement, read: Read): readonly TableCell[] {
  return row.childNodes.filter(isElement).map((cell) => {
    const colSpan = integer(cell, 'colspan');
    const rowSpan = integer(cell, 'rowspan');
    const fill = fillOf(cell);
    const ink = inkOf(cell);
    return tableCell(read(cell.childNodes), {
      ...(cell.tagName === 'th' && { header: true }),
      ...(colSpan !== undefined && { colSpan }),
      ...(rowSpan !== undefined && { rowSpan }),
      ...(fill !== undefined && { fill }),
      ...(ink !== undefined && { ink }),
    });
  });
}

const hexColour = /#(?:[\da-f]{6}|[\da-f]{3})(?![\da-f])/i;

/** The first colour in a text, as `#rrggbb`; colours by name are not read. */
function colourIn(text: string | undefined): string | undefined {
  const colour = hexColour.exec(text ?? '')?.[0].toLowerCase();
  return colour?.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour;
}

/** The background a cell's own attributes give it. */
const fillOf = (cell: HtmlElement): string | undefined =>
  colourIn(
    attribute(cell, 'bgcolor') ?? /background(?:-color)?:([^;]{0,100})/i.exec(attribute(cell, 'style') ?? '')?.[1],
  );

/** The colour a cell's own attributes give its words; undefined for black. */
function inkOf(cell: HtmlElement): string | undefined {
  const ink = colourIn(/(?:^|[;\s])color:([^;]{0,100})/i.exec(attribute(cell, 'style') ?? '')?.[1]);
  return ink === '#000000' ? undefined : ink;
}
