import type { Box, PartPlace, Passage, Run } from '../document/index.ts';
import type { Evidence } from '../model/index.ts';

// Marks of emphasis or a short tag may stand between two runs of one quote; a cell border or an empty line may not.
const mostGap = 60;

/**
 * A function that quotes passages of a source. With the source's text at hand, a quote is the very slice of it, marks within included;
 * without, it is the passage's own text by page and paragraph of the file.
 */
export function createQuoter(source: string | undefined): (passage: Passage) => Evidence[] {
  return (passage) => {
    if (passage.text === '') return [];
    if (source !== undefined && passage.runs.some((run) => run.start !== undefined))
      return offsetQuotes(passage.runs, source);
    return placedQuotes(passage);
  };
}

function offsetQuotes(runs: readonly Run[], source: string): Evidence[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of runs) {
    if (start === undefined || end === undefined || end <= start) continue;
    const open = spans.at(-1);
    if (open !== undefined && joins(source, open.end, start)) open.end = Math.max(open.end, end);
    else spans.push({ start, end });
  }
  return spans.map(({ start, end }) => ({ quote: source.slice(start, end), start, end }));
}

function joins(source: string, end: number, start: number): boolean {
  if (start < end || start - end > mostGap) return start === end;
  return !/\t|\n[^\S\n]*\n|<\/?(?:p|li|td|tr|div|ul|ol)\b/i.test(source.slice(end, start));
}

interface PlacedQuote {
  readonly page: number | undefined;
  readonly partPlace: PartPlace | undefined;
  from: number;
  to: number;
  box: Box | undefined;
}

function placedQuotes(passage: Passage): Evidence[] {
  const quotes: PlacedQuote[] = [];
  for (const run of passage.runs) {
    const region = run.regions?.[0];
    const open = quotes.at(-1);
    const to = run.at + run.length;
    if (open !== undefined && open.page === region?.page && isSame(open.partPlace, run.partPlace)) {
      open.to = to;
      open.box = union(open.box, region?.box);
    } else quotes.push({ page: region?.page, partPlace: run.partPlace, from: run.at, to, box: region?.box });
  }
  return quotes.map(({ page, partPlace, from, to, box }) => ({
    quote: passage.text.slice(from, to),
    ...(page !== undefined && { page }),
    ...(box !== undefined && { box: [...box] as [number, number, number, number] }),
    ...partPlace,
  }));
}

const isSame = (a: PartPlace | undefined, b: PartPlace | undefined): boolean =>
  a?.part === b?.part && a?.paragraph === b?.paragraph;

function union(a: Box | undefined, b: Box | undefined): Box | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
