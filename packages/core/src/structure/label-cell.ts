import { flat, isStrong, slicePassage } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { cellText } from './cells.ts';
import { type Column, columnOfHeading } from './column-role.ts';
import { type FlowBlock, type FlowCell, isText } from './flow.ts';
import { isKnownLabel, labelOf, labelParts } from './labels.ts';
import { isCapitals } from './lines.ts';

/** Whether a cell's text reads as a label: the lexicon knows it, it ends in a colon, or it is a short bold or capital phrase. */
export function looksLikeLabel(cell: FlowCell, lexicon: CompiledLexicon): boolean {
  const text = cellText(cell);
  const words = flat(text);
  if (words === '' || words.length > 160) return false;
  if (/:$/.test(words) || isKnownLabel(words, lexicon)) return true;
  return (isStrong(text) || isCapitals(words)) && words.split(' ').length <= 14 && !/[.]$/.test(words);
}

/** What a cell would head a column of; null where it is no heading of one. */
export const headingIn = (cell: FlowCell, lexicon: CompiledLexicon): Column | null =>
  columnOfHeading(flat(cellText(cell)), lexicon);

/** Whether a cell holds its label and its value: on one line, or the label on the first line and the value beneath. */
export const holdsOwnLabel = (cell: FlowCell, lexicon: CompiledLexicon): boolean => {
  const [first, second] = cell.blocks;
  if (!isText(first)) return false;
  const labelled = labelOf(first.text, lexicon);
  return labelled !== null && (labelled.value.text !== '' || (isText(second) && labelled.known));
};

const tick = /[☐☒☑✓✔]/;
/** A box with its label beside it. */
export const isTickedLabel = (cell: FlowCell): boolean =>
  tick.test(cellText(cell).text) && cellText(cell).text.length < 60;

/** A cell that holds its label and its value: `Author: Ann Example`, `Ongoing cost ☒`. */
export function ownLabel(cell: FlowCell, lexicon: CompiledLexicon): readonly FlowBlock[] {
  const [first, ...rest] = cell.blocks;
  if (!isText(first)) return cell.blocks;
  const [head = first.text, ...further] = labelParts(first.text);
  if (further.length > 0)
    return [head, ...further].flatMap((text, index) =>
      ownLabel(
        {
          ...cell,
          blocks: index === further.length ? [{ kind: 'paragraph', text }, ...rest] : [{ kind: 'paragraph', text }],
        },
        lexicon,
      ),
    );
  const labelled = labelOf(first.text, lexicon);
  if (labelled !== null) {
    const value: FlowBlock[] =
      labelled.value.text === '' ? [...rest] : [{ kind: 'paragraph', text: labelled.value }, ...rest];
    return [{ kind: 'field', label: labelled.label, value, source: 'grid', marker: null }];
  }
  const ticked = tick.exec(first.text.text);
  if (ticked === null) return cell.blocks;
  const box: FlowBlock = { kind: 'paragraph', text: slicePassage(first.text, ticked.index, ticked.index + 1) };
  const before = slicePassage(first.text, 0, ticked.index);
  const label = before.text === '' ? slicePassage(first.text, ticked.index + 1) : before;
  return [{ kind: 'field', label, value: [box], source: 'grid', marker: null }];
}
