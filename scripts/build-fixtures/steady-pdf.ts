/** A PDF with every date in it, and the identifiers made from them, replaced by fixed ones of the same length. */
export function steadyDates(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  return Buffer.from(
    text
      .replace(/\(D:\d{14}([^)]{0,7})\)/g, (_, zone: string) => `(D:20240102030405${zone})`)
      .replace(/\/ID ?\[ ?<[0-9A-F]{32}>\s*<[0-9A-F]{32}> ?\]/gi, (id) => id.replace(/[0-9A-F]{32}/gi, '0'.repeat(32)))
      .replace(/(?<=\/DocChecksum \/)[0-9A-F]{32}/g, '0'.repeat(32)),
    'latin1',
  );
}
