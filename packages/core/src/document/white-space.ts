/** White space as `\s` has it, and the space without width. A whole paper's letters are asked one by one: a pattern takes three times as long. */
export function isSpaceAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code >= 0xa0 && (code === 0xa0 || (code >= 0x1680 && wideSpaces.has(code)));
}

const wideSpaces: ReadonlySet<number> = new Set([
  ...[0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff],
  ...Array.from({ length: 0x0c }, (_, index) => 0x2000 + index),
]);
