import type { DocumentIssue } from '@council-reports/core';
import type { LeftOut } from '../page/page-model.ts';
import { unmapped } from '../text/glyph-text.ts';

/** What is worth saying of a page's text. */
export interface PageReport {
  readonly page: number;
  readonly characters: number;
  readonly unmapped: number;
  readonly vertical: number;
  /** The letters do not make words. */
  readonly unpronounceable: boolean;
  readonly leftOut: LeftOut;
  readonly images: number;
  /** Pictures or shapes are drawn on it. */
  readonly drawn: boolean;
  /** Its content has no operator at all. */
  readonly empty: boolean;
  /** The text comes from a scanner's or an OCR's recognition. */
  readonly recognised: boolean;
  readonly damaged?: string;
  /** The page has tags, and they are not what is printed. */
  readonly untrusted: boolean;
  /** It is read by its geometry, and drawn with too many lines to look for tables. */
  readonly dense: boolean;
}

const ranges = (pages: readonly number[]): string => {
  const parts: string[] = [];
  for (let start = 0; start < pages.length; ) {
    let end = start;
    while (pages[end + 1] === (pages[end] ?? 0) + 1) end += 1;
    parts.push(end > start ? `${pages[start]}-${pages[end]}` : `${pages[start]}`);
    start = end + 1;
  }
  return parts.join(', ');
};

const noun = (pages: readonly number[]): string => (pages.length === 1 ? 'Page' : 'Pages');

// One letter in twenty without a character makes names and sums unreliable; scattered bullets do not.
const garbledShare = 0.05;

/** Whether a page's text cannot be relied on: its fonts do not say which characters their glyphs are, or say it wrongly. */
export const isGarbled = ({
  characters,
  unmapped: lost,
  unpronounceable,
}: Pick<PageReport, 'characters' | 'unmapped' | 'unpronounceable'>): boolean =>
  unpronounceable || (lost >= 5 && lost > garbledShare * characters);

const enoughLetters = 200;

/**
 * Whether a text in Latin letters has too few or too many vowels to be language. A third of the letters are in Welsh, more in
 * English; fonts whose codes are shifted against the alphabet leave a seventh.
 */
export function isUnpronounceable(text: string): boolean {
  const letters = text.match(/[a-z]/gi)?.length ?? 0;
  if (letters < enoughLetters) return false;
  const vowels = text.match(/[aeiou]/gi)?.length ?? 0;
  return vowels < 0.22 * letters || vowels > 0.65 * letters;
}

/** How many characters of a text are those that stand for a glyph of no known character. */
export const countUnmapped = (text: string): number => text.split(unmapped).length - 1;

interface Kind {
  readonly code: string;
  readonly severity: DocumentIssue['severity'];
  readonly applies: (page: PageReport) => boolean;
  readonly message: (where: string, pages: readonly PageReport[]) => string;
}

const reasons: Readonly<Record<keyof LeftOut, string>> = {
  hidden: 'hidden or covered',
  offPage: 'off the page',
  invisible: 'without visible ink',
  tiny: 'too small to read',
  overprinted: 'printed over themselves',
  askew: 'set askew across the page',
};
// Printed twice at one place and read once: nothing is lost.
const lost: readonly (keyof LeftOut)[] = ['hidden', 'offPage', 'invisible', 'tiny', 'askew'];
const lostOn = ({ leftOut }: PageReport): number => lost.reduce((sum, reason) => sum + (leftOut[reason] ?? 0), 0);

const kinds: readonly Kind[] = [
  {
    code: 'damagedPages',
    severity: 'error',
    applies: ({ damaged }) => damaged !== undefined,
    message: (where, [first]) => `${where} cannot be read: ${first?.damaged ?? ''}`,
  },
  {
    code: 'pagesWithoutText',
    severity: 'warning',
    applies: ({ characters, drawn, damaged }) => characters === 0 && drawn && damaged === undefined,
    message: (where) =>
      `${where} show something and hold no text: pictures of pages, which only recognition (OCR) can read`,
  },
  {
    code: 'emptyPages',
    severity: 'info',
    applies: ({ empty }) => empty,
    // pdfjs makes an empty stream of one that it cannot decode, and says nothing.
    message: (where) => `${where} hold no content that can be decoded: blank sheets, or damaged`,
  },
  {
    code: 'recognisedText',
    severity: 'info',
    applies: ({ recognised }) => recognised,
    message: (where) => `${where}: the text comes from recognition (OCR) and may have misread letters`,
  },
  {
    code: 'garbledText',
    severity: 'warning',
    applies: isGarbled,
    message: (where) =>
      `${where}: fonts do not say which characters their glyphs are; the text there cannot be relied on`,
  },
  {
    code: 'verticalWriting',
    severity: 'warning',
    applies: ({ vertical }) => vertical > 0,
    message: (where) => `${where} hold text written from top to bottom, which is not read`,
  },
  {
    code: 'hiddenText',
    severity: 'info',
    applies: (page) => lostOn(page) > 0,
    message: (where, pages) =>
      `${where}: characters left out, ${lost
        .map(
          (reason) => [pages.reduce((sum, { leftOut }) => sum + (leftOut[reason] ?? 0), 0), reasons[reason]] as const,
        )
        .filter(([count]) => count > 0)
        .map(([count, reason]) => `${count} ${reason}`)
        .join(', ')}`,
  },
  {
    code: 'untrustedTags',
    severity: 'info',
    applies: ({ untrusted }) => untrusted,
    message: (where) => `${where}: the structure tags do not agree with what is printed and were not used`,
  },
  {
    code: 'denseDrawing',
    severity: 'info',
    applies: ({ dense }) => dense,
    message: (where) => `${where}: drawn with so many lines that no tables were looked for`,
  },
];

/** The issues of a document's pages, one for each kind, with the numbers of the pages it concerns. */
export function pageIssues(reports: readonly PageReport[]): readonly DocumentIssue[] {
  return kinds.flatMap(({ code, severity, applies, message }) => {
    const concerned = reports.filter(applies);
    const [first] = concerned;
    if (first === undefined) return [];
    const pages = concerned.map(({ page }) => page);
    return [{ code, severity, message: message(`${noun(pages)} ${ranges(pages)}`, concerned), page: first.page }];
  });
}
