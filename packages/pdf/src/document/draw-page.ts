import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { glyphKeeper } from '../page/packed-glyphs.ts';
import type { LeftOut } from '../page/page-model.ts';
import { type PageContext, readPage } from '../page/read-page.ts';
import { type TagNode, toTagTree } from '../tags/tag-tree.ts';
import { taggedText } from '../tags/tagged-text.ts';
import { measureTrust } from '../tags/trust.ts';
import { checkLimit } from './limits.ts';
import type { DrawnPage, PagesRequest } from './pdf-page.ts';

const nothing: LeftOut = { hidden: 0, offPage: 0, invisible: 0, tiny: 0, overprinted: 0, askew: 0 };

/** A page that nothing could be read of. */
export const unreadable = (page: number, damaged: string): DrawnPage => ({
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

/** Interprets one page, and measures whether its tags are what is printed. */
export async function drawPage(
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
