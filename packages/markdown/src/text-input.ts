import { type DocumentIssue, UnreadableDocumentError } from '@council-reports/core';

/** A source as text, with its bytes and what was doubtful in decoding it. */
export interface TextInput {
  readonly text: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly issues: readonly DocumentIssue[];
}

/**
 * Decodes a source by its byte order mark, else as UTF-8; lines that are not UTF-8 are read as Windows-1252, with an issue.
 * The mark is left out of the text.
 *
 * @throws {UnreadableDocumentError} `empty`, `limitExceeded`, or `unsupportedFormat` for bytes that are no text.
 */
export function readTextInput(input: string | Uint8Array, mostBytes: number): TextInput {
  const length = typeof input === 'string' ? input.length : input.byteLength;
  if (length > mostBytes) throw tooLong(mostBytes);
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : new Uint8Array(input);
  if (bytes.byteLength > mostBytes) throw tooLong(mostBytes);
  const { text, issues } =
    typeof input === 'string' ? { text: input.replace(/^\ufeff/, ''), issues: [] } : decode(bytes);
  if (text.trim() === '') throw new UnreadableDocumentError('empty', 'the text is empty');
  if (looksBinary(text)) throw new UnreadableDocumentError('unsupportedFormat', 'the bytes are not text');
  // Parsers put the replacement character for NUL and a line feed for a lone carriage return; done here, text and offsets agree.
  return { text: text.replaceAll('\0', '\ufffd').replace(/\r(?!\n)/g, '\n'), bytes, issues };
}

const tooLong = (most: number): UnreadableDocumentError =>
  new UnreadableDocumentError('limitExceeded', `the text is longer than ${most} bytes`);

interface Decoded {
  readonly text: string;
  readonly issues: readonly DocumentIssue[];
}

function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), issues: [] };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), issues: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), issues: [] };
  } catch {
    return decodeLines(bytes);
  }
}

/** Files put together from several can change their encoding from line to line; a line feed is the same byte in both. */
function decodeLines(bytes: Uint8Array): Decoded {
  const parts: string[] = [];
  let guessed = 0;
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const line = bytes.subarray(start, end);
    const text = asUtf8(line, start > 0);
    if (text === undefined) guessed += 1;
    parts.push(text ?? new TextDecoder('windows-1252').decode(line));
    start = end;
  }
  const message = `The text is not UTF-8 throughout; ${guessed === 1 ? 'one line was' : `${guessed} lines were`} read as Windows-1252.`;
  return { text: parts.join(''), issues: [{ code: 'encodingGuessed', severity: 'warning', message }] };
}

const opening = new TextDecoder('utf-8', { fatal: true });
const later = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function asUtf8(line: Uint8Array, keepMark: boolean): string | undefined {
  try {
    return (keepMark ? later : opening).decode(line);
  } catch {
    return undefined;
  }
}

/** Text hardly has a control character: more than one in a hundred is beyond any converter's debris. */
function looksBinary(text: string): boolean {
  const most = Math.max(4, text.length / 100);
  let controls = 0;
  for (let index = 0; index < text.length && controls <= most; index++)
    if (isControl(text.charCodeAt(index))) controls++;
  return controls > most;
}

const isControl = (code: number): boolean => code < 0x09 || (code > 0x0d && code < 0x20) || code === 0x7f;
