/** A word, a run of digits or one other character. Apostrophes and hyphens part words, save an apostrophe inside one ("children's"). */
export interface Token {
  readonly text: string;
  /** Lower case, with straight apostrophes and plain hyphens. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'digits' | 'mark';
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
}

// A word, else digits, else a mark; plain groups, for named ones cost as much as the match.
const piece = /([\p{L}\p{M}]+(?:['’‘][\p{L}\p{M}]+)*)|(\d+)|[^\s\u200b\ufeff]/gu;

/** The tokens of a text in order. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(piece)) {
    const start = match.index;
    const [printed, word, digits] = match;
    const kind = word !== undefined ? 'word' : digits !== undefined ? 'digits' : 'mark';
    const end = start + printed.length;
    tokens.push({ text: printed, lower: plain(printed), start, end, kind, glued: start === last && start > 0 });
    last = end;
  }
  return tokens;
}

/** Lower case with straight apostrophes and plain hyphens, so that what is printed can be compared with a vocabulary. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  return fancy.test(lower) ? lower.replace(/[’‘ʼ`]/g, "'").replace(/[‐‑–—−]/g, '-') : lower;
}

const fancy = /[’‘ʼ`‐‑–—−]/;

/** Without the given characters at its ends. */
export function trimMarks(text: string, marks: string): string {
  let start = 0;
  while (start < text.length && marks.includes(text.charAt(start))) start++;
  return trimEndMarks(text.slice(start), marks);
}

/** Without the given characters at its end. */
export function trimEndMarks(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The same with runs of white space as one space and none at the ends. */
export function normalise(text: string): string {
  return plain(text)
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}
