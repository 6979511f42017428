import { flat, type Passage, slicePassage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { cellOf, columnOfHeading, type DataRow, type DataTable, isCode, labelEnd } from '../../structure/index.ts';
import { type NumberedCell, numberedCell } from '../tables/numbered-cells.ts';

/** What a risk is called, and who holds it. */
export interface NamedRisk extends NumberedCell {
  readonly owner: Passage;
}

/** The risk of a row: in its own column, or, where a register has none, beneath its reference, or what would follow from it. */
export function namedRisk(table: DataTable, row: DataRow, lexicon: CompiledLexicon): NamedRisk {
  const risk = cellOf(table, row, 'risk');
  const owner = cellOf(table, row, 'owner').text;
  if (risk.text.text !== '') return { ...numberedCell(table, row, risk), owner };
  return beneathRef(table, row, lexicon) ?? { ...numberedCell(table, row, cellOf(table, row, 'consequence')), owner };
}

/** "SR1 / Financial sustainability / Risk owner: Director of Finance": the name of the risk and its holder in lines below its code. */
function beneathRef(table: DataTable, row: DataRow, lexicon: CompiledLexicon): NamedRisk | null {
  const [code, ...rest] = cellOf(table, row, 'ref').lines;
  if (code === undefined || !isCode(code.text)) return null;
  const isLabelled = ({ text }: Passage): boolean => labelEnd(text) !== null;
  const lines = rest.filter((line) => !isLabelled(line));
  const holder = rest.find(
    ({ text }) => columnOfHeading(text.slice(0, labelEnd(text) ?? 0), lexicon)?.role === 'owner',
  );
  if (lines.length === 0) return null;
  const end = holder === undefined ? null : labelEnd(holder.text);
  const owner = holder === undefined || end === null ? cellOf(table, row, 'owner').text : slicePassage(holder, end + 1);
  return { ref: flat(code), lines, owner };
}
