import { flat, joinPassages, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { cellText, type FlowBlock, type FlowTable, rowsOf } from '../../structure/index.ts';
import { hasBlank } from './blanks.ts';

const longestCell = 120;

/** A paper in which tables that hold several places to sign are the lines they look like: places under one another, or in columns. */
export const withSignatureLines = (flow: readonly FlowBlock[], lexicon: CompiledLexicon): readonly FlowBlock[] =>
  flow.flatMap((block) => (block.kind === 'table' ? (linesOf(block, lexicon) ?? [block]) : [block]));

function linesOf(table: FlowTable, lexicon: CompiledLexicon): readonly FlowBlock[] | null {
  const cells = table.cells.map((cell) => ({ ...cell, text: cellText(cell) }));
  const places = cells.filter(
    ({ text }) => lexicon.signOffAct(flat(text)) === 'signed' && (hasBlank(text.text) || text.text.endsWith(':')),
  );
  if (places.length < 2 || cells.some(({ text }) => text.text.length >= longestCell)) return null;
  const areUnder = new Set(places.map(({ row }) => row)).size === places.length;
  const lines: readonly Passage[] = areUnder
    ? rowsOf(table).map((row) => joinPassages(row.map(cellText).filter(({ text }) => text !== '')))
    : Array.from({ length: table.columns }, (_, column) =>
        cells.filter((cell) => cell.column === column).map(({ text }) => text),
      ).flat();
  return lines.filter(({ text }) => text !== '').map((text) => ({ kind: 'paragraph', text }));
}
