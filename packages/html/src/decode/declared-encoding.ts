// HTML standard, 13.2.3.2: a declaration must stand in the first 1024 bytes; pages in the wild have long comments before it.
const lookedAt = 4096;

/** The encoding that a `meta` element near the beginning of a page declares; undefined where none does. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, lookedAt));
  for (const [tag] of head.matchAll(/<(?:meta|\?xml)\b[^<>]*>/gi)) {
    const label = /\b(?:charset|encoding)\s*=\s*["']?([\w:.-]{2,40})/i.exec(tag)?.[1];
    if (label !== undefined) return label;
  }
  return undefined;
}
