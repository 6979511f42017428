import { characterOf } from './windows-1252.ts';

/** Text decoded as UTF-8, and how many bytes of it were no UTF-8. */
export interface MixedText {
  readonly text: string;
  readonly foreignBytes: number;
  readonly sequences: number;
}

/** How many bytes the UTF-8 sequence at an offset takes; 0 where none begins there (RFC 3629). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  const overlong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90);
  const outside = (first === 0xed && second > 0x9f) || (first === 0xf4 && second > 0x8f);
  return overlong || outside ? 0 : length;
}

/** Decodes UTF-8 in which single bytes may be Windows-1252, as in pages pasted together from two sources. */
export function decodeMixed(bytes: Uint8Array): MixedText {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const parts: string[] = [];
  let from = 0;
  let foreignBytes = 0;
  let sequences = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 1) sequences++;
    if (length > 0) {
      at += length;
      continue;
    }
    if (at > from) parts.push(decoder.decode(bytes.subarray(from, at)));
    parts.push(characterOf[bytes[at] ?? 0] ?? '');
    foreignBytes++;
    at++;
    from = at;
  }
  parts.push(decoder.decode(bytes.subarray(from)));
  return { text: parts.join(''), foreignBytes, sequences };
}
