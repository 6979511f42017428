import type { Block } from '@council-reports/core';
import { drawPaper } from './drawn/draw-paper.ts';
import type { PaperPlan, PdfVariant } from './plan.ts';
import { printPage, printWord } from './print-pdf.ts';
import { encrypted } from './qpdf.ts';
import { turned, twoUp } from './rearrange-pdf.ts';

/** A paper in the formats that PDFs are printed from. */
export interface Printable {
  readonly blocks: readonly Block[];
  readonly plan: PaperPlan;
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
  drawn: ({ blocks, plan: { head, foot, landscape } }) => {
    const [short, long] = [595.28, 841.89];
    return drawPaper(blocks, {
      width: landscape ? long : short,
      height: landscape ? short : long,
      margin: 50,
      ...(head !== undefined && { head }),
      ...(foot !== undefined && { foot }),
    });
  },
  'drawn-small': ({ blocks }) => drawPaper(blocks, { width: 595.28, height: 200, margin: 30, foot: 'Page #' }),
  'owner-password': async ({ docx }) => encrypted(await printWord(docx, 'tagged'), { user: '', owner: 'fixture' }),
};
