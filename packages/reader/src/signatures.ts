const bytesOf = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));

const advice = 'save it as .docx or PDF';

/** What files are that begin with some bytes, and are no papers the reader can open; more particular ones first. */
const refused: readonly (readonly [start: readonly number[], what: string])[] = [
  [bytesOf('{\\rtf'), `a Rich Text Format file; ${advice}`],
  [[0xdb, 0xa5], `a Word 2.0 document; ${advice}`],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [bytesOf('GIF8'), 'a GIF picture'],
  [bytesOf('II*\0'), 'a TIFF picture'],
  [bytesOf('MM\0*'), 'a TIFF picture'],
  [bytesOf('RIFF'), 'a sound, film or picture file'],
  [bytesOf('%!PS'), 'a PostScript file; save it as PDF'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], 'a 7-Zip archive'],
  [bytesOf('Rar!\x1a'), 'a RAR archive'],
];

/** What an OLE2 file is, by the name of a stream in its directory ([MS-CFB] 2.6); names are UTF-16. */
const oleStreams: readonly (readonly [stream: string, what: string])[] = [
  ['WordDocument', `a Word 97–2003 document (.doc); ${advice}`],
  ['Workbook', `an Excel 97–2003 workbook (.xls); ${advice}`],
  ['PowerPoint Document', `a PowerPoint 97–2003 presentation (.ppt); ${advice}`],
  ['__properties_version1.0', 'an Outlook message (.msg); save the paper attached to it'],
];

/** What a zip archive is, by a name in its directory or the media type it begins with. */
const zipContents: readonly (readonly [name: string, what: string])[] = [
  ['application/vnd.oasis.opendocument', `an OpenDocument file; ${advice}`],
  ['application/epub+zip', `an EPUB book; ${advice}`],
  ['xl/', `an Excel workbook; ${advice}`],
  ['ppt/', `a PowerPoint presentation; ${advice}`],
];

/** Whether bytes stand at a place of a file. */
export const standsAt = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);

/** What a file that begins so is, if it is none the reader can open. */
export const refusedBySignature = (bytes: Uint8Array): string | undefined =>
  refused.find(([start]) => standsAt(bytes, start))?.[1];

/** Whether a file is an OLE2 compound file. */
export const isOle = (bytes: Uint8Array): boolean => standsAt(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** Whether an OLE2 file wraps an Office document that needs a password ([MS-OFFCRYPTO] 2.3). */
export const isEncryptedOffice = (bytes: Uint8Array): boolean => holdsUtf16(bytes, 'EncryptedPackage');

/** What an OLE2 file is. */
export const oleContent = (bytes: Uint8Array): string =>
  oleStreams.find(([stream]) => holdsUtf16(bytes, stream))?.[1] ?? `an OLE2 file; ${advice}`;

const holdsUtf16 = (bytes: Uint8Array, text: string): boolean => asBuffer(bytes).includes(Buffer.from(text, 'utf16le'));

/** Whether a file is a zip archive, an empty one too. */
export const isZip = (bytes: Uint8Array): boolean =>
  standsAt(bytes, [0x50, 0x4b, 0x03, 0x04]) || standsAt(bytes, [0x50, 0x4b, 0x05, 0x06]);

/** Whether a zip archive holds a Word document. */
export const isWordZip = (bytes: Uint8Array): boolean => zipNames(bytes).includes('word/');

/** What a zip archive other than a Word document is. */
export function zipContent(bytes: Uint8Array): string {
  const names = zipNames(bytes);
  return zipContents.find(([name]) => names.includes(name))?.[1] ?? `a zip archive; unpack it, and ${advice}`;
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const directoryEnd = Buffer.from('PK\x05\x06', 'latin1');
const mostCommentBytes = 65_535;

/**
 * The names in a zip archive, with whatever stands between them: its first bytes, and its directory where it has one (APPNOTE 4.3.12
 * and 4.3.16).
 */
function zipNames(bytes: Uint8Array): string {
  const buffer = asBuffer(bytes);
  const tail = Math.max(0, buffer.length - mostCommentBytes - 22);
  const end = buffer.subarray(tail).lastIndexOf(directoryEnd);
  const start = end < 0 || tail + end + 20 > buffer.length ? buffer.length : buffer.readUInt32LE(tail + end + 16);
  return buffer.subarray(0, 4096).toString('latin1') + buffer.subarray(start, start + 1_000_000).toString('latin1');
}
