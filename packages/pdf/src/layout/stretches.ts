import type { Line, Piece } from './piece.ts';
import type { PieceCutter } from './split-piece.ts';
import { type Interval, printedIntervals } from './text-columns.ts';

const narrowestGutter = 9;
const emptyLines = 3.2;
const mostLines = 300;

/** A gutter between columns, with the number of lines whose text begins at its right side. */
interface Gutter extends Interval {
  readonly begun: number;
}

// Where text has begun at one place line after line, what stands there begins a cell, however close the text before it comes.
const fewestBegun = 2;
const narrowestFirmGutter = 2;
const sameStart = 1.5;

const isFirm = ({ begun }: Gutter): boolean => begun >= fewestBegun;

/** The free stretches between a line's printed ones. */
const gapsOf = (line: Line): readonly Gutter[] => {
  const printed = printedIntervals(line);
  return printed
    .slice(1)
    .map((part, index) => ({ from: printed[index]?.to ?? part.from, to: part.from, begun: 1 }))
    .filter((gap) => gap.to - gap.from >= narrowestGutter);
};

const beginsAt = (piece: Piece, { to }: Interval): boolean => Math.abs(piece.box[0] - to) <= sameStart;

/** A line with its text parted where it runs into a column whose entries begin at one place. */
function partedAt(line: Line, gutters: readonly Gutter[], cutter: PieceCutter): Line {
  const firm = gutters.filter(isFirm);
  if (firm.length === 0) return line;
  const pieces = firm.reduce<readonly Piece[]>(
    (parts, gutter) =>
      parts.flatMap((piece) => {
        if (piece.box[0] >= gutter.to - sameStart || piece.box[2] <= gutter.to + sameStart) return [piece];
        const [head, tail] = cutter.at(piece, gutter.to);
        return head !== undefined && tail !== undefined && beginsAt(tail, gutter) ? [head, tail] : [piece];
      }),
    line.pieces,
  );
  return pieces.length === line.pieces.length ? line : { ...line, pieces };
}

/** The stretches a line prints on, parted where a cell begins. */
function cellsOf(line: Line, gutters: readonly Gutter[]): readonly Interval[] {
  const firm = gutters.filter(isFirm);
  const printed = printedIntervals(line);
  if (firm.length === 0) return printed;
  return printed.flatMap((part) => {
    const starts = line.pieces
      .filter((piece) => piece.box[0] > part.from && piece.box[0] < part.to && firm.some((at) => beginsAt(piece, at)))
      .map((piece) => ({
        to: Math.max(...line.pieces.filter(isBefore(piece)).map(({ box }) => box[2])),
        from: piece.box[0],
      }));
    return [...starts, { from: part.to, to: part.to }].map(({ to }, index) => ({
      from: starts[index - 1]?.from ?? part.from,
      to: starts[index] === undefined ? part.to : to,
    }));
  });
}

const isBefore =
  (piece: Piece) =>
  (other: Piece): boolean =>
    other.box[0] < piece.box[0];

/** The parts of gutters that a line leaves free. */
function narrowed(gutters: readonly Gutter[], line: Line): readonly Gutter[] {
  const printed = cellsOf(line, gutters);
  return gutters.flatMap((gutter) => {
    let { from, to } = gutter;
    for (const part of printed) {
      if (part.to <= from || part.from >= to) continue;
      // Text that stands in a gutter takes the side it reaches.
      if (part.from <= from) from = part.to;
      else if (part.to >= to) to = part.from;
      else return [];
    }
    const begun = printed.some((part) => Math.abs(part.from - gutter.to) <= sameStart)
      ? gutter.begun + 1
      : gutter.begun;
    const narrowest = isFirm(gutter) && gutters.length > 1 ? narrowestFirmGutter : narrowestGutter;
    return to - from >= narrowest ? [{ from, to, begun: to < gutter.to - sameStart ? 1 : begun }] : [];
  });
}

/** Lines that leave the same gutters free, their text parted where columns begin. */
export interface Stretch {
  readonly lines: readonly Line[];
  readonly gutters: readonly Interval[];
}

/** The lines from `start` on that leave all the gutters of their first line; undefined where that has none. */
export function stretchFrom(lines: readonly Line[], start: number, cutter: PieceCutter): Stretch | undefined {
  const first = lines[start];
  if (first === undefined) return undefined;
  let gutters = gapsOf(first);
  if (gutters.length === 0) return undefined;
  const own: Line[] = [first];
  for (let line = lines[start + 1]; line !== undefined; line = lines[start + own.length]) {
    const before = own.at(-1);
    if (before === undefined || own.length >= mostLines || line.baseline - before.baseline > emptyLines * line.size)
      break;
    const parted = partedAt(line, gutters, cutter);
    const left = narrowed(gutters, parted);
    if (left.length < gutters.length) break;
    gutters = left;
    own.push(parted);
  }
  return { lines: own, gutters };
}
