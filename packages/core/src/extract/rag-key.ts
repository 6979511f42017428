import { flat, joinPassages } from '../document/index.ts';
import type { Rag } from '../model/index.ts';
import { isText, slotsOf } from '../structure/index.ts';
import { parseRag } from '../values/index.ts';
import type { ExtractContext } from './context.ts';

/** The key to a paper's status colours: a table of two columns whose first holds nothing but colours. */
export function extractRagKey({ report }: ExtractContext): readonly Rag[] {
  for (const block of report.flow) {
    if (block.kind !== 'table' || block.columns < 2 || block.columns > 3) continue;
    const rows = slotsOf(block).map((row) => row.map((cell) => (cell === undefined ? '' : flat(joinPassages(cell.blocks.filter(isText).map((b) => b.text))))));
    const key = rows.flatMap(([colour = '', meaning = '']): readonly Rag[] => {
      const rag = colour.length <= 20 ? parseRag(colour) : null;
      return rag === null || meaning === '' ? [] : [{ ...rag, meaning }];
    });
    if (key.length >= 2 && key.length >= rows.filter((row) => row.some((text) => text !== '')).length - 1) return key;
  }
  return [];
}
