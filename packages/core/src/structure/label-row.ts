import { emptyPassage, flat, joinPassages } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { cellText } from './cells.ts';
import { type FlowBlock, type FlowCell, type FlowField, isText } from './flow.ts';
import { headingIn, holdsOwnLabel, isTickedLabel, looksLikeLabel, ownLabel } from './label-cell.ts';
import { lookDepth } from './look-depth.ts';

/** What one row of a grid of labels says: fields, a heading, or the blocks of a cell without a label. */
export function labelRow(row: readonly FlowCell[], columns: number, lexicon: CompiledLexicon): readonly FlowBlock[] {
  const [first, ...rest] = row;
  if (first === undefined) return [];
  if (rest.length === 0) return isBlankField(first, columns, lexicon) ? [fieldOf(first, [])] : loneCell(first, lexicon);
  if (row.every((cell) => holdsOwnLabel(cell, lexicon) || isTickedLabel(cell)))
    return row.flatMap((cell) => ownLabel(cell, lexicon));
  const isPaired = alternates(row) || (row.length === 4 && isPairOfCard(row, lexicon));
  if (
    !isPaired &&
    row.length > 2 &&
    row.every((cell) => looksLikeLabel(cell, lexicon) && !hasValueWords(cell, lexicon))
  )
    return row.map((cell) => fieldOf(cell, []));
  const pairs =
    row.length % 2 === 0 &&
    row.length > 2 &&
    (isPaired ||
      isPairOfCard(row, lexicon) ||
      row.every((cell, index) => index % 2 === 1 || looksLikeLabel(cell, lexicon)));
  if (pairs)
    return row.flatMap((cell, index) => (index % 2 === 1 ? [] : [fieldOf(cell, row[index + 1]?.blocks ?? [])]));
  return [
    fieldOf(
      first,
      rest.flatMap((cell) => cell.blocks),
    ),
  ];
}

/** Whether a row's cells are labels that end in a colon and, beside each, its value: "Present: | Cllrs A and B | Apologies: | Cllr C". */
const alternates = (row: readonly FlowCell[]): boolean =>
  row.length % 2 === 0 && row.every((cell, index) => cellText(cell).text.endsWith(':') === (index % 2 === 0));

/** Two labels with their values beside them, of which one at least would head a column of another table, and neither value would. */
const isPairOfCard = (row: readonly FlowCell[], lexicon: CompiledLexicon): boolean => {
  const headings = row.map((cell) => headingIn(cell, lexicon) !== null);
  return (
    headings.some((is) => is) &&
    row.every((cell, index) =>
      index % 2 === 0
        ? headings[index] === true || looksLikeLabel(cell, lexicon)
        : headings[index] === false && !holdsOwnLabel(cell, lexicon) && !cellText(cell).text.endsWith(':'),
    )
  );
};

/** A label of a paper's front beside a cell that was left blank. */
const isBlankField = (cell: FlowCell, columns: number, lexicon: CompiledLexicon): boolean =>
  cell.column === 0 &&
  cell.colSpan < columns &&
  cell.blocks.length === 1 &&
  lexicon.headerLabel(flat(cellText(cell))) !== undefined;

/** A row of nothing but labels is a grid that was never filled in. A date, a sum or a yes is a value. */
const hasValueWords = (cell: FlowCell, lexicon: CompiledLexicon): boolean => {
  const words = cellText(cell).text;
  return /\d|^[☒☐]$/.test(words) || valueWords.some((value) => lexicon.is(value, words));
};

const valueWords = ['yes', 'no', 'notApplicable'] as const;

/** A field of two cells; what stands under the label in its own cell is a note on it, and stays with it. */
export function fieldOf(label: FlowCell, value: readonly FlowBlock[]): FlowField {
  const [lead, ...detail] = label.blocks.filter(isText);
  const text = lead === undefined ? emptyPassage : lead.text;
  const marker = lead !== undefined && lead.kind !== 'paragraph' ? lead.marker : null;
  return {
    kind: 'field',
    label: joinPassages([text, ...detail.map((block) => block.text)]),
    value,
    source: 'grid',
    marker,
  };
}

function loneCell(cell: FlowCell, lexicon: CompiledLexicon): readonly FlowBlock[] {
  const [first, ...rest] = cell.blocks;
  if (!isText(first)) return cell.blocks;
  if (rest.length === 0 && holdsOwnLabel(cell, lexicon)) return ownLabel(cell, lexicon);
  if (rest.length === 0 && looksLikeLabel(cell, lexicon))
    return [{ kind: 'heading', text: first.text, marker: null, depth: lookDepth }];
  return cell.blocks;
}
