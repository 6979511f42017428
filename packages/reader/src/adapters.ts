import type { ExtractOptions, ParseResult } from '@council-reports/core';
import type { Format } from './detect-format.ts';

/** What every adapter takes. */
export interface AdapterOptions extends ExtractOptions {
  /** The document's name, kept in the result's source. */
  readonly name?: string;
}

type Parse = (bytes: Uint8Array, options: AdapterOptions) => Promise<ParseResult>;

/** The adapter of each format, loaded when it is first needed. */
export const adapters: Readonly<Record<Format, () => Promise<Parse>>> = {
  pdf: async () => (await import('@council-reports/pdf')).parsePdf,
  docx: async () => (await import('@council-reports/docx')).parseDocx,
  html: async () => (await import('@council-reports/html')).parseHtml,
  markdown: async () => (await import('@council-reports/markdown')).parseMarkdown,
  text: async () => (await import('@council-reports/markdown')).parseText,
};
