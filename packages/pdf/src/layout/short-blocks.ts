import { boldShare, goesOn, isCapitals } from './line-style.ts';
import { readMarker } from './marker.ts';
import { type Line, lineText } from './piece.ts';
import { printedIntervals } from './text-columns.ts';

const fewestLines = 2;
const mostLines = 7;
const mostLinesOfPlain = 4;
const longestLine = 60;
const fewestWords = 1.5;
const sameEdge = 3;
const sameHeight = 2;
// All of these in sizes. A value stands nearer to its label than one block to the other.
const narrowestGutter = 2;
const nearest = 12;
const nearestOfPlain = 18;
const tight = 1.6;

/** A line of each side at one height. */
type Pair = readonly [Line, Line];

const hasOneEdge = (lines: readonly Line[]): boolean => {
  const agree = (edges: readonly number[]): boolean =>
    edges.every((edge) => Math.abs(edge - (edges[0] ?? edge)) <= sameEdge);
  return agree(lines.map(({ box }) => box[0])) || agree(lines.map(({ box }) => (box[0] + box[2]) / 2));
};

const wordsOf = (line: Line): readonly string[] => lineText(line).trim().split(/\s+/u);
const firstWord = (line: Line): string => wordsOf(line)[0] ?? '';

/** Whether lines could be a name, a post, a day: short, no sentence, no item of a list, no row of figures, and not one like the other. */
function areEntries(lines: readonly Line[]): boolean {
  const texts = lines.map(lineText);
  const words = lines.reduce((sum, line) => sum + wordsOf(line).length, 0);
  return (
    !goesOn(texts[0] ?? '') &&
    lines.every((line) => printedIntervals(line).length === 1) &&
    texts.every((text) => text.length <= longestLine && /\p{L}/u.test(text) && !/[.;,]$/u.test(text.trimEnd())) &&
    texts.every((text) => readMarker(text, true) === undefined) &&
    words >= fewestWords * lines.length &&
    new Set(lines.map(firstWord)).size === lines.length
  );
}

/** The lines that stand side by side; undefined where one stands beside none and goes on with none above it. */
function pairsOf(left: readonly Line[], right: readonly Line[]): readonly Pair[] | undefined {
  const beside = (line: Line, others: readonly Line[]): Line | undefined =>
    others.find((other) => Math.abs(other.baseline - line.baseline) < sameHeight);
  const isSetTight = (line: Line, index: number, own: readonly Line[]): boolean =>
    index > 0 && line.baseline - (own[index - 1]?.baseline ?? 0) <= tight * line.size;
  const fits = (own: readonly Line[], others: readonly Line[]): boolean =>
    own.every((line, index) => beside(line, others) !== undefined || isSetTight(line, index, own));
  if (!fits(left, right) || !fits(right, left)) return undefined;
  return left.flatMap((line): Pair[] => {
    const other = beside(line, right);
    return other === undefined ? [] : [[line, other]];
  });
}

/** Whether two lines look alike, as a label and its value do not. */
const lookAlike = ([a, b]: Pair): boolean => boldShare(a) > 0.95 === boldShare(b) > 0.95;

/** Whether two lines say the same thing first, as both of "Signed" and "Signed" or of two dates' labels do. */
const beginAlike = ([a, b]: Pair): boolean => firstWord(a) === firstWord(b) && /\p{L}{2}/u.test(firstWord(a));

const areBothCapitals = ([a, b]: Pair): boolean => isCapitals(lineText(a)) && isCapitals(lineText(b));

/**
 * Whether lines at both sides of a gutter are two blocks of short lines, a name over a post, that stand side by side: each in a column of its
 * own half of the page, each line like the one beside it. A label in colons over its value is none, unless both blocks have it.
 */
export function areShortBlocks(left: readonly Line[], right: readonly Line[]): boolean {
  const counts = [left.length, right.length];
  if (Math.min(...counts) < fewestLines || Math.max(...counts) > mostLines) return false;
  const edge = Math.min(...right.map(({ box }) => box[0]));
  const size = left[0]?.size ?? 0;
  if (edge - Math.max(...left.map(({ box }) => box[2])) < narrowestGutter * size) return false;
  const distance = edge - Math.min(...left.map(({ box }) => box[0]));
  if (distance < nearest * size) return false;
  if (!hasOneEdge(left) || !hasOneEdge(right) || !areEntries(left) || !areEntries(right)) return false;
  const pairs = pairsOf(left, right);
  if (pairs === undefined || pairs.length < fewestLines || !pairs.every(lookAlike)) return false;
  const areLabelled = pairs.some((pair) => lineText(pair[0]).trimEnd().endsWith(':') && !beginAlike(pair));
  if (areLabelled) return false;
  const [first] = pairs;
  if (pairs.some(beginAlike) || (first !== undefined && areBothCapitals(first))) return true;
  return Math.max(...counts) <= mostLinesOfPlain && distance >= nearestOfPlain * size;
}
