import type { ExtractOptions, ParseResult } from '@council-reports/core';
import type { ReadDocxOptions } from '@council-reports/docx';
import type { ReadHtmlOptions } from '@council-reports/html';
import type { ReadTextOptions } from '@council-reports/markdown';
import type { ReadPdfOptions } from '@council-reports/pdf';
import type { Format } from './detect-format.ts';

/** Options for the adapter of one format, used where a document turns out to be of it. */
export interface FormatOptions {
  readonly pdf?: Omit<ReadPdfOptions, 'name'>;
  readonly docx?: Omit<ReadDocxOptions, 'name'>;
  readonly html?: Omit<ReadHtmlOptions, 'name'>;
  readonly markdown?: Omit<ReadTextOptions, 'name'>;
  readonly text?: Omit<ReadTextOptions, 'name'>;
}

/** What every adapter takes. */
export interface AdapterOptions extends ExtractOptions {
  /** The document's name, kept in the result's source. */
  readonly name?: string;
}

type Parse = (bytes: Uint8Array, common: AdapterOptions, own: FormatOptions) => Promise<ParseResult>;

/** The adapter of each format, loaded when it is first needed. */
export const adapters: Readonly<Record<Format, Parse>> = {
  pdf: async (bytes, common, { pdf }) => (await import('@council-reports/pdf')).parsePdf(bytes, { ...pdf, ...common }),
  docx: async (bytes, common, { docx }) =>
    (await import('@council-reports/docx')).parseDocx(bytes, { ...docx, ...common }),
  html: async (bytes, common, { html }) =>
    (await import('@council-reports/html')).parseHtml(bytes, { ...html, ...common }),
  markdown: async (bytes, common, { markdown }) =>
    (await import('@council-reports/markdown')).parseMarkdown(bytes, { ...markdown, ...common }),
  text: async (bytes, common, { text }) =>
    (await import('@council-reports/markdown')).parseText(bytes, { ...text, ...common }),
};
