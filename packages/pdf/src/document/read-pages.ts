import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isDenselyDrawn } from '../layout/index.ts';
import { annotationData } from '../page/annotations.ts';
import { FontTable } from '../page/fonts.ts';
import { packGlyphs } from '../page/packed-glyphs.ts';
import type { LeftOut, PageLines } from '../page/page-model.ts';
import { type PageContext, type ReadPage, readPage, visibilityOf } from '../page/read-page.ts';
import { type TagNode, toTagTree } from '../tags/tag-tree.ts';
import { taggedText } from '../tags/tagged-text.ts';
import { measureTrust } from '../tags/trust.ts';
import { checkLimit, type PdfLimits } from './limits.ts';
import { countUnmapped, isUnpronounceable, type PageReport } from './page-issues.ts';
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

const unreadable = (page: number, damaged: string): { page: PdfPage; report: PageReport } => ({
  page: {
    model: { page, width: 0, height: 0, glyphs: [], rules: [], fills: [], links: [], leftOut: nothing, images: 0 },
    lines: [],
    tags: undefined,
  },
  report: {
    page,
    characters: 0,
    unmapped: 0,
    vertical: 0,
    unpronounceable: false,
    leftOut: nothing,
    images: 0,
    drawn: false,
    empty: false,
    recognised: false,
    damaged,
    untrusted: false,
    dense: false,
  },
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

async function recognise(page: ReadPage, { bytes, options }: PagesRequest): Promise<PageLines> {
  const { model } = page;
  if (options.recognisePage === undefined || page.lines.length > 0 || model.images === 0) return page;
  const { password } = options;
  const words = await options.recognisePage({
    page: model.page,
    width: model.width,
    height: model.height,
    bytes,
    ...(password !== undefined && { password }),
  });
  return words === undefined || words.length === 0 ? page : withWords(page, words);
}

async function readOne(
  pdf: PDFDocumentProxy,
  number: number,
  context: PageContext,
  request: PagesRequest,
): Promise<{ page: PdfPage; report: PageReport }> {
  const source = await pdf.getPage(number);
  try {
    const [drawn, tree] = await Promise.all([readPage(source, context), tagsOf(source, request)]);
    checkLimit(request.limits, 'charactersPerPage', drawn.model.glyphs.length);
    const { model, lines } = await recognise(drawn, request);
    const trusted =
      tree !== undefined && measureTrust(tree, lines, taggedText([{ model, lines }]), request.suspects).trusted;
    const text = lines.map(({ runs }) => runs.map((run) => run.text).join('')).join('');
    const unpack = packGlyphs(trusted ? [] : model.glyphs);
    return {
      page: {
        model: {
          ...model,
          get glyphs() {
            return unpack();
          },
        },
        lines,
        tags: trusted ? tree : undefined,
      },
      report: {
        page: number,
        characters: text.replaceAll(' ', '').length,
        unmapped: countUnmapped(text),
        vertical: drawn.verticalGlyphs,
        unpronounceable: isUnpronounceable(text),
        leftOut: model.leftOut,
        images: model.images,
        drawn: model.images + model.rules.length + model.fills.length + drawn.shapes > 0,
        empty: drawn.operators === 0,
        recognised: model.recognised === true,
        untrusted: tree !== undefined && !trusted && text !== '',
        dense: !trusted && text !== '' && isDenselyDrawn(model),
      },
    };
  } finally {
    source.cleanup();
  }
}

/**
 * Reads all pages, one at a time so that only one is held by pdfjs. A page that cannot be read is empty and named in its report.
 *
 * @throws UnreadableDocumentError `limitExceeded` where a page or the whole takes more than the limits allow.
 */
export async function readPages(pdf: PDFDocumentProxy, request: PagesRequest): Promise<ReadPages> {
  const started = performance.now();
  const context: PageContext = {
    fontTable: new FontTable(),
    isVisible: await visibilityOf(pdf),
    annotations: await annotationData(pdf),
  };
  const pages: PdfPage[] = [];
  const reports: PageReport[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    checkLimit(request.limits, 'milliseconds', performance.now() - started);
    const { page, report } = await readOne(pdf, number, context, request).catch(damagedUnlessLimit(number));
    pages.push(page);
    reports.push(report);
  }
  return { pages, reports };
}

const damagedUnlessLimit =
  (page: number) =>
  (error: unknown): ReturnType<typeof unreadable> => {
    if (error instanceof Error && error.name === 'UnreadableDocumentError') throw error;
    return unreadable(page, error instanceof Error ? error.message : String(error));
  };
