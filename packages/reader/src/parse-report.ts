import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ParseResult, UnreadableDocumentError } from '@council-reports/core';
import { type AdapterOptions, adapters } from './adapters.ts';
import { detectFormat, type Format } from './detect-format.ts';

/** What can be read: a file's path, its bytes, or its text with the format said. */
export type ReportInput =
  | string
  | URL
  | Uint8Array
  | { readonly text: string; readonly format: 'html' | 'markdown' | 'text' };

/** Options of `parseReport`. */
export interface ParseReportOptions extends AdapterOptions {
  /** The format, where the caller knows better than the content shows. */
  readonly format?: Format;
}

/**
 * Reads a council paper of any supported format and extracts its reports. The format is told by the content, and only its adapter is loaded.
 *
 * @param input - a path or file URL, the bytes, or `{ text, format }`.
 * @throws {UnreadableDocumentError} for input that cannot be read at all, with a `code`; also `corrupt` where a file cannot be opened.
 */
export async function parseReport(input: ReportInput, options: ParseReportOptions = {}): Promise<ParseResult> {
  const { bytes, name, format } = await load(input);
  const { format: asked, ...rest } = options;
  const parse = await adapters[asked ?? format ?? detectFormat(bytes)]();
  return parse(bytes, { ...(name !== undefined && { name }), ...rest });
}

interface Loaded {
  readonly bytes: Uint8Array;
  readonly name?: string;
  readonly format?: Format;
}

async function load(input: ReportInput): Promise<Loaded> {
  if (input instanceof Uint8Array) return { bytes: input };
  if (typeof input === 'object' && 'text' in input)
    return { bytes: new TextEncoder().encode(input.text), format: input.format };
  try {
    const path = input instanceof URL ? fileURLToPath(input) : input;
    return { bytes: new Uint8Array(await readFile(input)), name: basename(path) };
  } catch (error) {
    throw new UnreadableDocumentError(
      'corrupt',
      `the file cannot be opened: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}
