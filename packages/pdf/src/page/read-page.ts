import { AnnotationMode, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type AnnotationData, readAnnotations } from './annotations.ts';
import { Canvas } from './canvas.ts';
import type { FontTable } from './fonts.ts';
import { identity, toMatrix } from './matrix.ts';
import { drawOperators } from './operators.ts';
import type { PageLines } from './page-model.ts';
import { toPageLines } from './to-page-lines.ts';

/** What all pages of a document share. */
export interface PageContext {
  readonly fontTable: FontTable;
  readonly isVisible: (group: unknown) => boolean;
  readonly annotations: AnnotationData;
}

/** A page's lines, and what of its text cannot be read as it is set. */
export interface ReadPage extends PageLines {
  /** Characters set in columns from top to bottom. */
  readonly verticalGlyphs: number;
  /** Shapes drawn that are neither rules nor rectangles nor pictures: outlined letters among them. */
  readonly shapes: number;
  /** Number of operators in the page's content. */
  readonly operators: number;
}

/** The prefix of a page's marked-content ids, as `getStructTree` writes them. */
const markPrefix = (page: PDFPageProxy): string => {
  const { ref } = page;
  return ref === null ? 'p_mc' : `p${ref.num}R${ref.gen === 0 ? '' : ref.gen}_mc`;
};

/** Whether optional content is switched on, as the document's default configuration has it. */
export async function visibilityOf(pdf: PDFDocumentProxy): Promise<(group: unknown) => boolean> {
  const config = await pdf.getOptionalContentConfig();
  return (group) => config.isVisible(group) !== false;
}

/** Interprets a page's operators once, and arranges its text in lines. */
export async function readPage(page: PDFPageProxy, context: PageContext): Promise<ReadPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const toPage = toMatrix(transform) ?? identity;
  const annotations = readAnnotations(context.annotations.get(page.pageNumber) ?? [], toPage);
  const annotationMode = annotations.read.size > 0 ? AnnotationMode.ENABLE : AnnotationMode.DISABLE;
  const list = await page.getOperatorList({ annotationMode });
  const canvas = new Canvas({
    width,
    height,
    transform: toPage,
    fontTable: context.fontTable,
    fontStore: page.commonObjs,
    markPrefix: markPrefix(page),
    isVisible: context.isVisible,
    readsAnnotation: (id) => annotations.read.has(id),
  });
  drawOperators(list, canvas);
  canvas.glyphs.push(...annotations.glyphs);
  return {
    ...toPageLines(page.pageNumber, canvas, annotations.links),
    verticalGlyphs: canvas.verticalGlyphs,
    shapes: canvas.shapes,
    operators: list.fnArray.length,
  };
}
