const decoder = new TextDecoder('windows-1252');

/** The character of a byte in Windows-1252. */
export const characterOf: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  decoder.decode(Uint8Array.of(byte)),
);

/** The byte of a character in Windows-1252. */
export const byteOf: ReadonlyMap<string, number> = new Map(characterOf.map((character, byte) => [character, byte]));
