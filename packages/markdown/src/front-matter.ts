import type { CreateFinder } from './claim.ts';
import type { Delimiting } from './delimited-table.ts';
import type { SourceLine } from './source-line.ts';

const mostLines = 60;
const fence = /^---[ \t]*$/;
const fenceEnd = /^(?:---|\.\.\.)[ \t]*$/;
const field = /^[a-z][\w .-]{0,60}:(?:[ \t]|$)/i;
const continued = /^(?:[ \t]|- |$)/;

/** What a text says of itself before it begins: YAML between two lines of dashes at its very top, a field to a line. */
export const findFrontMatter: CreateFinder = (lines) => (from) => {
  const [first] = lines;
  if (from !== 0 || first?.number !== 1 || !fence.test(first.text)) return undefined;
  const end = lines.slice(1, mostLines).findIndex(({ text }) => fenceEnd.test(text));
  const fields = lines.slice(1, end + 1);
  if (end < 1 || !field.test(fields[0]?.text ?? '')) return undefined;
  return fields.every(({ text }) => field.test(text) || continued.test(text) || text.startsWith('#'))
    ? { kind: 'frontMatter', length: end + 2 }
    : undefined;
};

function lastOfField(lines: readonly SourceLine[], row: number): number {
  let last = row;
  while (lines[last + 1] !== undefined && continued.test(lines[last + 1]?.text ?? '')) last++;
  return last;
}

const opening = /^(?:[\s"'>|[]|-[ \t])*/;
const closing = new Set(['"', "'", ']']);

/** Rows of a field's name and what it says; quotation marks and the dashes of a first entry are no part of that. */
export const fieldDelimited: Delimiting = {
  rowEnd: lastOfField,
  cells: (text) => {
    const colon = text.indexOf(':');
    if (colon < 0) return [[0, text.length]];
    const from = colon + 1 + (opening.exec(text.slice(colon + 1))?.[0].length ?? 0);
    let end = text.trimEnd().length;
    while (closing.has(text.charAt(end - 1))) end -= 1;
    return [
      [0, colon],
      [from, Math.max(from, end)],
    ];
  },
  isRule: () => false,
};
