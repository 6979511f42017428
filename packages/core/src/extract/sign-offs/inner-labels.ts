import { emptyPassage, flat, joinPassages, type Passage, slicePassage, splitPassage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, type FlowField, type FlowTable, isText, labelEnd, rowsOf } from '../../structure/index.ts';
import { isForm, longestLabel, speaksOfApproval } from './forms-of-approval.ts';
import { partOf } from './signature-parts.ts';

/** A label within a cell or a value, and what stands behind it or on the line beneath. */
export interface InnerLabel {
  readonly label: Passage;
  readonly value: Passage;
}

/** Lines of one cell or value, with the labels that stand among them. */
export interface InnerPlace {
  /** The label beside which the lines stand; empty for a cell. */
  readonly head: Passage;
  readonly lines: readonly Passage[];
  readonly labels: readonly InnerLabel[];
  /** All that is printed there, piece by piece. */
  readonly printed: readonly Passage[];
  /** Whether the form or field they stand in speaks of approval or consultation. */
  readonly isForm: boolean;
}

/** The cells and values of a paper that hold labels of their own. */
export const innerPlaces = (flow: readonly FlowBlock[], lexicon: CompiledLexicon): readonly InnerPlace[] =>
  flow
    .flatMap((block, index): readonly InnerPlace[] => {
      if (block.kind === 'table') return placesIn(block, lexicon);
      if (block.kind === 'field') return [placeIn(block, partsBeneath(flow, index, lexicon), lexicon)];
      return isText(block) && block.text.text.includes('\n') ? [placeOf(emptyPassage, [block], lexicon)] : [];
    })
    .filter(({ labels }) => labels.length > 0);

function placeOf(head: Passage, blocks: readonly FlowBlock[], lexicon: CompiledLexicon): InnerPlace {
  const lines = linesOf(blocks);
  const isForm = [flat(head), ...lines.map(flat)].some((words) => speaksOfApproval(words, lexicon));
  return { head, lines, labels: labelsIn(lines), printed: [head, ...piecesOf(blocks)], isForm };
}

function placeIn({ label, value }: FlowField, beneath: Beneath, lexicon: CompiledLexicon): InnerPlace {
  const own = placeOf(label, value, lexicon);
  // A value without labels of its own may say what the name and the post beneath it are for.
  if (own.labels.length > 0 || beneath.lines.length === 0) return own;
  const lines = [...own.lines, ...beneath.lines];
  return { ...own, lines, labels: labelsIn(lines), printed: [...own.printed, ...beneath.pieces] };
}

const mostParts = 4;

/** The lines beneath a field that give the name and the post of somebody. */
function partsBeneath(flow: readonly FlowBlock[], index: number, lexicon: CompiledLexicon): Beneath {
  const beneath = flow.slice(index + 1, index + 1 + mostParts);
  const isPart = ({ text }: Passage): boolean => partOf(text.slice(0, labelEnd(text) ?? 0), lexicon) !== undefined;
  const end = beneath.findIndex((block) => !linesOf([block]).every(isPart));
  const parts = end < 0 ? beneath : beneath.slice(0, end);
  return { lines: linesOf(parts), pieces: piecesOf(parts) };
}

/** Lines beneath a field, and the pieces that they were printed in. */
interface Beneath {
  readonly lines: readonly Passage[];
  readonly pieces: readonly Passage[];
}

/** The cells of a table, a lone label together with the cell beside it. */
function placesIn(table: FlowTable, lexicon: CompiledLexicon): readonly InnerPlace[] {
  const speaks = isForm(table, lexicon);
  return rowsOf(table).flatMap((row) => {
    // A question about a clearance is read with its answer.
    const cells = row.map(({ blocks }) => linesOf(blocks));
    return cells.flatMap((lines, index): readonly InnerPlace[] => {
      const last = lines.at(-1);
      const isOpen = last !== undefined && labelEnd(last.text) === last.text.length - 1;
      const whole = isOpen ? [...lines, ...(cells[index + 1] ?? []).slice(0, 1)] : lines;
      return [{ head: emptyPassage, lines: whole, labels: labelsIn(whole), printed: whole, isForm: speaks }];
    });
  });
}

const linesOf = (blocks: readonly FlowBlock[]): readonly Passage[] =>
  blocks
    .flatMap((block) => (isText(block) ? [block.text] : block.kind === 'field' ? [wholeOf(block)] : []))
    .flatMap((text) => splitPassage(text, /\n/g));

const piecesOf = (blocks: readonly FlowBlock[]): readonly Passage[] =>
  blocks.flatMap((block) =>
    isText(block) ? [block.text] : block.kind === 'field' ? [block.label, ...piecesOf(block.value)] : [],
  );

/** A field as the line it was printed on. */
const wholeOf = ({ label, value }: FlowField): Passage =>
  joinPassages([label, colon, ...value.filter(isText).map(({ text }) => text)]);

const colon: Passage = { text: ':', runs: [] };

function labelsIn(lines: readonly Passage[]): readonly InnerLabel[] {
  return lines.flatMap((line, index): readonly InnerLabel[] => {
    const end = labelEnd(line.text);
    if (end === null || end > longestLabel || line.text.includes('?')) return [];
    const behind = slicePassage(line, end + 1);
    const value = behind.text === '' ? (lines[index + 1] ?? behind) : behind;
    return [{ label: slicePassage(line, 0, end), value }];
  });
}
