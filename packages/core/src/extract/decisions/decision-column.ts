import { emptyPassage, flat } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { PrintedItem } from '../printed-list/item-tree.ts';
import { opensLikeItem } from '../recommendations/asks.ts';
import { createBidden } from './bidden.ts';
import { limbsOfCell } from './cell-limbs.ts';
import { type Row, titleBefore, wordsOf } from './decided-row.ts';
import { createLabels } from './label.ts';
import type { Resolved } from './resolved.ts';

/** How many of the cells in the column must read as resolutions. */
const fewestResolved = 0.5;

/**
 * What a table decides that has a column for it, a row to an item of business: "Item | Subject | Decision | Reason". Empty where no column is
 * headed as one, or most of its cells resolve nothing.
 */
export function columnDecisions(rows: readonly Row[], lexicon: CompiledLexicon): readonly Resolved[] {
  const [header = [], ...others] = rows;
  const column = header.findIndex((cell) => lexicon.section(wordsOf(cell)) === 'decision');
  if (column < 1 || header.filter((cell) => wordsOf(cell) !== '').length < 2) return [];
  const label = createLabels(lexicon);
  const isBidden = createBidden(lexicon);
  const read = others.map((row) => ({ row, limbs: limbsOfCell(row[column]) })).filter(({ limbs }) => limbs.length > 0);
  const resolves = ({ text }: PrintedItem): boolean =>
    label(text) !== null || opensLikeItem(text, lexicon) || isBidden(text) || lexicon.begins('outcomes', flat(text));
  const resolving = read.filter(({ limbs }) => limbs.some(resolves));
  if (resolving.length === 0 || resolving.length < read.length * fewestResolved) return [];
  return resolving.map(
    ({ row, limbs }): Resolved => ({
      items: limbs.map((limb) => ({ ...limb, text: label(limb.text)?.rest ?? limb.text })),
      leadIn: emptyPassage,
      basis: 'labelled',
      row: { title: titleBefore(row, column), outcome: undefined, movers: {} },
    }),
  );
}
