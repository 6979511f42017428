/** A name with the spaces that its printer left out, and round brackets: "Cllr.A Bee(Chair)", "A Bee [Chair]". */
export const spaced = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/^(\p{Lu}\p{Ll}{1,4}\.)(?=\p{Lu})/u, '$1 ')
    .replace(/(?<![\p{L}.])(\p{Lu}\.)(?=\p{Lu}[\p{Ll}’'])/gu, '$1 ')
    .replace(/(?<=\p{L})\s?[([](?=\p{L})/gu, ' (')
    .replaceAll(']', ')')
    .replace(/(?<=\s[–-]\s.{2,60}) \(\p{Lu}{2,4}\p{Ll}?\)$/u, '');
