import type { Point, Position } from '@council-reports/core';

/** Where offsets of a source text stand in its lines. Lines end with LF, CR or CR LF. */
export class SourceMap {
  readonly #starts: number[] = [0];
  #last = 0;

  constructor(text: string) {
    for (const end of text.matchAll(/\r\n?|\n/g)) this.#starts.push(end.index + end[0].length);
  }

  /** The point at an offset. */
  point(offset: number): Point {
    const line = this.#lineOf(offset);
    return { line: line + 1, column: offset - (this.#starts[line] ?? 0) + 1, offset };
  }

  /** The stretch between two offsets. */
  position(start: number, end: number): Position {
    return { start: this.point(start), end: this.point(end) };
  }

  // Offsets mostly come in order, so the line of the last one is tried first.
  #lineOf(offset: number): number {
    const starts = this.#starts;
    const begins = (line: number): number => starts[line] ?? Number.POSITIVE_INFINITY;
    for (let line = this.#last; line < this.#last + 3; line++) {
      if (begins(line) <= offset && offset < begins(line + 1)) {
        this.#last = line;
        return line;
      }
    }
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (begins(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    this.#last = low;
    return low;
  }
}
