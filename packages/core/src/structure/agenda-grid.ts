import { type CompiledLexicon, perLexicon } from '../lexicon/index.ts';
import { cellText } from './cells.ts';
import type { FlowBlock, FlowCell } from './flow.ts';
import { numberedRow } from './numbered-row.ts';

type Row = readonly FlowCell[];

const fewestItems = 3;
const itemNumber = /^\d{1,3}[a-z]?[.)]?$/i;

const pageRange = perLexicon(
  ({ oneOf }) => new RegExp(`^(?:${oneOf('pageWords')}\\s)?\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?$`, 'iu'),
);

/** What an agenda holds that is set in one table: its head in rows of one cell, then each item's number, its title and the pages of its papers. Null for any other table. */
export function agendaGrid(rows: readonly Row[], lexicon: CompiledLexicon): readonly FlowBlock[] | null {
  const filled = rows.filter((row) => row.length > 0);
  const isItem = ([number, title, pages, ...more]: Row): boolean =>
    number?.column === 0 &&
    title !== undefined &&
    more.length === 0 &&
    itemNumber.test(cellText(number).text) &&
    (pages === undefined || pageRange(lexicon).test(cellText(pages).text));
  const first = filled.findIndex(isItem);
  const items = filled.filter(isItem);
  const isAgenda =
    first > 0 &&
    items.length >= fewestItems &&
    items.some((row) => row.length > 2) &&
    filled.every((row) => row.length === 1 || isItem(row));
  if (!isAgenda) return null;
  return filled.flatMap((row) => (row.length === 1 ? row.flatMap((cell) => cell.blocks) : itemOf(row)));
}

const itemOf = ([number, title, pages]: Row): readonly FlowBlock[] =>
  number === undefined || title === undefined ? [] : [...numberedRow([number, title]), ...(pages?.blocks ?? [])];
