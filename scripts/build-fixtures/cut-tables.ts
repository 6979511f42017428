import { type Block, passageOf, type Table, type TableCell, type TableRow } from '@council-reports/core';

/** Joins what stands on several pages as tables of its own: tables that follow one another under the same header, and rows cut in two. */
export function joinCutTables(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.type === 'table' && block.type === 'table' && sameHeader(last, block))
      joined.splice(-1, 1, { ...last, children: joinRows(last.children, block.children.slice(1)) });
    else joined.push(block);
  }
  return joined;
}

const textOf = (cell: TableCell | undefined): string =>
  (cell?.children ?? [])
    .map((block) => ('children' in block && block.type === 'paragraph' ? passageOf(block.children).text : ''))
    .join('\n');

const sameHeader = (one: Table, other: Table): boolean =>
  one.children[0]?.children.map(textOf).join('\t') === other.children[0]?.children.map(textOf).join('\t');

/** A row without a number whose second cell goes on is the rest of the row before. */
function joinRows(before: readonly TableRow[], after: readonly TableRow[]): readonly TableRow[] {
  const [first, ...others] = after;
  const last = before.at(-1);
  if (first === undefined || last === undefined) return [...before, ...after];
  if (textOf(first.children[0]) !== '' || textOf(first.children[1]) === '') return [...before, ...after];
  const whole = last.children.map((cell, index) => joinCells(cell, first.children[index]));
  return [...before.slice(0, -1), { ...last, children: whole }, ...others];
}

function joinCells(cell: TableCell, rest: TableCell | undefined): TableCell {
  const start = cell.children.at(-1);
  const [next, ...others] = rest?.children ?? [];
  if (next?.type !== 'paragraph') return cell;
  if (start?.type !== 'paragraph') return { ...cell, children: [next, ...others] };
  const value = `${passageOf(start.children).text} ${passageOf(next.children).text}`;
  return {
    ...cell,
    children: [...cell.children.slice(0, -1), { type: 'paragraph', children: [{ type: 'text', value }] }, ...others],
  };
}
