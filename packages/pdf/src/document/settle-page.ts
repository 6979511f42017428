import { isDenselyDrawn } from '../layout/index.ts';
import type { FontLook, TextLine } from '../page/page-model.ts';
import { leaveOutGarbled } from '../text/leave-out-garbled.ts';
import type { PageReport } from './page-issues.ts';
import type { DrawnPage, PagesRequest, PdfPage } from './pdf-page.ts';
import { withWords } from './recognition.ts';

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
export async function settlePage(
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
