import type { DocumentIssue } from '@council-reports/core';
import type { LeftOut } from '../page/page-model.ts';

/** What is worth saying of a page's text. */
export interface PageReport {
  readonly page: number;
  readonly characters: number;
  /** Characters left out because their fonts do not say, or say wrongly, which they are. */
  readonly garbled: number;
  /** Single glyphs of no known character. */
  readonly unknown: number;
  readonly vertical: number;
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

const sumOf = (pages: readonly PageReport[], count: 'garbled' | 'unknown'): number =>
  pages.reduce((sum, page) => sum + page[count], 0);

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
    applies: ({ characters, garbled, drawn, damaged }) =>
      characters === 0 && garbled === 0 && drawn && damaged === undefined,
    message: (where) => `${where}: no text, only a picture of a page, which recognition (OCR) alone can read`,
  },
  {
    code: 'emptyPages',
    severity: 'info',
    applies: ({ empty }) => empty,
    // pdfjs makes an empty stream of one that it cannot decode, and says nothing.
    message: (where) => `${where}: no content that can be decoded; a blank sheet, or damaged`,
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
    applies: ({ garbled }) => garbled > 0,
    message: (where, pages) =>
      `${where}: fonts do not say which characters their glyphs are; ${sumOf(pages, 'garbled')} characters were left out, which only recognition (OCR) can read`,
  },
  {
    code: 'unknownCharacters',
    severity: 'info',
    applies: ({ unknown }) => unknown > 0,
    message: (where, pages) =>
      `${where}: ${sumOf(pages, 'unknown')} glyphs of no known character, left out where they stand alone and U+FFFD in words`,
  },
  {
    code: 'verticalWriting',
    severity: 'warning',
    applies: ({ vertical }) => vertical > 0,
    message: (where) => `${where}: text written from top to bottom, which is not read`,
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
