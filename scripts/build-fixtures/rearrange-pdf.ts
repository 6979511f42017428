import { degrees, PDFDocument } from '@cantoo/pdf-lib';

const moment = new Date('2024-01-02T03:04:05Z');

/** A new document that says it was made by the same program at a fixed time. */
export async function emptyLike(source: PDFDocument): Promise<PDFDocument> {
  const copy = await PDFDocument.create({ updateMetadata: false });
  copy.setProducer(source.getProducer() ?? '');
  copy.setCreationDate(moment);
  copy.setModificationDate(moment);
  return copy;
}

/** Two pages side by side on each landscape sheet, as printers' "2-up" makes them: no tags are left. */
export async function twoUp(bytes: Uint8Array): Promise<Uint8Array> {
  const source = await PDFDocument.load(bytes, { updateMetadata: false });
  const sheets = await emptyLike(source);
  const pages = await sheets.embedPages(source.getPages());
  for (let index = 0; index < pages.length; index += 2) {
    const sheet = sheets.addPage([841.89, 595.28]);
    pages.slice(index, index + 2).forEach((page, side) => {
      const scale = Math.min(sheet.getWidth() / 2 / page.width, sheet.getHeight() / page.height);
      sheet.drawPage(page, { x: side * (sheet.getWidth() / 2), y: 0, xScale: scale, yScale: scale });
    });
  }
  return sheets.save();
}

/** Pages that were drawn sideways and are turned upright by their `/Rotate`, as scanners and spreadsheet printers make them. */
export async function turned(bytes: Uint8Array): Promise<Uint8Array> {
  const source = await PDFDocument.load(bytes, { updateMetadata: false });
  const copy = await emptyLike(source);
  for (const page of await copy.embedPages(source.getPages())) {
    const sheet = copy.addPage([page.height, page.width]);
    sheet.drawPage(page, { x: page.height, y: 0, rotate: degrees(90) });
    sheet.setRotation(degrees(90));
  }
  return copy.save();
}
