import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { annotationData } from '../page/annotations.ts';
import { FontTable } from '../page/fonts.ts';
import { glyphKeeper } from '../page/packed-glyphs.ts';
import { type PageContext, visibilityOf } from '../page/read-page.ts';
import { FontEvidence } from '../text/garbled-fonts.ts';
import { drawPage, unreadable } from './draw-page.ts';
import { checkLimit } from './limits.ts';
import type { PageReport } from './page-issues.ts';
import type { DrawnPage, PagesRequest, PdfPage } from './pdf-page.ts';
import { settlePage } from './settle-page.ts';

/** Pages in order, and what is to be said of each. */
export interface ReadPages {
  readonly pages: readonly PdfPage[];
  readonly reports: readonly PageReport[];
}

/**
 * Reads all pages, one at a time so that only one is held by pdfjs. Which fonts can be read is known when all are. A page that cannot be read is empty and named in its report.
 *
 * @throws UnreadableDocumentError `limitExceeded` where a page or the whole takes more than the limits allow.
 */
export async function readPages(pdf: PDFDocumentProxy, request: PagesRequest): Promise<ReadPages> {
  const started = performance.now();
  const checkTime = (): void => checkLimit(request.limits, 'milliseconds', performance.now() - started);
  const context: PageContext = {
    fontTable: new FontTable(),
    isVisible: await visibilityOf(pdf),
    annotations: await annotationData(pdf),
  };
  const evidence = new FontEvidence();
  const drawn: DrawnPage[] = [];
  const keep = glyphKeeper();
  for (let number = 1; number <= pdf.numPages; number++) {
    checkTime();
    const page = await drawPage(pdf, number, context, request, keep).catch(damagedUnlessLimit(number));
    for (const { runs } of page.page.lines) evidence.add(runs);
    drawn.push(page);
  }
  const fonts = evidence.garbled();
  const pages: PdfPage[] = [];
  const reports: PageReport[] = [];
  for (const page of drawn) {
    checkTime();
    const settled = await settlePage(page, fonts, request);
    pages.push(settled.page);
    reports.push(settled.report);
  }
  return { pages, reports };
}

const damagedUnlessLimit =
  (page: number) =>
  (error: unknown): DrawnPage => {
    if (error instanceof Error && error.name === 'UnreadableDocumentError') throw error;
    return unreadable(page, error instanceof Error ? error.message : String(error));
  };
