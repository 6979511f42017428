import type { Element } from 'domhandler';
import { attribute, classNames, descendants, elements, integer, isElement, textOf } from '../parse/dom.ts';
import type { StyleReader } from '../style/style.ts';
import type { TableParts } from './table-parts.ts';

/** What a table is for: its rows and columns mean something, or only place things, or set list markers beside their items. */
export type TableKind = 'data' | 'layout' | 'list';

const markerText =
  /^(?:\((?:\d{1,3}|[a-z]|[ivxl]{1,6})\)|(?:\d{1,3}|[a-z]|[ivxl]{1,6})[.):]|\d{1,3}(?:\.\d{1,3}){1,4}\.?|[•·▪◦●■*–-])$/i;

/**
 * Tells what a table is for by its structure alone.
 *
 * Headers, captions and borders mark data; one column, the presentation role, and tables or headings within unruled cells mark layout;
 * an unruled column of list markers beside one of texts is a list.
 */
export function tableKind(parts: TableParts, styles: StyleReader): TableKind {
  const { element, rows } = parts;
  const role = attribute(element, 'role');
  if (role === 'presentation' || role === 'none') return 'layout';
  const headed = rows.some(({ inHead, cells }) => inHead || cells.some(({ name }) => name === 'th'));
  if (headed || parts.captions.length > 0) return 'data';
  if (rows.every(({ cells }) => cells.filter((cell) => cell.children.length > 0).length <= 1)) return 'layout';
  const ruled = isRuled(parts, styles);
  if (!ruled && holdsTables(parts)) return 'layout';
  if (!ruled && isMarkerTable(parts)) return 'list';
  if (!ruled && rows.some(({ cells }) => cells.some(holdsHeading))) return 'layout';
  return 'data';
}

function isRuled({ element, rows }: TableParts, styles: StyleReader): boolean {
  if ((integer(element, 'border') ?? 0) > 0 || styles.of(element).bordered === true) return true;
  if (classNames(element).some((name) => /grid|bordered/i.test(name))) return true;
  return rows.some(({ cells }) =>
    cells.some(
      (cell) =>
        styles.of(cell).bordered === true ||
        styles.of(cell).fill !== undefined ||
        attribute(cell, 'bgcolor') !== undefined,
    ),
  );
}

/** Whether each row holds a marker and a text: markers with their signs, or bare numbers that count up row by row. */
function isMarkerTable({ rows }: TableParts): boolean {
  const markers = rows.map(({ cells: [first, second, ...more] }) =>
    first === undefined || second === undefined || more.length > 0 || textOf(second, 20) === ''
      ? ''
      : textOf(first, 20),
  );
  if (markers.every((marker) => markerText.test(marker))) return true;
  const numbers = markers.map((marker) => (/^\d{1,3}$/.test(marker) ? Number(marker) : Number.NaN));
  return numbers.length > 1 && numbers.every((number, row) => number === (numbers[0] ?? 0) + row);
}

const inTable = (element: Element): boolean => element.name !== 'table';

const holdsTables = ({ rows }: TableParts): boolean =>
  rows.some(({ cells }) =>
    cells.some((cell) => below(cell, (element) => element.name === 'table' && elements(element).length > 0)),
  );

const holdsHeading = (cell: Element): boolean => below(cell, ({ name }) => /^h[1-6]$/.test(name));

/** Whether an element below, not looking into tables, is one that is asked for. */
function below(cell: Element, asked: (element: Element) => boolean): boolean {
  for (const node of descendants(cell, inTable)) if (isElement(node) && asked(node)) return true;
  return false;
}
