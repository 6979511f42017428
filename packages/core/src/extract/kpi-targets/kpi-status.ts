import { emptyPassage, flat } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { Measured, Rag } from '../../model/index.ts';
import { type Column, columnsOfRole, type DataCell, type DataRow, type DataTable } from '../../structure/index.ts';
import { parseRag, parseStatus, ragOfColour, type ValueWords } from '../../values/index.ts';

/**
 * The status of an indicator: of several columns the first that holds one; where each of several levels has its own beside it, that of the
 * latest. What is forecast is not how things stand.
 */
export function kpiStatus(
  table: DataTable,
  row: DataRow,
  latest: Measured | undefined,
  lexicon: CompiledLexicon,
): Rag | null {
  const columns = [...columnsOfRole(table, 'rag'), ...columnsOfRole(table, 'status')]
    .filter(({ heading }) => !lexicon.holds('forecasts', heading))
    .sort((one, other) => one.index - other.index);
  const statuses = columns.flatMap(({ index }) => {
    const cell = row.cells[index];
    const rag = cell === undefined ? null : statusIn(cell, lexicon.words);
    return rag === null ? [] : [{ rag, index }];
  });
  const levels = columnsOfRole(table, 'actual');
  const isPerLevel = columns.length > 1 && levels.length >= columns.length;
  if (!isPerLevel) return statuses[0]?.rag ?? colourAmong(levels, row, lexicon.words);
  const from = levels.find(({ heading }) => heading === latest?.period)?.index ?? 0;
  const to = levels.find(({ index }) => index > from)?.index ?? Number.POSITIVE_INFINITY;
  const own = statuses.findLast(({ index }) => index > from && index < to);
  return (own ?? statuses.at(-1))?.rag ?? null;
}

/** A column called "Performance" may hold the colour and not the level. */
function colourAmong(levels: readonly Column[], row: DataRow, words: ValueWords): Rag | null {
  for (const { index } of levels) {
    const rag = parseRag(flat(row.cells[index]?.text ?? emptyPassage), words);
    if (rag !== null) return rag;
  }
  return null;
}

const ratedColours: ReadonlySet<string> = new Set(['red', 'amber', 'green']);

/** The colour a cell prints; else that of the cell, with what it prints; else the state it prints. */
function statusIn({ text, colour: shown }: DataCell, words: ValueWords): Rag | null {
  const printed = flat(text);
  const colour = ragOfColour(shown);
  const said = parseRag(printed, words) ?? parseStatus(printed, words);
  // Words that name no colour stand in cells that have one; what else shades a cell rates nothing.
  const isRated = colour !== null && ratedColours.has(colour.code);
  if (said !== null) return isRated && parseRag(printed, words) === null ? { ...said, code: colour.code } : said;
  return isRated && printed !== '' ? { ...colour, raw: printed } : colour;
}
