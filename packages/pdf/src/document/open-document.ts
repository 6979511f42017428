import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { UnreadableDocumentError } from '@council-reports/core';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { inProcessWorker } from './in-process-worker.ts';

/** An open document, and what gives back all it holds. */
export interface OpenDocument {
  readonly pdf: PDFDocumentProxy;
  close(): Promise<void>;
}

const assets = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const folder = (name: string): string => `${join(assets, name)}/`;

/** What pdfjs is told for every document: fonts and character maps from its own package, no pictures, nothing evaluated, nothing printed. */
const settings = {
  verbosity: 0,
  isEvalSupported: false,
  // Pictures larger than a pixel are left undecoded: nothing is read from them, and they are most of a scan's cost.
  maxImageSize: 1,
  fontExtraProperties: true,
  standardFontDataUrl: folder('standard_fonts'),
  cMapUrl: folder('cmaps'),
  cMapPacked: true,
  wasmUrl: folder('wasm'),
} as const;

const hasHeader = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');

function toUnreadable(error: unknown, bytes: Uint8Array): UnreadableDocumentError {
  const name = error instanceof Error ? error.name : '';
  const message = error instanceof Error ? error.message : String(error);
  if (name === 'PasswordException')
    return new UnreadableDocumentError('encrypted', `The PDF needs a password, or another one: ${message}`, {
      cause: error,
    });
  if (!hasHeader(bytes))
    return new UnreadableDocumentError('unsupportedFormat', 'The bytes are not a PDF', { cause: error });
  return new UnreadableDocumentError('corrupt', `The PDF cannot be read: ${message}`, { cause: error });
}

/**
 * Opens a PDF; the caller's bytes are copied, not consumed.
 *
 * @throws UnreadableDocumentError `encrypted` where a password is needed or wrong, `corrupt` where the structure cannot be
 * recovered, `unsupportedFormat` where the bytes are something else.
 */
export async function openDocument(bytes: Uint8Array, password?: string): Promise<OpenDocument> {
  const worker = await inProcessWorker();
  // pdfjs takes the buffer it is given, and refuses a Node Buffer.
  const data = new Uint8Array(bytes);
  const task = getDocument({
    data,
    ...settings,
    // Glyphs' outlines are traced where faces are off; the port hands over fonts whose faces are not loaded either.
    ...(worker && { worker, disableFontFace: false }),
    ...(password !== undefined && { password }),
  });
  const close = async (): Promise<void> => {
    await task.destroy();
    worker?.destroy();
  };
  try {
    return { pdf: await task.promise, close };
  } catch (error) {
    await close();
    throw toUnreadable(error, bytes);
  }
}
