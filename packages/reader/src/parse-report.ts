import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ParseResult, UnreadableDocumentError } from '@council-reports/core';
import { type AdapterOptions, adapters, type FormatOptions } from './adapters.ts';
import { detectFormat, type Format } from './detect-format.ts';

/** What can be read: a file's path or URL, its bytes, or its text with the format said. */
export type ReportInput =
  | string
  | URL
  | Uint8Array
  | { readonly text: string; readonly format: 'html' | 'markdown' | 'text' };

/** Options of `parseReport`. */
export interface ParseReportOptions extends AdapterOptions, FormatOptions {
  /** The format, where the caller knows better than the content shows. */
  readonly format?: Format;
}

/**
 * Reads a council paper of any supported format and extracts its reports. The format is told by the content, and only its adapter is loaded.
 *
 * @param input - a path or file URL, the bytes, or `{ text, format }`.
 * @throws {UnreadableDocumentError} for input that cannot be read at all, with a `code`. A file that cannot be opened throws the system's
 * own error (`ENOENT`, `EACCES`).
 */
export async function parseReport(input: ReportInput, options: ParseReportOptions = {}): Promise<ParseResult> {
  const { bytes, ...known } = await load(input);
  const { format: asked, name = known.name, pdf, docx, html, markdown, text, ...common } = options;
  const parse = adapters[asked ?? known.format ?? detectFormat(bytes)];
  return parse(bytes, { ...common, ...(name !== undefined && { name }) }, options);
}

interface Loaded {
  readonly bytes: Uint8Array;
  readonly name?: string;
  readonly format?: Format;
}

// More than any adapter takes; a larger file is not even read.
const mostBytes = 1024 ** 3;

async function load(input: ReportInput): Promise<Loaded> {
  if (input instanceof Uint8Array) return { bytes: input };
  if (typeof input === 'object' && 'text' in input)
    return { bytes: new TextEncoder().encode(input.text), format: input.format };
  const path = input instanceof URL ? fileURLToPath(input) : input;
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size > mostBytes)
      throw new UnreadableDocumentError('limitExceeded', `the file is longer than ${mostBytes} bytes`);
    return { bytes: new Uint8Array(await file.readFile()), name: basename(path) };
  } finally {
    await file.close();
  }
}
