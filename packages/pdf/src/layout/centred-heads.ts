import { endsShortInMiddle, isBold, isCentred, shareMiddle, sizeOf } from './line-ends.ts';
import { endsOpen, goesOn } from './line-style.ts';
import type { Measure } from './measure.ts';
import type { ReadLine } from './read-line.ts';

const fewestLines = 3;
const sameSize = 0.6;
const tight = 1.5;

const goesWith = (previous: ReadLine, next: ReadLine): boolean =>
  shareMiddle(previous, next) &&
  isBold(previous) &&
  isBold(next) &&
  Math.abs(sizeOf(previous) - sizeOf(next)) <= sameSize &&
  next.line.baseline - previous.line.baseline <= tight * sizeOf(next);

/** Whether a line says no more than it prints: the next word would have found room, and no title breaks off so. */
const isWhole = (previous: ReadLine, next: ReadLine, measure: Measure): boolean =>
  endsShortInMiddle(previous, next, measure) && !endsOpen(previous.text) && !goesOn(next.text);

/**
 * The lines that begin something of their own in the head of a paper, set in bold in the middle of the page one close under another: the
 * body's name, the meeting, the day, the title. Two such lines are a title broken at its middle, and so are lines that leave no room.
 */
export function centredHeads(lines: readonly ReadLine[], measure: Measure): ReadonlySet<ReadLine> {
  const found = new Set<ReadLine>();
  let run: ReadLine[] = [];
  let areCentred = false;
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (previous !== undefined && goesWith(previous, line)) {
      areCentred ||= isCentred(previous, line);
      if (isWhole(previous, line, measure)) run.push(line);
    } else {
      run = [];
      areCentred = false;
    }
    if (areCentred && run.length + 1 >= fewestLines) for (const own of run) found.add(own);
  });
  return found;
}
