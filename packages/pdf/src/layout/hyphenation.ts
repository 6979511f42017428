/**
 * The words a document prints inside its lines, in small letters: what tells a hyphen that breaks a word from one that belongs to it.
 * The first and last words of lines are left out, since they may be halves.
 */
export interface Vocabulary {
  has(word: string): boolean;
}

const wordPattern = /\p{L}+(?:-\p{L}+)*/gu;

/** The words of printed pieces of text, without the first and the last of each; collected when first asked for. */
export function vocabularyOf(pieces: Iterable<string>): Vocabulary {
  let words: Set<string> | undefined;
  const collect = (): Set<string> => {
    const found = new Set<string>();
    for (const piece of pieces) {
      const inner = piece.slice(piece.indexOf(' ') + 1, Math.max(0, piece.lastIndexOf(' ')));
      for (const [word] of inner.matchAll(wordPattern)) found.add(word.toLowerCase());
    }
    return found;
  };
  return {
    has(word) {
      words ??= collect();
      return words.has(word);
    },
  };
}

/** How two lines of a paragraph are joined: `text` is the end of the first without what the line break put there. */
export interface LineJoin {
  readonly text: string;
  readonly space: boolean;
}

const addressStart = /https?:\/\/|www\./i;
const shortestAddress = 8;
const lastWord = /(?<!\p{L})(\p{L}+)[-\u2010]$/u;
const firstWord = /^(\p{L}+)/u;

/**
 * Joins a line's text to the next. A soft hyphen at the end goes; a hard one stays in words the document prints with it ("long-term") and
 * where the first half is a word of the document, and goes from words that it only breaks ("recom-mendation").
 */
export function joinLines(text: string, next: string, vocabulary: Vocabulary): LineJoin {
  const trimmed = text.trimEnd();
  if (!/[-/\u2010\u00ad]$/.test(trimmed) && !endsInAddress(trimmed)) return { text: trimmed, space: true };
  if (trimmed.endsWith('\u00ad')) return { text: trimmed.slice(0, -1), space: false };
  if (isBrokenAddress(trimmed, next)) return { text: trimmed, space: false };
  const before = lastWord.exec(trimmed.slice(-60))?.[1]?.toLowerCase();
  if (before === undefined) return { text: trimmed, space: !/[/\u2010-]$/.test(trimmed) || /\s[-–/]$/.test(trimmed) };
  const after = firstWord.exec(next.trimStart().slice(0, 60))?.[1];
  if (after === undefined || after !== after.toLowerCase()) return { text: trimmed, space: /^(?:and|or)\b/.test(next) };
  if (vocabulary.has(`${before}-${after}`)) return { text: trimmed, space: false };
  if (/^(?:and|or|to)$/.test(after)) return { text: trimmed, space: true };
  if (vocabulary.has(before + after)) return { text: trimmed.slice(0, -1), space: false };
  const isCompound = vocabulary.has(before) || prefixes.has(before) || lastHalves.has(after);
  return { text: isCompound ? trimmed : trimmed.slice(0, -1), space: false };
}

/** Whether the last word of a line is a web address or a part of one. */
function endsInAddress(text: string): boolean {
  if (!addressStart.test(text)) return false;
  const word = text.slice(-200).split(/\s/).at(-1) ?? '';
  const start = addressStart.exec(word);
  return start !== null && word.length - start.index - start[0].length >= shortestAddress;
}

/** Whether a web address too long for its line goes on in the next. */
function isBrokenAddress(text: string, next: string): boolean {
  const [token = ''] = next.trimStart().split(' ', 1);
  const isWhole = token.length === next.trim().length;
  return endsInAddress(text) && isWhole && /^[\w/%.?=&#~-]+$/.test(token) && /[\d/_=?&%.-]/.test(token);
}

// No letter but these is a word of its own, in English or in Welsh.
const wordsOfOneLetter = 'aioy';

// Nor is anything without a vowel, or one of these endings.
const endings: ReadonlySet<string> = new Set(
  'al ed er es ies ing ion tion ment ence ance ency ity ty ly ry ive ble ness ood ual tial'.split(' '),
);

/** Whether letters are no word by themselves: the end of one. */
const isNoWord = (letters: string): boolean =>
  letters.length === 1
    ? !wordsOfOneLetter.includes(letters)
    : endings.has(letters) || (letters.length <= 3 && !/[aeiouwy]/.test(letters));

const openDate = /(?:^|\s)\d{1,2}([/.-])\d{1,2}\1(\d{1,3})$/u;
const restOfYear = /^(\d{1,3})(?![\d/.,:%-]*\d)/u;

/** Whether a line ends within the year of a date in figures, and the next has the rest of it: of two figures or of four. */
function isBrokenDate(text: string, next: string): boolean {
  const begun = openDate.exec(text.trimEnd().slice(-60))?.[2];
  const rest = restOfYear.exec(next.trimStart().slice(0, 60))?.[1];
  if (begun === undefined || rest === undefined) return false;
  const year = begun + rest;
  return /^(?:19|20)\d\d$/.test(year) || (begun.length === 1 && year.length === 2);
}

/**
 * Whether a narrow column breaks a word or a date without a hyphen: neither half is a word of the document and the whole is, or what is left
 * over of a word that fills its line is no word of any.
 */
export function isBrokenWord(text: string, next: string, vocabulary: Vocabulary): boolean {
  if (isBrokenDate(text, next)) return true;
  const before = /(?:^|\s)(\p{L}{2,})$/u.exec(text.slice(-60))?.[1]?.toLowerCase();
  const after = /^(\p{Ll}+)/u.exec(next.trimStart().slice(0, 60))?.[1];
  if (before === undefined || after === undefined) return false;
  const fillsLine = before.length === text.trim().length;
  if (fillsLine && isNoWord(after) && /^\p{Ll}+(?:\s|$)/u.test(next.trimStart())) return true;
  return !vocabulary.has(before) && !vocabulary.has(after) && vocabulary.has(before + after);
}

// Written with a hyphen in British use, and too short to be told from a broken syllable by the document's words.
const prefixes: ReadonlySet<string> = new Set(
  're co non pre post anti multi sub ex self inter semi mid cross high low long short well full part'.split(' '),
);

// Nor is a syllable one of these, with which councils form words as they need them: "strength-based", "member-led".
const lastHalves: ReadonlySet<string> = new Set(
  'based led wide term related specific funded owned facing making building going'.split(' '),
);
