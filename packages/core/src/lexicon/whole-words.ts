// The letters and figures of the languages of these islands, and the figures set small. Unicode's own classes are dearer to compile, each
// time they stand in a pattern that minds no case.
const inWord =
  '0-9A-Za-z\\u00aa\\u00b2\\u00b3\\u00b5\\u00b9\\u00ba\\u00bc-\\u00be\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff';

/** The source of a pattern that holds where no word goes on: behind the last of a phrase's words. */
export const wordEnd: string = `(?![${inWord}])`;

/** The source of a pattern that finds an alternation where it stands as whole words. */
export const asWholeWords = (alternation: string): string => `(?<![${inWord}])${alternation}${wordEnd}`;

/** A pattern in any case. Unicode's rules for case are asked for only where a pattern names Unicode's classes: they are dear to compile. */
export const anyCase = (source: string, flags = ''): RegExp =>
  new RegExp(source, /\\[pPu]\{/.test(source) ? `${flags}iu` : `${flags}i`);
