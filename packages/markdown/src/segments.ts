import type { MarkdownLimits } from './limits.ts';
import type { SourceLine } from './source-line.ts';

/** A stretch of lines that is read one way. */
export interface Segment {
  readonly kind: 'markdown' | 'tabbed' | 'piped' | 'html' | 'plain' | 'pageBreak';
  readonly lines: readonly SourceLine[];
}

const containerMarks = /(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*/y;
// "1.<tab>text" and "-<tab>text" are list items typed with a tab, not rows.
const tabbedListItem = /^[ \t]*(?:[-+*•]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\t[^\t]*$/i;

/** How many quotes and list items a line opens, counted no further than `most`. */
function openedContainers(line: string, most: number): number {
  let count = 0;
  containerMarks.lastIndex = line.length - line.trimStart().length;
  while (count <= most && containerMarks.test(line)) count++;
  return count;
}

const isBlank = (line: SourceLine): boolean => line.text.trim() === '';
const isTabbed = (line: SourceLine | undefined): boolean => line?.text.includes('\t') === true && line.text.trim() !== '';
const isPiped = (line: SourceLine | undefined): boolean => line?.text.trimStart().startsWith('|') === true;

type Finder = (lines: readonly SourceLine[], from: number, limits: MarkdownLimits) => number;

/** Each kind's rule for how many lines, from one on, are its own; 0 for none. The first that claims a line has it. */
const finders: readonly (readonly [Segment['kind'], Finder])[] = [
  ['pageBreak', pageBreakLines],
  ['plain', plainLines],
  ['html', htmlTableLines],
  ['tabbed', tabbedLines],
  ['piped', largePipeTableLines],
];

function pageBreakLines(lines: readonly SourceLine[], from: number): number {
  const text = lines[from]?.text ?? '';
  return text.includes('\f') && text.trim() === '' ? 1 : 0;
}

function plainLines(lines: readonly SourceLine[], from: number, limits: MarkdownLimits): number {
  const text = lines[from]?.text ?? '';
  return text.length > limits.lineLength || openedContainers(text, limits.depth) > limits.depth ? 1 : 0;
}

const mostHtmlTableLines = 1000;

function htmlTableLines(lines: readonly SourceLine[], from: number): number {
  if (!/^\s{0,3}<table\b/i.test(lines[from]?.text ?? '')) return 0;
  for (let end = from; end < Math.min(lines.length, from + mostHtmlTableLines); end++)
    if (/<\/table>/i.test(lines[end]?.text ?? '')) return end - from + 1;
  return 0;
}

function tabbedLines(lines: readonly SourceLine[], from: number): number {
  // A region is judged at its first line alone.
  if (isTabbed(lines[from - 1]) || !isTabbed(lines[from])) return 0;
  let end = from;
  while (isTabbed(lines[end])) end = closeQuotedCell(lines, end) + 1;
  const rows = lines.slice(from, end).filter((line) => !tabbedListItem.test(line.text));
  const isTable = rows.some((line) => /\S[^\S\t]*\t/.test(line.text)) || rows.length > 1 || /\t.*\t/.test(rows[0]?.text ?? '');
  return rows.length > 0 && isTable ? end - from : 0;
}

/** A cell that opens a quotation mark and does not close it runs on over the next lines, as spreadsheets write it. */
function closeQuotedCell(lines: readonly SourceLine[], row: number): number {
  const last = lines[row]?.text.split('\t').at(-1)?.trimStart() ?? '';
  if (!last.startsWith('"') || last.indexOf('"', 1) >= 0) return row;
  for (let index = row + 1; index < Math.min(lines.length, row + 50); index++) if (/"\s*(?:\t|$)/.test(lines[index]?.text ?? '')) return index;
  return row;
}

// remark-gfm reads some ten thousand cells a second; beyond that many, rows are split at their bars without inline markup.
const mostPipedCells = 10_000;

function largePipeTableLines(lines: readonly SourceLine[], from: number): number {
  if (isPiped(lines[from - 1])) return 0;
  let end = from;
  let cells = 0;
  for (; isPiped(lines[end]); end++) cells += (lines[end]?.text.split('|').length ?? 1) - 1;
  return cells > mostPipedCells ? end - from : 0;
}

/** Cuts a source into stretches that are each read one way; fenced code stays Markdown whatever stands in it. */
export function segmentsOf(lines: readonly SourceLine[], limits: MarkdownLimits): readonly Segment[] {
  const segments: Segment[] = [];
  let markdown: SourceLine[] = [];
  let fenced = false;
  const flush = (): void => {
    if (markdown.some((line) => !isBlank(line))) segments.push({ kind: 'markdown', lines: markdown });
    markdown = [];
  };
  let index = 0;
  for (let line = lines[index]; line !== undefined; line = lines[index]) {
    if (/^ {0,3}(?:```|~~~)/.test(line.text)) fenced = !fenced;
    const claim = fenced ? undefined : claimOf(lines, index, limits);
    if (claim === undefined) {
      markdown.push(line);
      index += 1;
      continue;
    }
    flush();
    segments.push({ kind: claim.kind, lines: lines.slice(index, index + claim.length) });
    index += claim.length;
  }
  flush();
  return segments;
}

function claimOf(lines: readonly SourceLine[], from: number, limits: MarkdownLimits): { kind: Segment['kind']; length: number } | undefined {
  for (const [kind, find] of finders) {
    const length = find(lines, from, limits);
    if (length > 0) return { kind, length };
  }
  return undefined;
}
