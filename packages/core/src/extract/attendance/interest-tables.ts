import { emptyPassage, flat, joinPassages, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { type FlowTable, isText, slotsOf } from '../../structure/index.ts';
import { listedNames } from './names-in-lists.ts';

/** A row of a table of declared interests. */
export interface InterestRow {
  readonly who: Passage;
  readonly text: Passage;
  readonly item?: string;
  readonly type?: string;
  readonly reason?: string;
}

/** The rows of a table that name members: beside the name the number of the item, the kind of interest, and what makes it one. */
export function interestRows(table: FlowTable, lexicon: CompiledLexicon): readonly InterestRow[] {
  return slotsOf(table).flatMap((row): readonly InterestRow[] => {
    const cells = [...new Set(row)].map((cell) =>
      cell === undefined ? emptyPassage : joinPassages(cell.blocks.filter(isText).map((block) => block.text)),
    );
    if (cells.some((cell) => lexicon.is('attendeeColumns', flat(cell)))) return [];
    const who = cells.find((cell) => listedNames(cell, lexicon).length > 0);
    if (who === undefined) return [];
    const words = cells.filter((cell) => cell !== who && cell.text !== '').map(flat);
    const item = words.find((text) => /^[\p{L}. ]{0,20}\d{1,3}[a-z]?\.?$/u.test(text));
    const type = words.find((text) => text !== item && lexicon.holds('interestWords', text));
    const reason = words.findLast((text) => text !== item && text !== type);
    return [
      {
        who,
        text: joinPassages(cells),
        ...(item !== undefined && { item: /\d{1,3}[a-z]?/.exec(item)?.[0] ?? item }),
        ...(type !== undefined && { type }),
        ...(reason !== undefined && { reason }),
      },
    ];
  });
}
