import { type Marker, readMarker } from './marker.ts';
import { gapBetween, type Line, lineText, type Piece, toLine } from './piece.ts';
import type { PieceCutter } from './split-piece.ts';

/** A line with its marker told from its text. */
export interface ReadLine {
  readonly line: Line;
  /** The text without the marker. */
  readonly body: Line;
  readonly text: string;
  readonly marker?: Marker;
  /** Pieces the marker is printed with. */
  readonly markerPieces: readonly Piece[];
  /** Whether a gap wider than a word space stands between marker and text. */
  readonly apart: boolean;
  /** Left end of the line, marker included. */
  readonly left: number;
  /** Left end of the text after the marker; that of the line where it has none. */
  readonly textLeft: number;
}

const plain = (line: Line): ReadLine => ({
  line,
  body: line,
  text: lineText(line),
  markerPieces: [],
  apart: false,
  left: line.box[0],
  textLeft: line.box[0],
});

// A raised number opens a note, and is no marker of a list.
const raised = 0.8;

const isNoteNumber = (marker: readonly Piece[], body: Line): boolean => {
  const [first] = marker;
  return first !== undefined && /^[\d*]/.test(first.text) && first.size < raised * body.size;
};

function withMarker(
  line: Line,
  marker: Marker,
  markerPieces: readonly Piece[],
  rest: readonly Piece[],
  apart: boolean,
): ReadLine {
  const body = toLine(rest);
  if (body === undefined || isNoteNumber(markerPieces, body)) return plain(line);
  return { line, body, text: lineText(body), marker, markerPieces, apart, left: line.box[0], textLeft: body.box[0] };
}

// Word sets at least this much between a marker and a hanging text; a word space is a third of it.
const hangingGap = 0.5;

/** Reads a line's marker: a first piece that is one by itself, or the first word of the first piece. */
export function readLine(line: Line, cutter: PieceCutter): ReadLine {
  const [first, second] = line.pieces;
  if (first === undefined) return plain(line);
  const word = first.text.trim();
  if (!word.includes(' ')) {
    if (second === undefined) return plain(line);
    const apart = gapBetween(first, second) > hangingGap;
    const marker = readMarker(word, apart);
    return marker === undefined ? splitMarker(line) : withMarker(line, marker, [first], line.pieces.slice(1), apart);
  }
  const end = word.indexOf(' ');
  const likely = readMarker(word.slice(0, end), true);
  if (likely === undefined) return plain(line);
  const [head, tail] = cutter.afterCharacter(first, first.text.length - first.text.trimStart().length + end);
  if (head === undefined || tail === undefined) return plain(line);
  const apart = tail.box[0] - head.box[2] > hangingGap * first.size;
  const marker = apart ? likely : readMarker(likely.text, false);
  return marker === undefined ? plain(line) : withMarker(line, marker, [head], [tail, ...line.pieces.slice(1)], apart);
}

/** A marker printed in two pieces, as `2.` and `1` or `(` and `a)`. */
function splitMarker(line: Line): ReadLine {
  const [first, second, third] = line.pieces;
  if (first === undefined || second === undefined || third === undefined || gapBetween(first, second) > 0.3)
    return plain(line);
  const apart = gapBetween(second, third) > hangingGap;
  const marker = readMarker(first.text.trim() + second.text.trim(), apart);
  return marker === undefined ? plain(line) : withMarker(line, marker, [first, second], line.pieces.slice(2), apart);
}
