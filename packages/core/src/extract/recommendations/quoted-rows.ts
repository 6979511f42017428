import { flat, type Passage } from '../../document/index.ts';
import { isText, readDataTable, type Section } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { type Origin, originOf } from './origins.ts';

/** A row of a table that tracks somebody's recommendations. */
export interface QuotedRow {
  readonly text: Passage;
  readonly marker: string | null;
  readonly origin: Origin;
}

/**
 * The recommendations of others that a section's tables track, a row to each, as councils follow up those of auditors and inspectors. Whose
 * they are is said by the column's heading, the line before the table, or the heading of its section or of one it stands in.
 */
export function quotedRows(section: Section, { report, lexicon }: ExtractContext): readonly QuotedRow[] {
  let before = '';
  return section.blocks.flatMap((block): readonly QuotedRow[] => {
    if (isText(block)) before = flat(block.text);
    const table = block.kind === 'table' ? readDataTable(block, lexicon) : null;
    const column = table?.roles.columns.find(({ heading }) => lexicon.holds('recommendationNouns', heading));
    if (table === null || column === undefined) return [];
    const origin = [column.heading, before, ...headingsOf(section, report.sections)]
      .filter((words) => lexicon.holds('recommendationNouns', words))
      .map((words) => originOf(words, lexicon))
      .find((found) => found !== null);
    const refs = table.roles.columns.find(({ role }) => role === 'ref');
    return origin === undefined || origin === null
      ? []
      : table.rows.flatMap((row): readonly QuotedRow[] => {
          const cell = row.cells[column.index];
          const ref = refs === undefined ? '' : flat(row.cells[refs.index]?.text ?? emptyCell);
          if (cell === undefined || cell.fromAbove === true || cell.text.text === '' || row.isBanner) return [];
          return [{ text: cell.text, marker: ref === '' ? null : ref, origin }];
        });
  });
}

const emptyCell: Passage = { text: '', runs: [] };

function headingsOf(section: Section, sections: readonly Section[]): readonly string[] {
  const above = sections[section.parent];
  return [flat(section.heading), ...(above === undefined ? [] : headingsOf(above, sections))];
}
