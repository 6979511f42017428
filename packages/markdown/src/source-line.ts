import { UnreadableDocumentError } from '@council-reports/core';

/** A line of the source, or the part of one before or after a form feed. */
export interface SourceLine {
  /** The text without the line end. */
  readonly text: string;
  /** Offset of its first character. */
  readonly start: number;
  /** Offset after its line end; a form feed is no part of a line. */
  readonly end: number;
  /** Line number, from 1. */
  readonly number: number;
  /** Page number, from 1: each form feed begins a page. */
  readonly page: number;
}

/**
 * The lines of a text; `\r\n` and `\n` each end one, and so does a form feed.
 *
 * @throws {UnreadableDocumentError} `limitExceeded` for more than `most` lines.
 */
export function sourceLines(text: string, most: number): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  let number = 1;
  let page = 1;
  for (const { 0: mark, index } of text.matchAll(/\r?\n|\f/g)) {
    if (lines.length >= most)
      throw new UnreadableDocumentError('limitExceeded', `the text has more than ${most} lines`);
    const next = index + mark.length;
    lines.push({ text: text.slice(start, index), start, end: mark === '\f' ? index : next, number, page });
    if (mark === '\f') page += 1;
    else number += 1;
    start = next;
  }
  lines.push({ text: text.slice(start), start, end: text.length, number, page });
  return lines;
}

/** Whether a line shows nothing. */
export const isBlank = (line: SourceLine): boolean => line.text.trim() === '';

/** The lines of each page that shows anything. */
export function pagesOf(lines: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  const pages: SourceLine[][] = [];
  for (const line of lines) {
    const open = pages.at(-1);
    if (open?.[0]?.page === line.page) open.push(line);
    else if (!isBlank(line)) pages.push([line]);
  }
  return pages;
}
