import { AnnotationType, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { transformBox } from './boxes.ts';
import type { Matrix } from './matrix.ts';
import type { Glyph, PageLink } from './page-model.ts';

/** What a page's annotations add to it. */
export interface Annotations {
  readonly links: readonly PageLink[];
  /** Ids of annotations whose appearance is text of the page: filled-in fields, typed notes, stamps. */
  readonly read: ReadonlySet<string>;
  /** Tick boxes, and the values of fields that have no appearance. */
  readonly glyphs: readonly Glyph[];
}

/** Prefix of the ids by which the structure tree refers to annotations. */
export const annotationPrefix = 'pdfjs_internal_id_';

const none: Annotations = { links: [], read: new Set(), glyphs: [] };
const formFont = { name: '', bold: false, italic: false };
const printed: ReadonlySet<unknown> = new Set(['FreeText', 'Stamp']);

const field = (source: unknown, name: string): unknown =>
  typeof source === 'object' && source !== null ? Reflect.get(source, name) : undefined;

function lettersOf(text: string, box: readonly number[], size: number, mark: string): readonly Glyph[] {
  const [left = 0, , , bottom = 0] = box;
  const width = size * 0.5;
  return [...text].map((letter, index) => ({
    text: letter,
    x: left + 1 + index * width,
    y: bottom - size * 0.25,
    width,
    size,
    angle: 0,
    font: formFont,
    color: '#000000',
    mark,
    order: Number.MAX_SAFE_INTEGER,
  }));
}

const wanted = new Set([AnnotationType.LINK, AnnotationType.FREETEXT, AnnotationType.STAMP, AnnotationType.WIDGET]);

/** pdfjs's data of the annotations that are read, by the number of the page they stand on. */
export type AnnotationData = ReadonlyMap<number, readonly unknown[]>;

/**
 * Annotations of all pages in one call. The page's own `getAnnotations` would read the text beneath every link a second time.
 */
export async function annotationData(pdf: PDFDocumentProxy): Promise<AnnotationData> {
  const all: unknown = await pdf.getAnnotationsByType(wanted, new Set());
  const byPage = new Map<number, unknown[]>();
  for (const annotation of Array.isArray(all) ? (all as readonly unknown[]) : []) {
    const index = field(annotation, 'pageIndex');
    if (typeof index !== 'number') continue;
    const page = byPage.get(index + 1);
    if (page === undefined) byPage.set(index + 1, [annotation]);
    else page.push(annotation);
  }
  return byPage;
}

// Annotation flags (ISO 32000-1, table 165): invisible where unknown, hidden, not shown on screen.
const unseenFlags = 1 | 2 | 32;

/** The links and the filled-in fields among a page's annotations; those not shown are passed over. */
export function readAnnotations(annotations: readonly unknown[], transform: Matrix): Annotations {
  if (annotations.length === 0) return none;
  const links: PageLink[] = [];
  const read = new Set<string>();
  const glyphs: Glyph[] = [];
  for (const annotation of annotations) {
    const rect = field(annotation, 'rect');
    const [x0, y0, x1, y1]: unknown[] = Array.isArray(rect) ? rect : [];
    if (typeof x0 !== 'number' || typeof y0 !== 'number' || typeof x1 !== 'number' || typeof y1 !== 'number') continue;
    const id = String(field(annotation, 'id'));
    const box = transformBox(transform, x0, y0, x1, y1);
    const subtype = field(annotation, 'subtype');
    const flags = field(annotation, 'annotationFlags');
    if (typeof flags === 'number' && (flags & unseenFlags) !== 0) continue;
    if (subtype === 'Link') {
      const url = field(annotation, 'url') ?? field(annotation, 'unsafeUrl');
      if (typeof url === 'string') links.push({ box, url });
    } else if (subtype === 'Widget') {
      const mark = `${annotationPrefix}${id}`;
      const value = field(annotation, 'fieldValue');
      if (field(annotation, 'checkBox') === true || field(annotation, 'radioButton') === true) {
        const on = field(annotation, 'exportValue') ?? field(annotation, 'buttonValue');
        const checked =
          typeof value === 'string' && value !== 'Off' && (on === undefined || on === null || value === on);
        glyphs.push(...lettersOf(checked ? '☒' : '☐', box, Math.min(12, Math.max(6, box[3] - box[1])), mark));
      } else if (typeof value === 'string' && value.trim() !== '' && field(annotation, 'hasAppearance') === false)
        glyphs.push(...lettersOf(value, box, Math.min(11, Math.max(6, (box[3] - box[1]) * 0.7)), mark));
      else read.add(id);
    } else if (printed.has(subtype)) read.add(id);
  }
  return { links, read, glyphs };
}
