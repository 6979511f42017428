import { flat } from '../../document/index.ts';
import type { Rag } from '../../model/index.ts';
import { cellText, type FlowCell, type FlowTable, readDataTable, type Section } from '../../structure/index.ts';
import { parseStatus, ragOfColour, type ValueWords } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import { kindOfTable } from '../tables/data-tables.ts';

/** A row of a table by its columns; a cell that spans several stands in each of them. */
export type SlotRow = readonly (FlowCell | undefined)[];

/** A table with the section it stands in. */
export interface UnreadTable {
  readonly table: FlowTable;
  readonly section: Section;
}

/** The tables whose header makes them of no kind of entry, in reading order: targets may stand in them in other ways. */
export const unreadTables = ({ report, lexicon }: ExtractContext): readonly UnreadTable[] =>
  report.sections.flatMap((section) =>
    section.blocks.flatMap((block): readonly UnreadTable[] => {
      if (block.kind !== 'table') return [];
      const known = readDataTable(block, lexicon);
      return known === null || kindOfTable(known) === undefined ? [{ table: block, section }] : [];
    }),
  );

/** What a cell prints, on one line; nothing where there is no cell. */
export const cellWords = (cell: FlowCell | undefined): string => flat(cellText(cell));

/** The first status among cells, by their words or else by their colour. */
export function firstStatus(cells: SlotRow, words: ValueWords): Rag | null {
  for (const cell of cells) {
    const status = parseStatus(cellWords(cell), words) ?? ragOfColour(cell?.fill);
    if (status !== null) return status;
  }
  return null;
}
