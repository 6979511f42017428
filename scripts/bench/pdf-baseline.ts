import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const assets = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const folder = (name: string): string => `${join(assets, name)}/`;

/**
 * What a program does with pdfjs alone to get at the text and the tags of a PDF: `getTextContent` with the ids that join the two, and
 * `getStructTree`, page by page.
 *
 * @returns the number of text items.
 */
export async function readWithPdfjs(bytes: Uint8Array): Promise<number> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    standardFontDataUrl: folder('standard_fonts'),
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    wasmUrl: folder('wasm'),
  });
  try {
    const pdf = await task.promise;
    let items = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const [text] = await Promise.all([page.getTextContent({ includeMarkedContent: true }), page.getStructTree()]);
      items += text.items.length;
      page.cleanup();
    }
    return items;
  } finally {
    await task.destroy();
  }
}
