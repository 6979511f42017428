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

/** The tokens of a text in order. It is read character by character: matching it against Unicode's classes takes four times as long. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    if (isSpace(code)) {
      at++;
      continue;
    }
    const start = at;
    const kind = isLetter(code) ? 'word' : isDigit(code) ? 'digits' : 'mark';
    at = ends[kind](text, start + widthOf(code));
    const printed = text.slice(start, at);
    tokens.push({ text: printed, lower: plain(printed), start, end: at, kind, glued: start === last && start > 0 });
    last = at;
  }
  return tokens;
}

/** Where a token ends of which the first character has been read. */
const ends: Readonly<Record<Token['kind'], (text: string, at: number) => number>> = {
  word: (text, at) => {
    const end = lettersEnd(text, at);
    const behind = apostrophes.includes(text.charAt(end)) ? lettersEnd(text, end + 1) : end;
    return behind > end + 1 ? ends.word(text, behind) : end;
  },
  digits: (text, at) => {
    let end = at;
    while (isDigit(text.charCodeAt(end))) end++;
    return end;
  },
  mark: (_text, at) => at,
};

function lettersEnd(text: string, at: number): number {
  let end = at;
  for (let code = text.codePointAt(end); code !== undefined && isLetter(code); code = text.codePointAt(end))
    end += widthOf(code);
  return end;
}

const apostrophes = ["'", '’', '‘'];
const letter = /[\p{L}\p{M}]/u;
const space = /[\s\u200b]/;

const isAscii = (code: number): boolean => code < 0x80;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const widthOf = (code: number): number => (code > 0xffff ? 2 : 1);

/** Whether a character belongs to a word. Setting its sixth bit makes an ASCII letter a small one. */
const isLetter = (code: number): boolean =>
  isAscii(code) ? (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a : letter.test(String.fromCodePoint(code));

const isSpace = (code: number): boolean =>
  isAscii(code) ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : space.test(String.fromCodePoint(code));

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
