import { groupLines, type Line, type Piece } from './piece.ts';

const wordSpace = 0.9;
// The room between the words of one heading is less.
const cellGap = 0.35;
const offMiddle = 3;

/** A heading: the pieces of one line less than a word space apart, and in one column where columns are known. */
export interface Heading {
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

/** The middle of a heading on x. */
export const middleOf = ({ left, right }: Heading): number => (left + right) / 2;

/** The headings of a line. */
export function headingsOf({ pieces, size }: Line, edges: readonly number[] = []): readonly Heading[] {
  const found: { left: number; right: number; text: string }[] = [];
  for (const { box, text } of pieces) {
    const last = found.at(-1);
    const isApart = last === undefined || box[0] - last.right >= wordSpace * size;
    const isParted = last !== undefined && box[0] - last.right >= cellGap * size;
    if (last !== undefined && !isApart && !(isParted && edges.some((x) => x >= last.right && x <= box[0]))) {
      last.right = Math.max(last.right, box[2]);
      last.text += ` ${text}`;
    } else found.push({ left: box[0], right: box[2], text });
  }
  return found;
}

/** Whether a heading stands over several of those on a line below: over the gap between two of them. */
export function standsOver(heading: Heading, below: readonly Heading[]): boolean {
  return below.slice(1).some((next, index) => {
    const before = below[index];
    if (before === undefined || heading.right <= before.right || heading.left >= next.left) return false;
    const isBetween = heading.left >= before.right && heading.right <= next.left;
    const isCentred = Math.abs(middleOf(heading) - (before.right + next.left) / 2) <= offMiddle;
    return isBetween ? isCentred : heading.left < before.right && heading.right > next.left;
  });
}

/** The pieces of a row of headings without those that stand over several of the headings below them, which tell where no column ends. */
export function withoutOverheads(pieces: readonly Piece[]): readonly Piece[] {
  const lines = groupLines(pieces);
  return lines.flatMap((line, index) => {
    const below = lines.slice(index + 1).map((each) => headingsOf(each));
    const over = headingsOf(line).filter((heading) => below.some((own) => standsOver(heading, own)));
    return line.pieces.filter(({ box }) => !over.some(({ left, right }) => box[0] >= left && box[2] <= right));
  });
}
