import type { PdfVariant } from './plan.ts';
import { printPage, printWord } from './print-pdf.ts';
import { encrypted } from './qpdf.ts';
import { turned, twoUp } from './rearrange-pdf.ts';

/** The formats that PDFs are printed from. */
export interface Printable {
  readonly html: string;
  readonly docx: Uint8Array;
}

const borderless = '<style>table, th, td { border: 0; background: none }</style></head>';

/** How each variant of a paper is made. */
export const pdfVariants: Readonly<Record<PdfVariant, (paper: Printable) => Promise<Uint8Array>>> = {
  tagged: ({ docx }) => printWord(docx, 'tagged'),
  untagged: ({ docx }) => printWord(docx, 'untagged'),
  chromium: ({ html }) => printPage(html),
  borderless: ({ html }) => printPage(html.replace('</head>', borderless)),
  'two-up': async ({ docx }) => twoUp(await printWord(docx, 'untagged')),
  rotated: async ({ docx }) => turned(await printWord(docx, 'untagged')),
  'owner-password': async ({ docx }) => encrypted(await printWord(docx, 'tagged'), { user: '', owner: 'fixture' }),
};
