import { type Line, lineText, type Piece, toLine } from './piece.ts';
import type { PieceCutter } from './split-piece.ts';
import { type Interval, printedIntervals } from './text-columns.ts';

const narrowestGutter = 9;
// Beside a full line the margin comes closer than that.
const closest = 4;
// A gap that may part a line's end from the note beside it, in sizes.
const gap = 0.5;
const sameEdge = 3;
const furthestHead = 40;
const longestNote = 28;
const fewestNotes = 2;
const mostNotes = 0.5;
const widestMargin = 0.35;
const longLine = 40;
const fewestLong = 0.25;

/** Lines of running text next to a margin: `notes` stand in the margin beside `body`. */
interface Parted {
  readonly body: Line | undefined;
  readonly notes: readonly Piece[];
}

/** Initials, names and words; no figures, labels or sentences. */
const isNote = (text: string): boolean =>
  text.length <= longestNote && /\p{L}{2}/u.test(text) && !/[\d:;…]|\.{3}|[.,]$/.test(text);

const textOf = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text.trim()).join(' ');

const piecesIn = (line: Line, { from, to }: Interval): readonly Piece[] =>
  line.pieces.filter((piece) => piece.box[0] >= from - 0.1 && piece.box[2] <= to + 0.1);

/** Where the last thing printed on a line begins, when it may be a note: set apart from the text, or alone far to the right. */
function noteStart(line: Line, left: number, right: number): number | undefined {
  const printed = printedIntervals(line);
  const last = printed.at(-1);
  const before = printed.at(-2);
  if (last === undefined || !isNote(textOf(piecesIn(line, last)))) return undefined;
  const isApart = before === undefined ? true : last.from - before.to >= narrowestGutter;
  return isApart && right - last.from <= widestMargin * (right - left) ? last.from : undefined;
}

/** A line parted at the margin's left edge; undefined where its text runs into the margin. */
function partedAt(line: Line, edge: number, cutter: PieceCutter): Parted | undefined {
  if (line.box[2] <= edge - closest) return { body: line, notes: [] };
  // The word over the margin need not begin where its notes do.
  if (line.box[0] >= edge - furthestHead && isNote(lineText(line))) return { body: undefined, notes: line.pieces };
  const pieces = line.pieces.flatMap((piece) =>
    piece.box[0] < edge - sameEdge && piece.box[2] > edge ? cutter.atGaps(piece, gap) : [piece],
  );
  const notes = pieces.filter((piece) => piece.box[0] >= edge - sameEdge);
  const body = pieces.filter((piece) => !notes.includes(piece));
  if (body.some((piece) => piece.box[2] > edge - closest) || (notes.length > 0 && !isNote(textOf(notes))))
    return undefined;
  return { body: toLine(body), notes };
}

/** Whether a line leaves the margin that begins at `edge` free, or stands in it. */
function isFree(line: Line | undefined, edge: number): boolean {
  if (line === undefined) return false;
  return line.box[2] <= edge - closest || (line.box[0] >= edge - furthestHead && isNote(lineText(line)));
}

interface Margin {
  readonly start: number;
  readonly parted: readonly Parted[];
}

/** The margin whose notes begin at `edge`, with the lines around `first` that leave it free. */
function marginAt(lines: readonly Line[], first: number, edge: number, cutter: PieceCutter): Margin | undefined {
  let start = first;
  while (start > 0 && isFree(lines[start - 1], edge)) start--;
  const parted: Parted[] = [];
  for (let index = start; index < lines.length; index++) {
    const line = lines[index];
    const found = line === undefined ? undefined : partedAt(line, edge, cutter);
    if (found === undefined) break;
    parted.push(found);
  }
  const noted = parted.filter(({ notes }) => notes.length > 0);
  const bodies = parted.flatMap(({ body }) => body ?? []);
  const long = bodies.filter((body) => lineText(body).length >= longLine);
  const isMargin =
    noted.length >= fewestNotes &&
    noted.length <= mostNotes * bodies.length &&
    long.length >= Math.max(2, fewestLong * bodies.length);
  return isMargin ? { start, parted } : undefined;
}

function findMargin(lines: readonly Line[], cutter: PieceCutter): Margin | undefined {
  const left = Math.min(...lines.map(({ box }) => box[0]));
  const right = Math.max(...lines.map(({ box }) => box[2]));
  const starts = lines.map((line) => noteStart(line, left, right));
  for (const [start, edge] of starts.entries()) {
    if (edge === undefined) continue;
    const others = starts.filter((other) => other !== undefined && Math.abs(other - edge) <= sameEdge);
    if (others.length < fewestNotes) continue;
    const margin = marginAt(lines, start, edge, cutter);
    if (margin !== undefined) return margin;
  }
  return undefined;
}

/**
 * The lines of a column without what stands in a margin at their right: initials and names of those who are to act, as minutes print them.
 * A line keeps the notes that stand beside it, and those between it and the next one.
 */
export function withMarginNotes(lines: readonly Line[], cutter: PieceCutter): readonly Line[] {
  if (lines.length < 2 * fewestNotes) return lines;
  const margin = findMargin(lines, cutter);
  if (margin === undefined) return lines;
  const read: Line[] = [...lines.slice(0, margin.start)];
  for (const { body, notes } of margin.parted) {
    const before = read.at(-1);
    const own = body ?? (read.length > margin.start ? before : undefined);
    const lone = own === undefined ? toLine(notes) : undefined;
    if (lone !== undefined) read.push(lone);
    if (own === undefined) continue;
    const noted = notes.length === 0 ? own : { ...own, notes: [...(own.notes ?? []), ...notes] };
    if (body === undefined) read.splice(-1, 1, noted);
    else read.push(noted);
  }
  const end = margin.start + margin.parted.length;
  return [...read, ...withMarginNotes(lines.slice(end), cutter)];
}
