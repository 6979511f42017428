import type { SourceLine } from './source-line.ts';

const containerMarks = /(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*/y;

/** How many quotes and list items a line opens, counted no further than one beyond `most`; deep indentation counts as the lists it stands in. */
export function openedContainers(line: string, most: number): number {
  let count = 0;
  containerMarks.lastIndex = line.length - line.trimStart().length;
  while (count <= most && containerMarks.test(line)) count++;
  return count === 0 ? 0 : count + Math.floor(indentation(line) / 4);
}

/** Whether a line begins a list item of Markdown at the left edge. */
export const startsItem = (line: SourceLine): boolean => /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/.test(line.text);

/** Columns of white space a line begins with; a tab counts as four. */
export function indentation(text: string): number {
  let columns = 0;
  for (const letter of text) {
    if (letter === ' ') columns += 1;
    else if (letter === '\t') columns += 4;
    else break;
  }
  return columns;
}
