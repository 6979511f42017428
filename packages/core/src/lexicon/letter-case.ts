// Escapes and classes of a pattern are left as they are.
const letters = /\\p\{[^}]{1,20}\}|\\.|\[(?:\\.|[^\]\\[]){0,80}\]|\p{L}/gu;

const mapLetters = (source: string, map: (letter: string) => string): string =>
  source.replace(letters, (part) => (part.length === 1 ? map(part) : part));

/** A pattern that takes its letters in either case, for use in one that minds case elsewhere. */
export const inAnyCase = (source: string): string =>
  mapLetters(source, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);

/** A pattern that takes its letters as capitals alone. */
export const inCapitals = (source: string): string => mapLetters(source, (letter) => letter.toUpperCase());
