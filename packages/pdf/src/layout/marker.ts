/** The printed marker of a list item or numbered paragraph. */
export interface Marker {
  /** As printed, without white space around it. */
  readonly text: string;
  readonly kind: 'bullet' | 'number' | 'dotted' | 'letter' | 'capital' | 'roman';
  /** What it counts: the last number of `2.1.3`, the place of a letter in the alphabet; 0 for a bullet. */
  readonly value: number;
  /** How many numbers it has: 3 for `2.1.3`. */
  readonly parts: number;
  /** The same for all markers of one list: the kind with what is printed around and before it. */
  readonly series: string;
}

const bullets = /^[•●○◦▪■□▫➢►▶‣⁃∙·∗*❖◆◊✓✔⮚\uf000-\uf0ff–—-]$/;
const numbered = /^([([]?)(\d{1,3})([.):\]]{0,2})$/;
const dotted = /^([([]?)((?:[A-Z]{1,2}\.?)?\d{1,3}(?:\.\d{1,3}){1,5})([.):\]]?)$/;
const lettered = /^([([]?)([A-Za-z]|[ivxl]{2,6}|[IVXL]{2,6})([.):\]]{1,2})$/;

// Symbol fonts map their bullets to private characters; what is printed is a disc, a square or an arrow.
const symbolBullets: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf0e0': '→',
};

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function romanValue(text: string): number {
  let value = 0;
  for (let index = 0; index < text.length; index++) {
    const digit = romanDigits[text.charAt(index)] ?? 0;
    value += digit < (romanDigits[text.charAt(index + 1)] ?? 0) ? -digit : digit;
  }
  return value;
}

/** Reads a word as a marker; undefined where it is none. `o` and a bare number are markers only where they stand apart. */
export function readMarker(word: string, apart: boolean): Marker | undefined {
  if (bullets.test(word) || (word === 'o' && apart)) {
    const text = symbolBullets[word] ?? word;
    return { text, kind: 'bullet', value: 0, parts: 0, series: text };
  }
  const number = numbered.exec(word);
  if (number !== null) {
    const [, open = '', digits = '', close = ''] = number;
    if (close === '' && !apart) return undefined;
    return { text: word, kind: 'number', value: Number(digits), parts: 1, series: `${open}1${close}` };
  }
  const parts = dotted.exec(word);
  if (parts !== null) {
    const [, open = '', path = '', close = ''] = parts;
    const numbers = path.split('.');
    const last = Number(numbers.at(-1));
    return {
      text: word,
      kind: 'dotted',
      value: last,
      parts: numbers.length,
      series: `${open}${numbers.slice(0, -1).join('.')}.1${close}`,
    };
  }
  const letter = lettered.exec(word);
  if (letter !== null) {
    const [, open = '', letters = '', close = ''] = letter;
    // "A. Smith" is a name; a list's capital with a full stop stands apart.
    if (/^[A-Z]$/.test(letters) && open === '' && !apart) return undefined;
    return letterMarker(word, letters, open, close);
  }
  return undefined;
}

function letterMarker(text: string, letters: string, open: string, close: string): Marker {
  const lower = letters.toLowerCase();
  const capital = letters !== lower;
  if (letters.length > 1)
    return { text, kind: 'roman', value: romanValue(lower), parts: 1, series: `${open}${capital ? 'I' : 'i'}${close}` };
  return {
    text,
    kind: capital ? 'capital' : 'letter',
    value: lower.charCodeAt(0) - 96,
    parts: 1,
    series: `${open}${capital ? 'A' : 'a'}${close}`,
  };
}

/** Whether a marker is a letter that may as well be a roman number. */
const maybeRoman = (marker: Marker): boolean => /^[([]?[ivxlIVXL][.):\]]{1,2}$/.test(marker.text);

const asRoman = (marker: Marker): Marker => {
  const letter = marker.text.replace(/[^a-z]/gi, '');
  const capital = letter !== letter.toLowerCase();
  return {
    ...marker,
    kind: 'roman',
    value: romanValue(letter.toLowerCase()),
    series: marker.series.replace(/[aA]/, capital ? 'I' : 'i'),
  };
};

/** The readings of a marker, the likelier first: `(i)` begins a roman list unless it follows `(h)`. */
export const readings = (marker: Marker): readonly Marker[] => {
  if (!maybeRoman(marker)) return [marker];
  const roman = asRoman(marker);
  return /^[([]?[iI]/.test(marker.text) ? [roman, marker] : [marker, roman];
};

/** Whether `next` is the marker that comes right after `previous` in its series. */
export const follows = (previous: Marker, next: Marker): boolean =>
  readings(previous).some((a) =>
    readings(next).some((b) => a.series === b.series && (a.kind === 'bullet' || b.value === a.value + 1)),
  );

/** Whether a marker is the first of its series. */
export const isFirst = (marker: Marker): boolean => readings(marker).some((reading) => reading.value === 1);
