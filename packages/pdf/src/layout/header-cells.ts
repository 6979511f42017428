import type { Piece } from './piece.ts';
import type { GridSlot } from './ruled-grid.ts';

/** How a cell looks: what header cells are told by. */
export interface CellLook {
  readonly slot: GridSlot;
  readonly pieces: readonly Piece[];
  readonly empty: boolean;
  readonly fill: string | undefined;
}

const isBold = (look: CellLook): boolean =>
  !look.empty && look.pieces.length > 0 && look.pieces.every((piece) => piece.bold);

const bold = (looks: readonly CellLook[]): boolean => {
  const printed = looks.filter((look) => !look.empty);
  return printed.length > 0 && printed.every(isBold);
};

/** The one fill of all cells; undefined where they have none or several. */
function commonFill(looks: readonly CellLook[]): string | undefined {
  const [first] = looks;
  return first?.fill !== undefined && looks.every((look) => look.fill === first.fill) ? first.fill : undefined;
}

/** Groups looks by row or by column, by where they begin. */
function lanes(looks: readonly CellLook[], key: 'row' | 'column'): readonly (readonly CellLook[])[] {
  const groups: CellLook[][] = [];
  for (const look of looks) {
    const group = groups[look.slot[key]];
    if (group === undefined) groups[look.slot[key]] = [look];
    else group.push(look);
  }
  return groups.filter((group) => group !== undefined);
}

/** How many leading lanes are set apart from the rest by weight or by one common fill. */
function leading(groups: readonly (readonly CellLook[])[]): number {
  const isSetApart = (looks: readonly CellLook[]): boolean => bold(looks) || commonFill(looks) !== undefined;
  let count = 0;
  while (count < groups.length && isSetApart(groups[count] ?? [])) count++;
  if (count < groups.length) return count;
  // All lanes are alike in one respect; what tells the first from them is the other, or a fill of its own.
  const firstFill = commonFill(groups[0] ?? []);
  const others = groups.slice(1);
  if (groups.length > 1 && firstFill !== undefined && others.every((group) => commonFill(group) !== firstFill))
    return 1;
  return groups.length > 1 && bold(groups[0] ?? []) && others.every((group) => !bold(group)) ? 1 : 0;
}

/**
 * The header cells of a table: the rows at its top whose text is all bold or whose cells share a fill that the rows below lack, and the
 * first column where only that is set apart, as in a table of labels and values.
 */
export function headerCells(looks: readonly CellLook[]): ReadonlySet<CellLook> {
  const rows = lanes(looks, 'row');
  const columns = lanes(looks, 'column');
  const header = new Set<CellLook>();
  const headerRows = rows.length > 1 ? leading(rows) : 0;
  const lastHeaderRow = Math.max(-1, ...rows.slice(0, headerRows).flatMap((row) => row.map((look) => look.slot.row)));
  for (const look of looks) if (look.slot.row <= lastHeaderRow) header.add(look);
  if (columns.length < 2) return header;
  const body = lanes(
    looks.filter((look) => look.slot.row > lastHeaderRow && look.slot.colSpan < columns.length),
    'column',
  );
  const [labels = [], ...values] = body;
  const apart = (isApart: (group: readonly CellLook[]) => boolean): boolean =>
    labels.length > 1 && isApart(labels) && values.length > 0 && !values.some(isApart);
  if (apart(bold) || apart((group) => commonFill(group) !== undefined)) for (const look of labels) header.add(look);
  return header;
}
