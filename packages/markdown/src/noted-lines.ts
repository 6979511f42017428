import type { DocumentIssue } from '@council-reports/core';
import { lastAtOrBefore } from './locator.ts';
import type { SourceLine } from './source-line.ts';

/** Notes what became of the line at an offset. */
export interface NoteLine {
  /** It is read without its markup. */
  readonly notePlain: (offset: number) => void;
  /** It begins a field of the front matter that is no sound YAML and is read as it is written. */
  readonly noteDamaged: (offset: number) => void;
}

/** Keeps account of lines that were not read as they ask to be. */
export interface NotedLines {
  readonly notes: NoteLine;
  readonly issues: () => readonly DocumentIssue[];
}

const mostNamed = 10;

const named = (numbers: ReadonlySet<number>): string =>
  `line ${[...numbers].slice(0, mostNamed).join(', ')}${numbers.size > mostNamed ? ', …' : ''}`;

/** An account for the lines of a source. */
export function notedLines(lines: readonly SourceLine[]): NotedLines {
  const starts = lines.map(({ start }) => start);
  const noteIn = (numbers: Set<number>) => (offset: number) =>
    void numbers.add(lines[lastAtOrBefore(starts, offset)]?.number ?? 1);
  const plain = new Set<number>();
  const damaged = new Set<number>();
  return {
    notes: { notePlain: noteIn(plain), noteDamaged: noteIn(damaged) },
    issues: () => [
      ...issueOf(plain, 'plainLine', 'info', 'Read without its markup, as too long or too deeply nested'),
      ...issueOf(damaged, 'damagedFrontMatter', 'warning', 'Front matter that is no sound YAML, read as it is written'),
    ],
  };
}

const issueOf = (
  numbers: ReadonlySet<number>,
  code: string,
  severity: DocumentIssue['severity'],
  what: string,
): readonly DocumentIssue[] => (numbers.size === 0 ? [] : [{ code, severity, message: `${what}: ${named(numbers)}.` }]);
