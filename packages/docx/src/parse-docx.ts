import { type ExtractOptions, extractReports, type ParseResult } from '@council-reports/core';
import { type ReadDocxOptions, readDocx } from './read-docx.ts';

/** Options of reading and extracting together. */
export type ParseDocxOptions = ReadDocxOptions & ExtractOptions;

/**
 * Reads a council paper in DOCX and extracts its reports.
 *
 * @throws {UnreadableDocumentError} as `readDocx` does.
 */
export async function parseDocx(bytes: Uint8Array, options: ParseDocxOptions = {}): Promise<ParseResult> {
  return extractReports(await readDocx(bytes, options), options);
}
