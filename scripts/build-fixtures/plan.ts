import type { TableStyle } from './spans.ts';

/** How a paper is laid out as a Word file and, from it, as a PDF. */
export interface PaperPlan {
  readonly language?: string;
  readonly landscape?: boolean;
  /** Running head and foot; `#` is the page's number. */
  readonly head?: string;
  readonly foot?: string;
  /** Whether tables that were cut by pages are joined again. */
  readonly joinTables?: boolean;
  /** Whether its rules stand where papers begin, each on a new page. */
  readonly rulesAreBreaks?: boolean;
  /** Whether its numbers are typed in the Word file too, as where a page of text is one paragraph. */
  readonly typedNumbers?: boolean;
  /** How each of its tables is drawn, in order. */
  readonly tables?: Readonly<Record<number, TableStyle>>;
  readonly pdfs?: readonly PdfVariant[];
}

/** A way in which producers make a PDF. */
export type PdfVariant =
  | 'tagged'
  | 'untagged'
  | 'chromium'
  | 'borderless'
  | 'drawn'
  | 'drawn-small'
  | 'two-up'
  | 'rotated'
  | 'owner-password';

const labels: TableStyle = { labels: true };

/** What is made of each case; a case that is not named here is made as HTML and Word only, with nothing special. */
export const plans: Readonly<Record<string, PaperPlan>> = {
  'agenda-pack': {
    rulesAreBreaks: true,
    foot: 'Page #',
    tables: { 0: labels, 2: labels, 4: labels },
    pdfs: ['tagged', 'drawn'],
  },
  'cabinet-report-with-improvement-plan': {
    joinTables: true,
    head: 'Local Area SEND Improvement Plan',
    foot: 'Page #',
    tables: {
      0: { headerRows: 5 },
      1: { headerRows: 5 },
      2: { headerRows: 1 },
      3: { headerRows: 1 },
      4: { headerRows: 1 },
    },
    pdfs: ['tagged', 'chromium', 'drawn'],
  },
  'costs-and-funding': { tables: { 0: labels }, pdfs: ['tagged', 'borderless', 'drawn'] },
  'decision-pathway-report': { tables: { 0: { labels: true } }, pdfs: ['tagged'] },
  'decision-record-form': { foot: 'Page #', pdfs: ['owner-password'] },
  'flattened-pack': { typedNumbers: true },
  'kpi-table-report': { landscape: true, pdfs: ['tagged', 'chromium', 'drawn-small'] },
  'minutes-with-resolutions': {
    head: 'Environment and Communities Committee, 7 November 2019',
    foot: '#',
    pdfs: ['chromium'],
  },
  'planning-report': { tables: { 0: labels }, pdfs: ['tagged', 'two-up', 'rotated', 'drawn'] },
  'recommendations-all-ones': { tables: { 0: labels }, pdfs: ['drawn'] },
  'report-for-decision-grid': { tables: { 0: labels } },
  'risk-register': { landscape: true, pdfs: ['tagged', 'untagged'] },
  'welsh-report': { language: 'cy', pdfs: ['chromium', 'untagged', 'drawn'] },
};
