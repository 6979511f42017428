import type { SourceLine } from './source-line.ts';

/** Whether a line of front matter belongs to the field above it: indented, an entry of a list, or blank. */
export const continuesField = (text: string): boolean => /^(?:[ \t]|- |$)/.test(text);

/** The last line of the field that begins on a line. */
export function fieldEnd(lines: readonly SourceLine[], row: number): number {
  let last = row;
  while (lines[last + 1] !== undefined && continuesField(lines[last + 1]?.text ?? '')) last++;
  return last;
}
