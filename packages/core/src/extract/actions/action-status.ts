import { flat } from '../../document/index.ts';
import type { Action, Rag } from '../../model/index.ts';
import { columnsOfRole, type DataRow, type DataTable } from '../../structure/index.ts';
import { parseRag, parseStatus, ragOfColour, type ValueWords } from '../../values/index.ts';

interface Printed {
  readonly raw: string;
  readonly colour: string | undefined;
}

/**
 * The status of an action as printed, with a colour of its own or that of a column beside it ("In progress", "Amber"); where only the cell's colour
 * says it, that colour. How much is done ("60%") is a status only where nothing else is.
 */
export function actionStatus(table: DataTable, row: DataRow, words: ValueWords): Action['status'] | undefined {
  const cells = [...columnsOfRole(table, 'status'), ...columnsOfRole(table, 'rag')]
    .sort((one, other) => one.index - other.index)
    .flatMap(({ index }): readonly Printed[] => {
      const cell = row.cells[index];
      return cell === undefined || cell.fromAbove === true ? [] : [{ raw: flat(cell.text), colour: cell.colour }];
    });
  const printed = cells.filter(({ raw }) => raw !== '');
  const raw = (printed.find((cell) => parseStatus(cell.raw, words) !== null) ?? printed[0])?.raw ?? '';
  const rag = first(printed, (cell) => parseRag(cell.raw, words)) ?? parseStatus(raw, words) ?? first(cells, colourOf);
  if (raw === '' && rag === null) return undefined;
  return { raw: raw === '' ? (rag?.raw ?? '') : raw, ...(rag !== null && { rag }) };
}

const colourOf = ({ colour }: Printed): Rag | null => ragOfColour(colour);

function first(cells: readonly Printed[], read: (cell: Printed) => Rag | null): Rag | null {
  for (const cell of cells) {
    const rag = read(cell);
    if (rag !== null) return rag;
  }
  return null;
}
