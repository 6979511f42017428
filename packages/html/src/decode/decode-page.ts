import { type DocumentIssue, UnreadableDocumentError } from '@council-reports/core';
import { beyondLimit, type HtmlLimits } from '../limits.ts';
import { declaredEncoding } from './declared-encoding.ts';
import { decodeMixed } from './mixed-utf8.ts';
import { repairMojibake } from './mojibake.ts';

/** A page as text, with its bytes and what was doubtful in decoding it. */
export interface PageText {
  readonly text: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly issues: readonly DocumentIssue[];
}

interface Decoded {
  readonly text: string;
  readonly issues: readonly DocumentIssue[];
}

/**
 * Decodes a page: by its byte order mark, else by what the caller or the page says, else by its bytes.
 *
 * Bytes that are UTF-8 are read as UTF-8 whatever is declared, for text in another encoding is hardly ever valid UTF-8 by chance.
 *
 * @throws {UnreadableDocumentError} `empty`, `limitExceeded`, or `unsupportedFormat` for bytes that are no text.
 */
export function decodePage(input: Uint8Array | string, limits: HtmlLimits, encoding?: string): PageText {
  if (input.length > limits.bytes) throw beyondLimit('bytes', limits.bytes);
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : new Uint8Array(input);
  if (bytes.byteLength > limits.bytes) throw beyondLimit('bytes', limits.bytes);
  if (typeof input !== 'string') refuseOthers(bytes);
  const decoded = typeof input === 'string' ? { text: input, issues: [] } : decode(bytes, encoding);
  if (decoded.text.trim() === '') throw new UnreadableDocumentError('empty', 'The page is empty.');
  if (decoded.text.slice(0, 4096).includes('\0'))
    throw new UnreadableDocumentError('unsupportedFormat', 'The bytes are not text.');
  const { text, repairs } = repairMojibake(decoded.text);
  const message = `Repaired ${repairs} character(s) that had been decoded twice.`;
  const repaired: readonly DocumentIssue[] =
    repairs === 0 ? [] : [{ code: 'encodingRepaired', severity: 'info', message }];
  return { text, bytes, issues: [...decoded.issues, ...repaired] };
}

const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a zip archive such as a DOCX'],
  ['\u00d0\u00cf\u0011\u00e0', 'an OLE2 file such as a DOC'],
  ['{\\rtf', 'an RTF'],
];

function refuseOthers(bytes: Uint8Array): void {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const other = signatures.find(([signature]) => start.startsWith(signature));
  if (other !== undefined) throw new UnreadableDocumentError('unsupportedFormat', `The file is ${other[1]}, not HTML.`);
}

const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  // Without a mark, `<` and a zero byte tell UTF-16 apart.
  [[0x3c, 0x00], 'utf-16le'],
  [[0x00, 0x3c], 'utf-16be'],
];

function decode(bytes: Uint8Array, encoding: string | undefined): Decoded {
  const mark = marks.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (mark !== undefined && mark[1] !== 'utf-8') return { text: new TextDecoder(mark[1]).decode(bytes), issues: [] };
  const declared = mark?.[1] ?? encoding ?? declaredEncoding(bytes);
  const decoder = decoderOf(declared);
  const utf8 = asUtf8(bytes);
  if (decoder === undefined || decoder.encoding === 'utf-8')
    return utf8 === undefined ? guess(bytes, declared) : { text: utf8.text, issues: [] };
  if (utf8 === undefined || utf8.ascii) return { text: decoder.decode(bytes), issues: [] };
  return {
    text: utf8.text,
    issues: [guessed(`The page says it is ${declared}; its bytes are UTF-8 and were read as that.`)],
  };
}

function decoderOf(label: string | undefined): TextDecoder | undefined {
  if (label === undefined) return undefined;
  try {
    const decoder = new TextDecoder(label);
    // A page that was found by its ASCII declaration is not UTF-16, whatever the declaration says (HTML standard, 13.2.3.2).
    return decoder.encoding.startsWith('utf-16') ? undefined : decoder;
  } catch {
    return undefined;
  }
}

function asUtf8(bytes: Uint8Array): { readonly text: string; readonly ascii: boolean } | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, ascii: text.length === bytes.length };
  } catch {
    return undefined;
  }
}

/** Bytes that should be UTF-8 and are not: Windows-1252, in single places or throughout. */
function guess(bytes: Uint8Array, declared: string | undefined): Decoded {
  const mixed = decodeMixed(bytes);
  if (mixed.sequences > mixed.foreignBytes) {
    return {
      text: mixed.text,
      issues: [guessed(`${mixed.foreignBytes} byte(s) are not UTF-8 and were read as Windows-1252.`)],
    };
  }
  const said = declared === undefined ? 'The page does not say how it is encoded' : `The page says it is ${declared}`;
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    issues: [guessed(`${said}; it was read as Windows-1252.`)],
  };
}

const guessed = (message: string): DocumentIssue => ({ code: 'encodingGuessed', severity: 'warning', message });
