import { UnreadableDocumentError } from '@council-reports/core';
import {
  isEncryptedOffice,
  isOle,
  isWordZip,
  isZip,
  oleContent,
  refusedBySignature,
  standsAt,
  zipContent,
} from './signatures.ts';
import { textFormat } from './text-format.ts';

/** The formats the reader has an adapter for. */
export type Format = 'pdf' | 'docx' | 'html' | 'markdown' | 'text';

/** PDF readers accept the header anywhere in the first kilobyte (ISO 32000-1, annex H). */
const pdfHeaderWindow = 1024;
const pdfHeader = /%PDF-\d/;
const textHead = 64 * 1024;

/**
 * Tells the format of a file by its content; the name is not asked.
 *
 * @throws {UnreadableDocumentError} `empty` for no bytes, `encrypted` for an Office file that needs a password, `unsupportedFormat` for
 * anything the reader has no adapter for, saying what it is.
 */
export function detectFormat(bytes: Uint8Array): Format {
  if (bytes.byteLength === 0) throw new UnreadableDocumentError('empty', 'the file is empty');
  if (pdfHeader.test(new TextDecoder('latin1').decode(bytes.subarray(0, pdfHeaderWindow)))) return 'pdf';
  if (isZip(bytes)) {
    if (isWordZip(bytes)) return 'docx';
    throw unsupported(zipContent(bytes));
  }
  if (isOle(bytes)) {
    if (isEncryptedOffice(bytes)) throw new UnreadableDocumentError('encrypted', 'the Office file needs a password');
    throw unsupported(oleContent(bytes));
  }
  const known = refusedBySignature(bytes);
  if (known !== undefined) throw unsupported(known);
  return textFormat(decodeHead(bytes.subarray(0, textHead)));
}

const unsupported = (what: string): UnreadableDocumentError =>
  new UnreadableDocumentError('unsupportedFormat', `this is ${what}`);

function decodeHead(head: Uint8Array): string {
  if (standsAt(head, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(head);
  if (standsAt(head, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(head);
  return new TextDecoder('utf-8').decode(head);
}
