/** A page of a made-up PDF: a content stream, and the rest of its dictionary as PDF source. */
export interface PageSource {
  readonly content: string;
  /** More entries of the page's dictionary, as `/Rotate 90`. */
  readonly entries?: string;
  /** Resources beside the fonts `/F1` (Helvetica), `/F2` (Helvetica-Bold) and `/F3` (Symbol). */
  readonly resources?: string;
  /** Replaces the stream's dictionary entries, for broken ones. */
  readonly streamEntries?: string;
}

/** A made-up PDF: its pages, objects of its own numbered from 100, and more entries of the catalog and the trailer. */
export interface PdfSource {
  readonly pages: readonly PageSource[];
  readonly objects?: Readonly<Record<number, string>>;
  readonly catalog?: string;
  readonly trailer?: string;
}

const fontNumber = 3;
const firstPage = 10;

/** Object number of a page, for references such as `/Pg 10 0 R`: pages are 10, 12, 14 and so on. */
export const pageObject = (index: number): number => firstPage + 2 * index;

/** Writes a PDF of A4 pages, plainly, with a correct cross-reference table. */
export function makePdf({ pages, objects = {}, catalog = '', trailer = '' }: PdfSource): Uint8Array {
  const all = new Map<number, string>();
  all.set(1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`);
  all.set(
    2,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${pageObject(index)} 0 R`).join(' ')}] >>`,
  );
  for (const [offset, name] of ['Helvetica', 'Helvetica-Bold', 'Symbol'].entries())
    all.set(
      fontNumber + offset,
      `<< /Type /Font /Subtype /Type1 /BaseFont /${name}${name === 'Symbol' ? '' : ' /Encoding /WinAnsiEncoding'} >>`,
    );
  pages.forEach(({ content, entries = '', resources = '', streamEntries }, index) => {
    const number = pageObject(index);
    all.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${number + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> ${resources} >> ${entries} >>`,
    );
    all.set(number + 1, `<< ${streamEntries ?? `/Length ${content.length}`} >>\nstream\n${content}\nendstream`);
  });
  for (const [number, source] of Object.entries(objects)) all.set(Number(number), source);
  const numbers = [...all.keys()].sort((a, b) => a - b);
  const offsets = new Map<number, number>();
  let file = '%PDF-1.7\n';
  for (const number of numbers) {
    offsets.set(number, file.length);
    file += `${number} 0 obj\n${all.get(number)}\nendobj\n`;
  }
  const start = file.length;
  file += 'xref\n0 1\n0000000000 65535 f \n';
  for (const number of numbers) file += `${number} 1\n${String(offsets.get(number)).padStart(10, '0')} 00000 n \n`;
  file += `trailer\n<< /Size ${Math.max(...numbers) + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

/** Content that prints lines of text from a place down the page, 14 points apart. */
export const textLines = (x: number, y: number, lines: readonly string[], font = '/F1 11'): string =>
  `BT ${font} Tf 14 TL ${x} ${y} Td ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
