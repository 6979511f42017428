import { flat, joinPassages } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { type FlowCell, isText } from '../../structure/index.ts';
import { listedNames } from './names-in-lists.ts';
import type { SeatedCell } from './seated-cell.ts';

/** How many names have a mark beside them where a table marks who was there. */
const fewestMarked = 3;

/**
 * The members of a table that marks who was there with a letter or tick beside each name: "Cllr A | P | Cllr B | Ap", "✓ | Cllr A". Empty for
 * any other table.
 */
export function markedSeats(
  rows: readonly (readonly (FlowCell | undefined)[])[],
  lexicon: CompiledLexicon,
): readonly SeatedCell[] {
  const behind = seatsBeside(rows, -1, lexicon);
  const before = seatsBeside(rows, 1, lexicon);
  const seats = before.length > behind.length ? before : behind;
  return seats.length < fewestMarked ? [] : seats;
}

/** The names beside a mark: in the cell so many columns from it. */
function seatsBeside(
  rows: readonly (readonly (FlowCell | undefined)[])[],
  step: -1 | 1,
  lexicon: CompiledLexicon,
): readonly SeatedCell[] {
  return rows.flatMap((row) =>
    row.flatMap((cell, column): readonly SeatedCell[] => {
      const mark = flat(passageOf(cell));
      if (!lexicon.is('presentMarks', mark) && !lexicon.is('absentMarks', mark)) return [];
      const text = passageOf(row[column + step]);
      return listedNames(text, lexicon).length === 1 ? [{ text, presence: mark, role: null, body: null }] : [];
    }),
  );
}

const passageOf = (cell: FlowCell | undefined) =>
  joinPassages((cell?.blocks ?? []).filter(isText).map((block) => block.text));
