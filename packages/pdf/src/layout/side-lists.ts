import { type Line, lineText } from './piece.ts';

const fewestEntries = 5;
const longestEntry = 40;
const sameHeight = 1.5;
const mostLevel = 0.35;
const mostLoose = 0.2;
// Entries of a list stand no further apart, in sizes; labels of rows with two lines or more do.
const tight = 2.2;

const widthOf = (lines: readonly Line[]): number =>
  Math.max(...lines.map(({ box }) => box[2])) - Math.min(...lines.map(({ box }) => box[0]));

/** Whether short lines are a list that is set closely and stands in no row with what is beside it. */
function isListBeside(list: readonly Line[], others: readonly Line[]): boolean {
  if (list.length < fewestEntries || widthOf(list) > 0.6 * widthOf(others)) return false;
  if (list.some((line) => lineText(line).length > longestEntry || !/\p{L}{2}/u.test(lineText(line)))) return false;
  const bottom = Math.max(...list.map(({ baseline }) => baseline));
  const beside = others.filter(({ box }) => box[1] < bottom);
  const level = list.filter((line) => beside.some((other) => Math.abs(other.baseline - line.baseline) < sameHeight));
  const loose = list.slice(1).filter((line, index) => line.baseline - (list[index]?.baseline ?? 0) > tight * line.size);
  return (
    beside.length >= fewestEntries - 2 &&
    level.length <= mostLevel * list.length &&
    loose.length <= mostLoose * list.length
  );
}

/** Whether one side of a gutter is a list of its own, as the menu of a web page is beside what the page says: neither is read along the lines of the other. */
export const areListAndText = (left: readonly Line[], right: readonly Line[]): boolean =>
  isListBeside(left, right) || isListBeside(right, left);
