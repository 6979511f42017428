import type { TextLine } from '../page/page-model.ts';
import { pageNumberIn } from './page-number.ts';

/** A line of a page's head with its words. */
export interface HeadLine {
  readonly line: TextLine;
  readonly words: string;
}

/** "Agenda Item 5", "Item No. 3.1": words with one number, behind them. */
const numbered = /^(?=\D*\p{L})(\D+)(\d{1,3})(?:\.\d{1,2})?[a-z]?$/iu;

/**
 * The lines among the heads of pages that say which of several numbered things begins there: they differ by their number, which does not count
 * the pages. Each is given where it first stands; repeated on the pages that follow it is a running head.
 */
export function numberedHeads(heads: readonly HeadLine[]): ReadonlySet<TextLine> {
  const series = new Map<string, { readonly words: string; readonly line: TextLine; readonly shift: number }[]>();
  for (const { line, words } of heads) {
    const [, before, number] = numbered.exec(words) ?? [];
    if (before === undefined || pageNumberIn(words) !== undefined) continue;
    const key = before.toLowerCase();
    const entries = series.get(key) ?? [];
    if (!entries.some((entry) => entry.words === words))
      entries.push({ words, line, shift: Number(number) - line.page });
    series.set(key, entries);
  }
  const first = [...series.values()].filter(
    (entries) => entries.length > 1 && entries.some(({ shift }) => shift !== entries[0]?.shift),
  );
  return new Set(first.flat().map(({ line }) => line));
}
