import type { Document } from '@council-reports/core';
import { readDocx } from '@council-reports/docx';
import { readHtml } from '@council-reports/html';
import { readMarkdown, readText } from '@council-reports/markdown';
import { readPdf } from '@council-reports/pdf';
import { detectFormat, type Format } from '@council-reports/reader';

const readers: Readonly<Record<Format, (bytes: Uint8Array) => Promise<Document>>> = {
  pdf: (bytes) => readPdf(bytes),
  docx: (bytes) => readDocx(bytes),
  html: (bytes) => readHtml(bytes),
  markdown: (bytes) => readMarkdown(bytes),
  text: (bytes) => readText(bytes),
};

/**
 * The tree of a document, by the adapter that its content asks for.
 *
 * @throws UnreadableDocumentError as the adapters do.
 */
export const readDocument = (bytes: Uint8Array): Promise<Document> => readers[detectFormat(bytes)](bytes);
