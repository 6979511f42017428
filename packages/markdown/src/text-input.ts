import { type DocumentIssue, UnreadableDocumentError } from '@council-reports/core';

/** A source as text, with its bytes and what was doubtful in decoding it. */
export interface TextInput {
  readonly text: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly issues: readonly DocumentIssue[];
}

/**
 * Decodes a source: UTF-8 unless its bytes are not, then Windows-1252, with an issue.
 *
 * @throws {UnreadableDocumentError} `empty`, `limitExceeded`, or `unsupportedFormat` for bytes that are no text.
 */
export function readTextInput(input: string | Uint8Array, mostBytes: number): TextInput {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : new Uint8Array(input);
  if (bytes.byteLength > mostBytes) throw new UnreadableDocumentError('limitExceeded', `the text is longer than ${mostBytes} bytes`);
  const decoded = typeof input === 'string' ? { text: input, issues: [] } : decode(bytes);
  if (decoded.text.trim() === '') throw new UnreadableDocumentError('empty', 'the text is empty');
  if (looksBinary(decoded.text)) throw new UnreadableDocumentError('unsupportedFormat', 'the bytes are not text');
  return { ...decoded, bytes };
}

function decode(bytes: Uint8Array): { readonly text: string; readonly issues: readonly DocumentIssue[] } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), issues: [] };
  } catch {
    const message = 'The text is not UTF-8; it was read as Windows-1252.';
    return { text: new TextDecoder('windows-1252').decode(bytes), issues: [{ code: 'encodingGuessed', severity: 'warning', message }] };
  }
}

/** Text has no NUL, and hardly a control character: a hundredth of the first characters is beyond any converter's debris. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 4096);
  if (sample.includes('\0')) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary data from text
  const controls = sample.match(/[\u0001-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return controls > Math.max(4, sample.length / 100);
}
