import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isDenselyDrawn } from '../layout/index.ts';
import { annotationData } from '../page/annotations.ts';
import { FontTable } from '../page/fonts.ts';
import { glyphKeeper } from '../page/packed-glyphs.ts';
import type { FontLook, LeftOut, PageLines, TextLine } from '../page/page-model.ts';
import { type PageContext, readPage, visibilityOf } from '../page/read-page.ts';
import { type TagNode, toTagTree } from '../tags/tag-tree.ts';
import { taggedText } from '../tags/tagged-text.ts';
import { measureTrust } from '../tags/trust.ts';
import { FontEvidence } from '../text/garbled-fonts.ts';
import { leaveOutGarbled } from '../text/leave-out-garbled.ts';
import { checkLimit, type PdfLimits } from './limits.ts';
import type { PageReport } from './page-issues.ts';
import { type RecognisePage, withWords } from './recognition.ts';

/** A page's lines, and its structure tree where that agrees with what is printed. */
export interface PdfPage extends PageLines {
  readonly tags: TagNode | undefined;
}

/** What reading pages takes from the caller and from the document as a whole. */
export interface PagesRequest {
  readonly bytes: Uint8Array;
  readonly limits: PdfLimits;
  /** The document calls its own tags suspect. */
  readonly suspects: boolean;
  readonly options: {
    readonly password?: string;
    readonly recognisePage?: RecognisePage;
    readonly tags?: 'use' | 'ignore';
  };
}

/** Pages in order, and what is to be said of each. */
export interface ReadPages {
  readonly pages: readonly PdfPage[];
  readonly reports: readonly PageReport[];
}

const nothing: LeftOut = { hidden: 0, offPage: 0, invisible: 0, tiny: 0, overprinted: 0, askew: 0 };

const unreadable = (page: number, damaged: string): DrawnPage => ({
  page: {
    model: { page, width: 0, height: 0, glyphs: [], rules: [], fills: [], links: [], leftOut: nothing, images: 0 },
    lines: [],
    tags: undefined,
  },
  report: { vertical: 0, drawn: false, empty: false, damaged },
  untrusted: false,
});

async function tagsOf(page: PDFPageProxy, request: PagesRequest): Promise<TagNode | undefined> {
  if (request.options.tags === 'ignore') return undefined;
  try {
    return toTagTree(await page.getStructTree());
  } catch {
    // A broken structure tree is no tree: the page is read by its geometry.
    return undefined;
  }
}

/** A page as it is drawn, before it is known which of the document's fonts can be read. */
interface DrawnPage {
  readonly page: PdfPage;
  readonly report: Pick<PageReport, 'vertical' | 'drawn' | 'empty' | 'damaged'>;
  /** It has tags, and they are not what is printed. */
  readonly untrusted: boolean;
}

async function drawOne(
  pdf: PDFDocumentProxy,
  number: number,
  context: PageContext,
  request: PagesRequest,
  keep: ReturnType<typeof glyphKeeper>,
): Promise<DrawnPage> {
  const source = await pdf.getPage(number);
  try {
    const [drawn, tree] = await Promise.all([readPage(source, context), tagsOf(source, request)]);
    const { model, lines } = drawn;
    checkLimit(request.limits, 'charactersPerPage', model.glyphs.length);
    const trusted = tree !== undefined && measureTrust(tree, lines, taggedText([drawn]), request.suspects).trusted;
    const glyphs = keep(trusted ? [] : model.glyphs);
    return {
      page: {
        model: {
          ...model,
          get glyphs() {
            return glyphs();
          },
        },
        lines,
        tags: trusted ? tree : undefined,
      },
      report: {
        vertical: drawn.verticalGlyphs,
        drawn: model.images + model.rules.length + model.fills.length + drawn.shapes > 0,
        empty: drawn.operators === 0,
      },
      untrusted: tree !== undefined && !trusted,
    };
  } finally {
    source.cleanup();
  }
}

/** The words that a recognition finds on a page that holds no text of its own. */
async function recognise(page: PdfPage, { bytes, options }: PagesRequest): Promise<PdfPage> {
  const { model } = page;
  if (options.recognisePage === undefined) return page;
  const { password } = options;
  const words = await options.recognisePage({
    page: model.page,
    width: model.width,
    height: model.height,
    bytes,
    ...(password !== undefined && { password }),
  });
  return words === undefined || words.length === 0 ? page : { ...withWords(page, words), tags: undefined };
}

const inkOf = (lines: readonly TextLine[]): number =>
  lines.reduce((sum, { runs }) => runs.reduce((count, { text }) => count + text.replaceAll(' ', '').length, sum), 0);

/** A page without what cannot be read of it, or with what a recognition reads in its place, and what is to be said of it. */
async function settle(
  { page, report, untrusted }: DrawnPage,
  fonts: ReadonlySet<FontLook>,
  request: PagesRequest,
): Promise<{ page: PdfPage; report: PageReport }> {
  const { lines, garbled, unknown } = leaveOutGarbled(page.lines, fonts);
  const readable: PdfPage = { ...page, lines };
  const isUnread = lines.length === 0 && (page.model.images > 0 || garbled > 0);
  const settled = isUnread ? await recognise(readable, request) : readable;
  const { model } = settled;
  const characters = inkOf(settled.lines);
  const isSupplied = settled !== readable;
  return {
    page: settled,
    report: {
      ...report,
      page: model.page,
      characters,
      garbled: isSupplied ? 0 : garbled,
      unknown,
      leftOut: model.leftOut,
      images: model.images,
      recognised: model.recognised === true,
      untrusted: untrusted && characters > 0 && !isSupplied,
      dense: settled.tags === undefined && characters > 0 && isDenselyDrawn(model),
    },
  };
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
    const page = await drawOne(pdf, number, context, request, keep).catch(damagedUnlessLimit(number));
    for (const { runs } of page.page.lines) evidence.add(runs);
    drawn.push(page);
  }
  const fonts = evidence.garbled();
  const pages: PdfPage[] = [];
  const reports: PageReport[] = [];
  for (const page of drawn) {
    checkTime();
    const settled = await settle(page, fonts, request);
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
