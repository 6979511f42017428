import { type ExtractOptions, type ParseResult, UnreadableDocumentError } from '@council-reports/core';
import type { Format } from './detect-format.ts';

/** What every adapter takes. */
export interface AdapterOptions extends ExtractOptions {
  /** The document's name, kept in the result's source. */
  readonly name?: string;
}

type Parse = (bytes: Uint8Array, options: AdapterOptions) => Promise<ParseResult>;

const notYet = (what: string) => (): Promise<Parse> => Promise.reject(new UnreadableDocumentError('unsupportedFormat', `this is ${what}, which this version does not read`));

/** The adapter of each format, loaded when it is first needed. */
export const adapters: Readonly<Record<Format, () => Promise<Parse>>> = {
  pdf: notYet('a PDF'),
  docx: notYet('a Word document'),
  html: notYet('a web page'),
  markdown: async () => (await import('@council-reports/markdown')).parseMarkdown,
  text: async () => (await import('@council-reports/markdown')).parseText,
};
