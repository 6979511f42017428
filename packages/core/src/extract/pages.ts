import type { FlowBlock } from '../structure/index.ts';
import { isText } from '../structure/index.ts';
import type { ExtractContext } from './context.ts';

/** First and last page a paper stands on, where its format has pages. */
export function pagesOf({ report }: ExtractContext): { pages?: [number, number] } {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  const visit = (block: FlowBlock): void => {
    if (block.kind === 'table') for (const cell of block.cells) cell.blocks.forEach(visit);
    else if (block.kind === 'field') block.value.forEach(visit);
    else if (isText(block))
      for (const { regions } of block.text.runs) {
        if (regions === undefined) continue;
        for (const { page } of regions) {
          first = Math.min(first, page);
          last = Math.max(last, page);
        }
      }
  };
  report.flow.forEach(visit);
  return last === 0 ? {} : { pages: [first, last] };
}
