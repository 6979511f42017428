import { type ExtractOptions, extractReports, type ParseResult } from '@council-reports/core';
import { type ReadPdfOptions, readPdf } from './read-pdf.ts';

/** How a PDF is read and what is looked for in it. */
export interface ParsePdfOptions extends ReadPdfOptions, ExtractOptions {}

/**
 * Reads the committee reports in a PDF.
 *
 * @throws UnreadableDocumentError as `readPdf` does.
 */
export const parsePdf = async (bytes: Uint8Array, options: ParsePdfOptions = {}): Promise<ParseResult> =>
  extractReports(await readPdf(bytes, options), options);
