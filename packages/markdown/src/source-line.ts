/** A line of the source: its text without the line end, and its place. */
export interface SourceLine {
  readonly text: string;
  /** Offset of its first character. */
  readonly start: number;
  /** Line number, from 1. */
  readonly number: number;
}

/** The lines of a text; `\r\n`, `\n` and `\r` each end one. */
export function sourceLines(text: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|[\n\r]/g)) {
    lines.push({ text: text.slice(start, match.index), start, number: lines.length + 1 });
    start = match.index + match[0].length;
  }
  lines.push({ text: text.slice(start), start, number: lines.length + 1 });
  return lines;
}
