import { type Block, type ListItem, list, listItem } from '@council-reports/core';
import { follows, type Marker, readMarker } from '../layout/marker.ts';
import { lineText, type Piece, toLine } from '../layout/piece.ts';
import { freeHeadings } from './numbered-headings.ts';
import type { Row } from './table-columns.ts';
import type { Tag } from './tag-tree.ts';

interface MarkedRow {
  readonly marker: Marker;
  readonly label: readonly Piece[];
  readonly body: readonly Tag[];
}

/** Whether an edge is drawn between two pieces of a line. */
export type IsParted = (left: Piece, right: Piece) => boolean;

/** A row of a marker and what it marks, with nothing drawn between the two. */
function markedRow({ cells, pieces }: Row, isParted: IsParted): MarkedRow | undefined {
  const [label = [], ...others] = pieces;
  const filled = others.flatMap((own, index) => (own.length > 0 ? [index + 1] : []));
  const [at = 0] = filled;
  const cell = cells[at];
  const line = toLine(label);
  const [last, next] = [label.at(-1), pieces[at]?.[0]];
  if (filled.length !== 1 || cell === undefined || line === undefined || last === undefined || next === undefined)
    return undefined;
  const marker = readMarker(lineText(line).trim(), true);
  return marker === undefined || isParted(last, next) ? undefined : { marker, label, body: cell.children };
}

/**
 * What a table holds that is none: word processors set the numbers of minutes beside their titles, and of paragraphs beside their text,
 * in tables without edges. Items of a list, or headings. Undefined for any other table.
 */
export function markedRows(
  rows: readonly Row[],
  isParted: IsParted,
  read: (children: readonly Tag[]) => readonly Block[],
): readonly Block[] | undefined {
  const marked = rows.map((row) => markedRow(row, isParted)).filter((row) => row !== undefined);
  const [only] = marked;
  if (only === undefined || marked.length < rows.length) return undefined;
  const isSeries = marked.every(({ marker }, index) => {
    const before = marked[index - 1];
    return before === undefined || follows(before.marker, marker);
  });
  if (!isSeries) return undefined;
  const items = marked.map(({ marker, label, body }): ListItem => {
    const regions = label.map(({ page, box }) => ({ page, box }));
    return listItem(marker.text, read(body), { regions });
  });
  const whole = list(only.marker.kind !== 'bullet', items);
  if (marked.length > 1) return [whole];
  // A title with a line under it: the title alone can be a heading, and what is under it then follows.
  const [item] = items;
  const [title, ...rest] = item?.children ?? [];
  if (item === undefined || title === undefined) return [whole];
  const freed = freeHeadings({ ...whole, children: [{ ...item, children: [title] }] });
  return freed[0]?.type === 'heading' ? [...freed, ...rest] : [whole];
}
