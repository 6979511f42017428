import { UnreadableDocumentError } from '@council-reports/core';

/** The formats the reader has an adapter for. */
export type Format = 'pdf' | 'docx' | 'html' | 'markdown' | 'text';

interface Signature {
  readonly bytes: readonly number[];
  readonly what: string;
}

const ascii = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));

/** Files that begin so are not council papers this reader can open; what each is, in words. */
const refused: readonly Signature[] = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an OLE2 file (.doc, .xls or .ppt); save it as .docx or PDF' },
  { bytes: ascii('{\\rtf'), what: 'Rich Text Format; save it as .docx or PDF' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a JPEG picture' },
  { bytes: ascii('GIF8'), what: 'a GIF picture' },
  { bytes: ascii('II*\0'), what: 'a TIFF picture' },
  { bytes: [0x1f, 0x8b], what: 'a gzip archive' },
  { bytes: ascii('7z'), what: 'a 7-Zip archive' },
  { bytes: ascii('Rar!'), what: 'a RAR archive' },
];

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);

/** PDF readers accept the header anywhere in the first kilobyte (ISO 32000-1, annex H). */
const pdfHeaderWindow = 1024;

/**
 * Tells the format of a file by its content; the name is not asked.
 *
 * @throws {UnreadableDocumentError} `empty` for no bytes, `unsupportedFormat` for anything the reader has no adapter for, saying what it is.
 */
export function detectFormat(bytes: Uint8Array): Format {
  if (bytes.byteLength === 0) throw new UnreadableDocumentError('empty', 'the file is empty');
  if (indexOfAscii(bytes, '%PDF-', pdfHeaderWindow) >= 0) return 'pdf';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return zipFormat(bytes);
  const known = refused.find((signature) => startsWith(bytes, signature.bytes));
  if (known !== undefined) throw new UnreadableDocumentError('unsupportedFormat', `this is ${known.what}`);
  return textFormat(new TextDecoder('utf-8').decode(bytes.subarray(0, 64 * 1024)));
}

function indexOfAscii(bytes: Uint8Array, text: string, within: number): number {
  const needle = ascii(text);
  for (let at = 0; at < Math.min(within, bytes.byteLength - needle.length + 1); at++)
    if (startsWith(bytes, needle, at)) return at;
  return -1;
}

/** A zip archive's entry names stand uncompressed in it: those of a Word file are enough to tell it. */
function zipFormat(bytes: Uint8Array): Format {
  const names =
    new TextDecoder('latin1').decode(bytes.subarray(0, 4096)) +
    new TextDecoder('latin1').decode(bytes.subarray(-16_384));
  if (names.includes('word/')) return 'docx';
  const what = names.includes('opendocument')
    ? 'an OpenDocument file'
    : names.includes('xl/')
      ? 'an Excel workbook'
      : names.includes('ppt/')
        ? 'a PowerPoint file'
        : 'a zip archive';
  throw new UnreadableDocumentError('unsupportedFormat', `this is ${what}; save it as .docx or PDF`);
}

const htmlStart = /^\s*(?:<!--[^]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body|title|meta)\b/i;
// A page saved without its frame begins with an element of its body; Markdown that begins so has its own marks too.
const htmlBody = /^\s*<(?:div|section|article|main|table|h[1-6]|p|ul|ol|span|form|header|nav|style|link|script)\b/i;
const markdownOwn = /^ {0,3}#{1,6} \S|\*\*[^*\n]{1,200}\*\*|\]\([^)\n]{0,300}\)|^ {0,3}[-*+] \S/m;
const markdownSign =
  /^ {0,3}#{1,6} \S|\*\*[^*\n]{1,200}\*\*|\]\([^)\n]{0,300}\)|^ {0,3}\|.{1,500}\|\s*$|^ {0,3}[-*+] \S|<\/?(?:b|p|ul|table|input|br)\b/m;

function textFormat(head: string): Format {
  const text = head.replace(/^\ufeff/, '');
  if (htmlStart.test(text.slice(0, 2000))) return 'html';
  if (htmlBody.test(text.slice(0, 2000)) && !markdownOwn.test(text)) return 'html';
  return markdownSign.test(text) ? 'markdown' : 'text';
}
