import { boldShare } from './line-style.ts';
import { readMarker } from './marker.ts';
import { type Line, lineText } from './piece.ts';
import { areShortBlocks } from './short-blocks.ts';
import { areListAndText } from './side-lists.ts';
import { printedIntervals } from './text-columns.ts';

const fewestLines = 4;
const prose = 20;

/** Whether lines are running text: most of them fill their column, with words enough. */
function isProse(lines: readonly Line[]): boolean {
  if (lines.length < fewestLines) return false;
  const left = Math.min(...lines.map((line) => line.box[0]));
  const right = Math.max(...lines.map((line) => line.box[2]));
  const filling = lines.filter((line) => line.box[2] - line.box[0] >= 0.7 * (right - left));
  const characters = lines.reduce((sum, line) => sum + lineText(line).length, 0);
  return filling.length >= 0.4 * lines.length && characters / lines.length >= prose;
}

/** A line that begins a block: its baseline, and how far under the line before. */
interface BlockStart {
  readonly at: number;
  readonly gap: number;
}

const blockStarts = (lines: readonly Line[]): readonly BlockStart[] =>
  lines.flatMap((line, index) => {
    const gap = line.baseline - (lines[index - 1]?.baseline ?? line.baseline);
    return index > 0 && gap <= 1.5 * line.size ? [] : [{ at: line.baseline, gap }];
  });

const sameHeight = 2;

/**
 * Whether the blocks of both sides begin at the same heights, as the rows of a table do: all of them, or some after more room on one side,
 * where a cell is the shorter one. Paragraphs that both columns of a page set on one grid begin now and then at one height too.
 */
function beginTogether(left: readonly Line[], right: readonly Line[]): boolean {
  const [a, b] = [blockStarts(left), blockStarts(right)];
  const pairs = a.flatMap((start) => {
    const beside = b.find(({ at }) => Math.abs(start.at - at) < sameHeight);
    return beside === undefined ? [] : [[start, beside] as const];
  });
  if (pairs.length < 3 || pairs.length < 0.7 * Math.min(a.length, b.length)) return false;
  const areAll = pairs.length === a.length && pairs.length === b.length;
  return areAll || pairs.some(([own, beside]) => Math.abs(own.gap - beside.gap) > sameHeight);
}

const isBold = (line: Line): boolean => boldShare(line) > 0.95;

/** Whether a block is headed by its first line: it ends in a colon, or is bold over lines that are not. */
function isHeaded([first, second]: readonly Line[]): boolean {
  // Dots over "signed" and "date" are a line to sign on.
  if (first === undefined || second === undefined || !/\p{L}/u.test(lineText(first))) return false;
  return lineText(first).endsWith(':') || (isBold(first) && !isBold(second));
}

const rowsEndInColons = (lines: readonly Line[]): boolean =>
  lines.filter((line) => lineText(line).endsWith(':')).length > Math.max(1, lines.length / 2);

const figure = /^[£$€(+–-]{0,3}\d[\d,.]*[%mk)]{0,2}$/;

/** Whether lines are cells of a table: figures, or several columns themselves. */
const areCells = (lines: readonly Line[]): boolean => {
  const cells = lines.filter((line) => figure.test(lineText(line)) || printedIntervals(line).length > 1);
  return cells.length >= 0.5 * lines.length;
};

/** Whether a column holds but the markers of the other one's paragraphs. */
const areMarkers = (lines: readonly Line[]): boolean =>
  lines.filter((line) => readMarker(lineText(line), true) !== undefined).length > 0.5 * lines.length;

/** Two columns to be read one after the other: of running text, or blocks of lines of their own, as short ones under headings or a menu beside text; or rows of a table. */
export type ColumnKind = 'prose' | 'blocks' | 'rows';

/** What the lines at both sides of a gutter are; undefined where they do not show. */
export function columnKind(left: readonly Line[], right: readonly Line[]): ColumnKind | undefined {
  const [first] = left;
  const [beside] = right;
  if (first === undefined || beside === undefined) return undefined;
  if (areMarkers(left)) return undefined;
  if (isProse(left) && isProse(right)) return beginTogether(left, right) ? 'rows' : 'prose';
  if (areListAndText(left, right)) return 'blocks';
  const level = Math.abs(first.baseline - beside.baseline) < 2;
  if (!level || left.length < 2 || right.length < 2 || rowsEndInColons(left) || areCells(right)) return undefined;
  return (isHeaded(left) && isHeaded(right)) || areShortBlocks(left, right) ? 'blocks' : undefined;
}
