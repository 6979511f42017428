import { emptyPassage, flat, joinPassages } from '../../document/index.ts';
import { type FlowCell, type FlowTable, isText, type Section, slotsOf } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import type { PrintedItem } from '../item-tree.ts';
import type { Resolved } from './resolved.ts';

/** How many of a table's rows must end in an outcome for it to list decisions. */
const fewestOutcomes = 0.5;

/**
 * Decisions set as a table: a row to an item of business with its outcome in the last column ("ADOPTED"), or a column that tells in words
 * what was decided on each ("Approved. To be funded from ..."). What was withdrawn or lost is no decision.
 */
export function tabledDecisions(section: Section, context: ExtractContext): readonly Resolved[] {
  return section.blocks.flatMap((block): readonly Resolved[] => {
    if (block.kind !== 'table' || block.columns < 2) return [];
    const items = itemsOf(block, context);
    return items.length === 0 ? [] : [{ items, leadIn: emptyPassage, basis: 'labelled' }];
  });
}

const passageOf = (cell: FlowCell | undefined) =>
  cell === undefined ? emptyPassage : joinPassages(cell.blocks.filter(isText).map((block) => block.text));

function itemsOf(table: FlowTable, { lexicon }: ExtractContext): readonly PrintedItem[] {
  const rows = slotsOf(table).map((row) =>
    Array.from({ length: table.columns }, (_, column) =>
      row[column]?.colSpan === 1 ? passageOf(row[column]) : emptyPassage,
    ),
  );
  const last = table.columns - 1;
  const filled = rows.filter((row) => row.some((cell) => cell.text !== ''));
  const ends = filled.filter(
    (row) =>
      lexicon.begins('outcomes', flat(row[last] ?? emptyPassage)) ||
      lexicon.begins('nonOutcomes', flat(row[last] ?? emptyPassage)),
  );
  if (ends.length === 0 || ends.length < (filled.length - 1) * fewestOutcomes) return [];
  const onlyOutcomes = ends.every(
    (row) =>
      lexicon.is('outcomes', flat(row[last] ?? emptyPassage)) ||
      lexicon.is('nonOutcomes', flat(row[last] ?? emptyPassage)),
  );
  return ends.flatMap((row): readonly PrintedItem[] => {
    const outcome = row[last] ?? emptyPassage;
    if (lexicon.begins('nonOutcomes', flat(outcome))) return [];
    const subject = row[last - 1] ?? emptyPassage;
    const text = onlyOutcomes ? subject : outcome;
    const marker = table.columns > 2 && onlyOutcomes ? flat(row[0] ?? emptyPassage) : '';
    return text.text === '' ? [] : [{ marker: marker === '' ? null : marker, text, level: 0 }];
  });
}
