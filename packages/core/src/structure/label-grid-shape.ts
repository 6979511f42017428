import { flat } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { cellText } from './cells.ts';
import type { FlowCell } from './flow.ts';
import { headingIn, holdsOwnLabel, looksLikeLabel } from './label-cell.ts';
import { isParagraphNumber } from './paragraph-number.ts';

/** How many of a table's rows begin with somebody's name where it lists people. */
const fewestNames = 0.5;

/** Whether a table lists people: their titles make no labels of their names. */
function listsPeople(rows: readonly (readonly FlowCell[])[], lexicon: CompiledLexicon): boolean {
  const named = rows.filter(([first]) => first !== undefined && lexicon.begins('titles', flat(cellText(first))));
  return named.length >= 2 && named.length >= rows.length * fewestNames;
}

/** Whether a table's rows pair labels with values. */
export function isLabelGrid(rows: readonly (readonly FlowCell[])[], lexicon: CompiledLexicon): boolean {
  if (listsPeople(rows, lexicon)) return false;
  const led = ledRows(rows);
  const wide = rows.filter((row) => row.length >= 2 && !led.has(row));
  const labelled = wide.filter(
    (row) =>
      row.every((cell) => holdsOwnLabel(cell, lexicon)) || (row[0]?.column === 0 && looksLikeLabel(row[0], lexicon)),
  );
  const orphans = rows.filter((row) => row.length === 1 && row[0]?.column !== 0).length;
  return (
    labelled.length > 0 && labelled.length >= (wide.length - orphans) * 0.6 && rows.every((row) => row.length <= 6)
  );
}

/** The numbered rows behind a row of one cell that leads in to them: "Recommendations: That the Committee resolves to:" above "1." and its text. */
export function ledRows(rows: readonly (readonly FlowCell[])[]): ReadonlySet<readonly FlowCell[]> {
  const led = new Set<readonly FlowCell[]>();
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1];
    const [number] = row;
    const isLed =
      above !== undefined && (led.has(above) || (above.length === 1 && cellText(above[0]).text.endsWith(':')));
    if (isLed && row.length === 2 && number?.column === 0 && isParagraphNumber(cellText(number))) led.add(row);
  }
  return led;
}

const fewestOfCard = 3;

/**
 * A table whose rows are labels with their values beside them, one pair or two to a row, the labels what another table would print as its heading row: the
 * card of one entry, or of several one beneath the other.
 */
export function isCard(rows: readonly (readonly FlowCell[])[], lexicon: CompiledLexicon): boolean {
  const filled = rows.filter((row) => row.length > 0);
  if (!filled.every((row) => row.length <= 2 || row.length === 4)) return false;
  const columns = filled.flatMap(([first]) => (first?.column === 0 ? (headingIn(first, lexicon) ?? []) : []));
  const roles = new Set(columns.map(({ role }) => role));
  return roles.size >= fewestOfCard && columns.length >= filled.length * 0.6;
}
