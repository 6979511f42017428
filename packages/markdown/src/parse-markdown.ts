import { type ExtractOptions, extractReports, type ParseResult } from '@council-reports/core';
import { readMarkdown } from './read-markdown.ts';
import { type ReadTextOptions, readText } from './read-text.ts';

/** Options of reading and extracting together. */
export type ParseTextOptions = ReadTextOptions & ExtractOptions;

/**
 * Reads a council paper in Markdown and extracts its reports.
 *
 * @throws {UnreadableDocumentError} as `readMarkdown` does.
 */
export async function parseMarkdown(input: string | Uint8Array, options: ParseTextOptions = {}): Promise<ParseResult> {
  return extractReports(await readMarkdown(input, options), options);
}

/**
 * Reads a council paper in plain text and extracts its reports.
 *
 * @throws {UnreadableDocumentError} as `readText` does.
 */
export async function parseText(input: string | Uint8Array, options: ParseTextOptions = {}): Promise<ParseResult> {
  return extractReports(await readText(input, options), options);
}
