import { indentation, startsItem } from './line-shape.ts';
import { isBlank, type SourceLine } from './source-line.ts';

/** Lines that are parsed in one go; `joined` where they continue the block that the chunk before was cut in. */
export interface Chunk {
  readonly lines: readonly SourceLine[];
  readonly joined: boolean;
}

/** A chunk ends at the first harmless place after `fair`, and in any case before `most`. */
interface Size {
  readonly lines: number;
  readonly characters: number;
}

const fair: Size = { lines: 40, characters: 1500 };
const most: Size = { lines: 150, characters: 8000 };

const reaches = (own: Size, bound: Size): boolean => own.lines >= bound.lines || own.characters >= bound.characters;

/**
 * Cuts lines of Markdown into chunks. The parser takes time that grows with the square of a block in many cases (lines that continue
 * a quote, unpaired brackets), so blocks beyond any paper's are cut, at the outermost item or blank line there is.
 */
export function chunksOf(lines: readonly SourceLine[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let start = 0;
  let joined = false;
  const cutBefore = (end: number, insideBlock: boolean): void => {
    if (end > start) chunks.push({ lines: lines.slice(start, end), joined });
    start = end;
    joined = insideBlock;
  };
  for (let index = 1; index < lines.length; index++) {
    const size = sizeOf(lines, start, index);
    if (reaches(size, fair) && isHarmless(lines, index)) cutBefore(index, false);
    else if (reaches(size, most)) cutBefore(outermost(lines, start, index), true);
  }
  cutBefore(lines.length, false);
  return chunks;
}

const sizeOf = (lines: readonly SourceLine[], from: number, to: number): Size => ({
  lines: to - from,
  characters: (lines[to]?.start ?? 0) - (lines[from]?.start ?? 0),
});

/** Whether a new block begins at a line, whatever stands before: unindented after a blank line, and no item that a list could go on with. */
function isHarmless(lines: readonly SourceLine[], index: number): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  return before !== undefined && line !== undefined && isBlank(before) && /^\S/.test(line.text) && !startsItem(line);
}

/** The best place for a cut in the second half of the lines, as near the end as can be. */
function outermost(lines: readonly SourceLine[], from: number, to: number): number {
  let best = to;
  let lowest = Number.POSITIVE_INFINITY;
  for (let index = to; index > (from + to) / 2; index--) {
    const line = lines[index];
    const before = lines[index - 1];
    if (line === undefined || before === undefined || isBlank(line)) continue;
    const inside = startsItem({ ...line, text: line.text.trimStart() }) || isBlank(before) ? 0 : 1000;
    if (inside + indentation(line.text) < lowest) {
      lowest = inside + indentation(line.text);
      best = index;
    }
  }
  return best;
}
