import { flat, joinPassages } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { cellText, rowsOf } from './cells.ts';
import { isCut } from './cut.ts';
import type { FlowBlock, FlowTable } from './flow.ts';
import { isText } from './flow.ts';

/**
 * Makes one table of tables that follow each other with nothing but a page break between, where the second repeats the first one's header
 * or goes on with its columns; and one sentence of paragraphs that a page cuts, or of which the last word ("; and") came to stand on a line of its own.
 */
export function stitchPages(flow: readonly FlowBlock[], lexicon: CompiledLexicon): readonly FlowBlock[] {
  const stitched: FlowBlock[] = [];
  for (const block of flow) {
    const last = lastContent(stitched);
    const open = last === undefined ? undefined : stitched[last];
    if (last !== undefined && open !== undefined) {
      const joined = joinBlocks(open, block, lexicon);
      if (joined !== null) {
        stitched[last] = joined;
        continue;
      }
    }
    stitched.push(block);
  }
  return stitched;
}

// A shorter line may be a heading or a line of an address, which ends without a full stop too.
const shortestCut = 40;

function lastContent(flow: readonly FlowBlock[]): number | undefined {
  const index = flow.findLastIndex((block) => block.kind !== 'pageBreak' && block.kind !== 'rule');
  return index < 0 ? undefined : index;
}

function joinBlocks(open: FlowBlock, block: FlowBlock, lexicon: CompiledLexicon): FlowBlock | null {
  if (open.kind === 'table' && block.kind === 'table') return joinTables(open, block);
  if (
    (open.kind === 'paragraph' || open.kind === 'item') &&
    block.kind === 'paragraph' &&
    ((open.text.text.length >= shortestCut && isCut(open.text.text, block.text.text)) ||
      (open.kind === 'item' && open.text.text.endsWith(';') && lexicon.is('listJoins', flat(block.text))))
  )
    return { ...open, text: joinPassages([open.text, block.text]) };
  return null;
}

const firstRow = (table: FlowTable): string =>
  (rowsOf(table)[0] ?? [])
    .map((cell) => flat(cellText(cell)).toLowerCase())
    .join('\t')
    .trimEnd();

function joinTables(open: FlowTable, next: FlowTable): FlowTable | null {
  const repeated = firstRow(open) === firstRow(next) && firstRow(next).length > 0;
  if (repeated) return append(open, next, 1);
  if (open.columns !== next.columns && !startsBlank(next)) return null;
  return startsBlank(next) && isLowerCase(next) ? append(open, next, 0) : null;
}

const startsBlank = (table: FlowTable): boolean => {
  const first = table.cells.find((cell) => cell.row === 0 && cell.column === 0);
  return first === undefined || cellText(first).text === '';
};

const isLowerCase = (table: FlowTable): boolean => {
  const first = table.cells.find((cell) => cell.row === 0 && cellText(cell).text !== '');
  return first !== undefined && /^\p{Ll}/u.test(cellText(first).text) && isText(first.blocks[0]);
};

function append(open: FlowTable, next: FlowTable, skip: number): FlowTable {
  const shifted = next.cells
    .filter((cell) => cell.row >= skip)
    .map((cell) => ({ ...cell, row: cell.row + open.rows - skip }));
  return {
    kind: 'table',
    rows: open.rows + next.rows - skip,
    columns: Math.max(open.columns, next.columns),
    cells: [...open.cells, ...shifted],
  };
}
