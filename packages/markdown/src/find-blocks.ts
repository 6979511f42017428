import type { CreateFinder } from './claim.ts';
import { blockTags } from './html-elements.ts';
import { openedContainers } from './line-shape.ts';
import { isBlank, type SourceLine } from './source-line.ts';

/** Lines too long or too deeply nested to be read for markup. */
export const findPlain: CreateFinder = (lines, limits) => (from) => {
  const text = lines[from]?.text ?? '';
  const beyond = text.length > limits.lineLength || openedContainers(text, limits.depth) > limits.depth;
  return beyond ? { kind: 'plain', length: 1 } : undefined;
};

const fence = /^ {0,3}(`{3,64}|~{3,64})([^`]*)$/;

/** Fenced code (CommonMark 4.5). A fence that never closes is left to the parser. */
export const findFenced: CreateFinder = (lines) => {
  const marks = lines.map(({ text }) => fence.exec(text));
  // A fence that found no end tells that no later one of its length will.
  const unclosed = new Map<string, number>();
  return (from) => {
    const opening = marks[from]?.[1];
    if (opening === undefined || opening.length >= (unclosed.get(opening.charAt(0)) ?? Infinity)) return undefined;
    for (let index = from + 1; index < marks.length; index++) {
      const mark = marks[index];
      if (mark?.[1]?.startsWith(opening) && mark[2]?.trim() === '') return { kind: 'fenced', length: index - from + 1 };
    }
    unclosed.set(opening.charAt(0), opening.length);
    return undefined;
  };
};

const opensHtml = /^<\/?([a-z][a-z\d]*)(?=[\s/>]|$)/i;
const tableTag = /<(\/?)table\b/gi;

/**
 * HTML blocks at the left edge: from a block's tag to a blank line (CommonMark 4.6, condition 6) or to the end tag of a table, which may hold
 * blank lines in its cells.
 */
export const findHtml: CreateFinder = (lines) => {
  const tableEnds = matchTables(lines);
  return (from) => {
    const name = opensHtml.exec(lines[from]?.text ?? '')?.[1]?.toLowerCase();
    if (name === undefined || !blockTags.has(name)) return undefined;
    let end = from;
    while (!tableEnds.has(end)) {
      const next = lines[end + 1];
      if (next === undefined || isBlank(next)) break;
      end += 1;
    }
    return { kind: 'html', length: (tableEnds.get(end) ?? end) - from + 1 };
  };
};

/** The line that closes the outermost table opened on each line. */
function matchTables(lines: readonly SourceLine[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const [index, { text }] of lines.entries()) {
    if (!text.includes('able')) continue;
    for (const [, close] of text.matchAll(tableTag)) {
      if (close === '') open.push(index);
      else {
        const opened = open.pop();
        if (opened !== undefined) ends.set(opened, index);
      }
    }
  }
  return ends;
}
