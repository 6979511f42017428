import type { DocumentIssue } from '@council-reports/core';
import { lastAtOrBefore } from './locator.ts';
import type { SourceLine } from './source-line.ts';

/** Keeps account of the lines that were read without their markup. */
export interface PlainLines {
  readonly note: (offset: number) => void;
  readonly issues: () => readonly DocumentIssue[];
}

const mostNamed = 10;

/** An account for the lines of a source. */
export function plainLines(lines: readonly SourceLine[]): PlainLines {
  const starts = lines.map(({ start }) => start);
  const numbers = new Set<number>();
  return {
    note: (offset) => void numbers.add(lines[lastAtOrBefore(starts, offset)]?.number ?? 1),
    issues: () => {
      if (numbers.size === 0) return [];
      const named = [...numbers].slice(0, mostNamed).join(', ');
      const message = `Read without its markup, as too long or too deeply nested: line ${named}${numbers.size > mostNamed ? ', …' : ''}.`;
      return [{ code: 'plainLine', severity: 'info', message }];
    },
  };
}
