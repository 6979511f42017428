import type { CompiledLexicon } from '../../lexicon/index.ts';
import { cellText, type FlowTable, labelEnd, readDataTable } from '../../structure/index.ts';

/** A label of more letters than this is a sentence. */
export const longestLabel = 60;

/** Whether words speak of approval or consultation: in a label, or as whoever fills in a form does. */
export function speaksOfApproval(text: string, lexicon: CompiledLexicon): boolean {
  const end = labelEnd(text) ?? text.length;
  return (
    lexicon.holds('approvalWords', text.slice(0, end)) && (end <= longestLabel || lexicon.holds('firstPerson', text))
  );
}

/** Whether a table is no list of data and one of its cells speaks of approval or consultation. */
export const isForm = (table: FlowTable, lexicon: CompiledLexicon): boolean =>
  table.cells.some((cell) => speaksOfApproval(cellText(cell).text, lexicon)) && readDataTable(table, lexicon) === null;
