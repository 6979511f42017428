import type { ValueWords } from '../lexicon/words.ts';
import type { Rag } from '../model/values.ts';
import { perWords, phraseAt, phraseBook, phraseSet } from './phrases.ts';
import { normalise, type Token, tokenise } from './tokens.ts';
import { defaultWords } from './vocabulary.ts';

const books = perWords((words) => ({
  colours: new Map(Object.entries(words.colours)),
  letters: new Map(Object.entries(words.colourLetters)),
  labels: phraseSet(words.statusLabels),
  statuses: phraseSet(words.statuses),
  links: phraseSet(words.colourLinks),
  statusColours: phraseBook(Object.entries(words.statusColours)),
}));

/**
 * The status colour that a whole cell prints: `Green`, `RAG: Red`, `G`, `Red-Amber` and `A/R` (as `red-amber` and `amber-red`, in the order printed), `Green ▲`,
 * `Red to pink` likewise, `AMBER (was Red)` and `Green - completed` by their first colour, and a status word whose colour the words say. Null for any
 * other text: a sentence with a colour in it is no status.
 */
export function parseRag(raw: string, words: ValueWords = defaultWords): Rag | null {
  const tokens = tokenise(raw).filter((token) => token.kind === 'word' || !/^[^\w]$/.test(token.text));
  const labelled = phraseAt(books(words).labels, tokens, 0)?.next ?? 0;
  const first = tokens[labelled];
  if (first === undefined || tokens.length - labelled > 6) return null;
  const known = phraseAt(books(words).statusColours, tokens, labelled);
  if (known?.next === tokens.length) return { code: known.value, raw: raw.trim() };
  const colour = colourOf(first, words);
  if (colour === null) return null;
  const linked = phraseAt(books(words).links, tokens, labelled + 1)?.next ?? labelled + 1;
  const second = tokens[linked];
  const other = second === undefined ? null : colourOf(second, words);
  const between = raw.slice(first.end, second?.start);
  if (other === null && second !== undefined && !/[(:–—]| - /.test(between)) return null;
  const joined = other !== null && other !== colour && !between.includes('(');
  return { code: joined ? `${colour}-${other}` : colour, raw: raw.trim() };
}

function colourOf(token: Token, words: ValueWords): string | null {
  const { colours, letters } = books(words);
  const isCapital = token.text === token.text.toUpperCase();
  return colours.get(token.lower) ?? (isCapital ? letters.get(token.lower) : undefined) ?? null;
}

/**
 * The status word that a whole cell of a status column prints (`On track`, `Near Target`, `Not started`) with the word in lower case as its code. No colour is guessed from it:
 * one council's amber is another's green. Colours are read as {@link parseRag} does.
 */
export function parseStatus(raw: string, words: ValueWords = defaultWords): Rag | null {
  const colour = parseRag(raw, words);
  if (colour !== null) return colour;
  const tokens = tokenise(normalise(raw)).filter((token) => token.kind === 'word');
  const labelled = phraseAt(books(words).labels, tokens, 0)?.next ?? 0;
  for (const from of [0, labelled]) {
    const match = phraseAt(books(words).statuses, tokens, from);
    if (match?.next === tokens.length)
      return {
        code: tokens
          .slice(from)
          .map((token) => token.lower)
          .join(' '),
        raw: raw.trim(),
      };
  }
  return null;
}

interface Hue {
  /** Up to this many degrees. */
  readonly to: number;
  readonly code: string;
}

const hues: readonly Hue[] = [
  ...[
    { to: 17, code: 'red' },
    { to: 50, code: 'amber' },
    { to: 69, code: 'yellow' },
    { to: 170, code: 'green' },
  ],
  ...[
    { to: 262, code: 'blue' },
    { to: 315, code: 'purple' },
    { to: 342, code: 'pink' },
    { to: 360, code: 'red' },
  ],
];

const hexColour = /^#?(?<red>[\da-f]{2})(?<green>[\da-f]{2})(?<blue>[\da-f]{2})$/i;

/**
 * The status that a colour (`#FFC000`, `92D050`) stands for, told by its hue so that tints count too; null for white and nearly white, for
 * black and nearly black, and for what is no colour or not there. Whether a colour is a status at all, only the column can tell.
 */
export function ragOfColour(hex: string | undefined): Rag | null {
  const groups = hexColour.exec(hex?.trim() ?? '')?.groups;
  if (hex === undefined || groups === undefined) return null;
  const [red = 0, green = 0, blue = 0] = [groups['red'], groups['green'], groups['blue']].map(
    (part) => Number.parseInt(part ?? '0', 16) / 255,
  );
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (high + low) / 2;
  if (lightness > 0.94 || lightness < 0.12) return null;
  const saturation = (high - low) / (1 - Math.abs(2 * lightness - 1));
  if (saturation < 0.12) return { code: 'grey', raw: hex.trim() };
  const degrees = hueOf(red, green, blue, high, high - low);
  const hue = hues.find(({ to }) => degrees < to || to === 360);
  return hue === undefined ? null : { code: hue.code, raw: hex.trim() };
}

function hueOf(red: number, green: number, blue: number, high: number, spread: number): number {
  const sixth =
    high === red ? (green - blue) / spread : high === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  return (sixth * 60 + 360) % 360;
}
