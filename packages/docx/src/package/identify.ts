import { UnreadableDocumentError } from '@council-reports/core';
import { ownEntry } from '../own-entry.ts';
import { notDocx } from '../unreadable.ts';

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

/** Streams by which an OLE2 file tells what it is ([MS-CFB]; directory names are UTF-16). */
const oleContents: readonly (readonly [stream: string, refuse: () => UnreadableDocumentError])[] = [
  ['EncryptedPackage', () => new UnreadableDocumentError('encrypted', 'The document is encrypted with a password.')],
  ['WordDocument', () => notDocx('a Word 97–2003 document (.doc)')],
  ['Workbook', () => notDocx('an Excel 97–2003 workbook (.xls)')],
  ['PowerPoint Document', () => notDocx('a PowerPoint 97–2003 presentation (.ppt)')],
  ['__properties_version1.0', () => notDocx('an Outlook message (.msg)')],
];

function refuseOle(bytes: Uint8Array): UnreadableDocumentError {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const known = oleContents.find(([stream]) => buffer.includes(utf16(stream)));
  return known ? known[1]() : notDocx('an OLE2 file');
}

const signatures: readonly (readonly [signature: string, refuse: (bytes: Uint8Array) => UnreadableDocumentError])[] = [
  ['\u00d0\u00cf\u0011\u00e0', refuseOle],
  ['{\\rtf', () => notDocx('Rich Text Format (.rtf)')],
  ['%PDF-', () => notDocx('a PDF file')],
];

/**
 * Lets zip archives pass, and refuses everything else by what it is.
 *
 * @throws {UnreadableDocumentError} `empty`, `encrypted` or `unsupportedFormat`.
 */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.byteLength === 0) throw new UnreadableDocumentError('empty', 'The file is empty.');
  const start = ascii(bytes, 0, 1024);
  if (start.startsWith('PK')) return;
  for (const [signature, refuse] of signatures) if (start.startsWith(signature)) throw refuse(bytes);
  const trimmed = start.replace('\u00ef\u00bb\u00bf', '').trimStart();
  if (trimmed.startsWith('<?xml') && trimmed.includes('Word.Document')) throw notDocx('Word XML in one file (.xml)');
  if (trimmed.startsWith('<')) throw notDocx('HTML or XML');
  throw notDocx('some other file');
}

const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

/** Content types of a main part that is read. */
const readable: ReadonlySet<string> = new Set([
  `${wordprocessing}document.main+xml`,
  `${wordprocessing}template.main+xml`,
]);

const otherPackages: readonly (readonly [inType: string, what: string])[] = [
  ['ms-word.document.macroenabled', 'a Word document with macros (.docm)'],
  ['ms-word.template.macroenabled', 'a Word template with macros (.dotm)'],
  ['spreadsheetml', 'an Excel workbook (.xlsx)'],
  ['ms-excel', 'an Excel workbook'],
  ['presentationml', 'a PowerPoint presentation (.pptx)'],
  ['ms-powerpoint', 'a PowerPoint presentation'],
  ['ms-visio', 'a Visio drawing'],
];

/** Refuses a package whose main part is of another kind. A type that is unknown or not given passes: the part itself will tell. */
export function requireWordContent(contentType: string | undefined): void {
  if (contentType === undefined || readable.has(contentType)) return;
  const lower = contentType.toLowerCase();
  const other = otherPackages.find(([inType]) => lower.includes(inType));
  if (other !== undefined) throw notDocx(other[1]);
}

const mediaTypes: Readonly<Record<string, string>> = {
  'application/vnd.oasis.opendocument.text': 'an OpenDocument text (.odt)',
  'application/vnd.oasis.opendocument.text-template': 'an OpenDocument template (.ott)',
  'application/vnd.oasis.opendocument.spreadsheet': 'an OpenDocument spreadsheet (.ods)',
  'application/vnd.oasis.opendocument.presentation': 'an OpenDocument presentation (.odp)',
  'application/epub+zip': 'an EPUB book',
};

/** Refuses a zip archive that is no Open Packaging package, by the media type it declares. */
export const refuseOtherZip = (mediaType: string | undefined): UnreadableDocumentError =>
  notDocx(ownEntry(mediaTypes, mediaType?.trim() ?? '') ?? 'a zip archive of something else');
