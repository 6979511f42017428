import PDFDocument from 'pdfkit';

/** A page's size and running text, in points. */
export interface SheetStyle {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly head?: string;
  readonly foot?: string;
}

const small = 8;
const faces = { regular: 'Helvetica', bold: 'Helvetica-Bold' } as const;

/** The two faces that text is set in. */
export type Face = keyof typeof faces;

/**
 * Pages that a program draws on by coordinates, with the standard fonts: no tags, no spaces between what stands apart, and every rule a thin
 * filled rectangle. The origin is at the top left, y down.
 */
export class Sheet {
  readonly style: SheetStyle;
  /** Where the next thing is drawn. */
  y: number;
  readonly #pdf: PDFKit.PDFDocument;
  readonly #bytes: Promise<Uint8Array>;
  #page = 0;

  constructor(style: SheetStyle) {
    const moment = new Date('2024-01-02T03:04:05Z');
    const info = { Producer: 'PDFKit', Creator: 'PDFKit', CreationDate: moment, ModDate: moment };
    this.style = style;
    this.y = style.margin;
    this.#pdf = new PDFDocument({ autoFirstPage: false, margin: 0, info });
    this.#bytes = collected(this.#pdf);
    this.newPage();
  }

  get bottom(): number {
    return this.style.height - this.style.margin;
  }

  get innerWidth(): number {
    return this.style.width - 2 * this.style.margin;
  }

  newPage(): void {
    const { width, height, margin, head, foot } = this.style;
    this.#page += 1;
    this.#pdf.addPage({ size: [width, height], margin: 0 });
    this.y = margin;
    const numbered = (text: string): string => text.replace('#', String(this.#page));
    if (head !== undefined) this.text(numbered(head), margin, 0.5 * margin, small, 'regular');
    if (foot !== undefined) this.text(numbered(foot), 0.5 * width, height - 0.6 * margin, small, 'regular');
  }

  /** Begins a new page where less than this is left. */
  need(height: number): void {
    if (this.y + height > this.bottom) this.newPage();
  }

  widthOf(text: string, size: number, face: Face): number {
    return this.#pdf.font(faces[face]).fontSize(size).widthOfString(text);
  }

  text(text: string, x: number, y: number, size: number, face: Face): void {
    this.#pdf.font(faces[face]).fontSize(size).fillColor('black').text(text, x, y, { lineBreak: false });
  }

  box(x: number, y: number, width: number, height: number, color: string): void {
    this.#pdf.rect(x, y, width, height).fill(color);
  }

  disc(x: number, y: number, radius: number): void {
    this.#pdf.circle(x, y, radius).fill('black');
  }

  finish(): Promise<Uint8Array> {
    this.#pdf.end();
    return this.#bytes;
  }
}

const collected = (pdf: PDFKit.PDFDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
