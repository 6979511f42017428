import type { SourceLine } from './source-line.ts';

/** The lines of a grid table's row, with the rules over and under it. */
export interface Band {
  readonly rule: SourceLine;
  readonly lines: readonly SourceLine[];
  readonly under: SourceLine;
}

// A rule that leaves out the cells that go on over it has bars and text in their place.
const isRule = ({ text }: SourceLine): boolean => /\+[-=:]{2,500}\+/.test(text);

/** Places of the edges of columns: the plus signs of all rules. */
export function columnEdges(lines: readonly SourceLine[]): readonly number[] {
  const edges = new Set<number>();
  for (const line of lines) if (isRule(line)) for (const { index } of line.text.matchAll(/\+/g)) edges.add(index);
  return [...edges].sort((a, b) => a - b);
}

/** The rows of a grid table, from rule to rule. */
export function bandsOf(lines: readonly SourceLine[]): readonly Band[] {
  const rules = lines.flatMap((line, index) => (isRule(line) ? [{ line, index }] : []));
  return rules.slice(1).flatMap(({ line: under, index: end }, order) => {
    const rule = rules[order];
    if (rule === undefined || end - rule.index < 2) return [];
    return [{ rule: rule.line, lines: lines.slice(rule.index + 1, end), under }];
  });
}
