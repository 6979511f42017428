import { type ExtractOptions, extractReports, type ParseResult } from '@council-reports/core';
import { type ReadHtmlOptions, readHtml } from './read-html.ts';

/** Options of reading and extracting together. */
export type ParseHtmlOptions = ReadHtmlOptions & ExtractOptions;

/**
 * Reads a council paper in HTML and extracts its reports.
 *
 * @throws {UnreadableDocumentError} as `readHtml` does.
 */
export async function parseHtml(input: Uint8Array | string, options: ParseHtmlOptions = {}): Promise<ParseResult> {
  return extractReports(await readHtml(input, options), options);
}
