import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PDFDocument } from '@cantoo/pdf-lib';
import { encrypted } from './qpdf.ts';
import { emptyLike } from './rearrange-pdf.ts';
import { inFolder } from './temporary-folder.ts';

const run = promisify(execFile);

/** What is done to a sound PDF so that it cannot be read, or only in part; by the name of the file that is written. */
export const hurtPapers: Readonly<Record<string, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  'encrypted.pdf': (bytes) => encrypted(bytes, { user: 'fixture', owner: 'owner' }),
  'owner-password.pdf': (bytes) => encrypted(bytes, { user: '', owner: 'owner' }),
  'truncated.pdf': async (bytes) => bytes.subarray(0, Math.floor(bytes.length * 0.6)),
  'lost-xref.pdf': async (bytes) => withoutXref(bytes),
  'scanned-page.pdf': withScannedPage,
};

/** The paper with a cross-reference table that is not where the file says: readers have to look for its objects. */
const withoutXref = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/startxref\s+\d+/, 'startxref\n9'),
    'latin1',
  );

/** The paper with its last page replaced by a picture of it, as a signed page that was scanned in. Needs `pdftoppm`. */
async function withScannedPage(bytes: Uint8Array): Promise<Uint8Array> {
  const source = await PDFDocument.load(bytes, { updateMetadata: false });
  const last = source.getPageCount();
  const picture = await inFolder(async (folder) => {
    await writeFile(join(folder, 'paper.pdf'), bytes);
    const options = ['-r', '100', '-mono', '-png', '-f', String(last), '-singlefile'];
    await run('pdftoppm', [...options, join(folder, 'paper.pdf'), join(folder, 'page')]);
    return readFile(join(folder, 'page.png'));
  });
  const copy = await emptyLike(source);
  const kept = await copy.copyPages(
    source,
    Array.from({ length: last - 1 }, (_, index) => index),
  );
  for (const page of kept) copy.addPage(page);
  const { width, height } = source.getPage(last - 1).getSize();
  const image = await copy.embedPng(new Uint8Array(picture));
  copy.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height });
  return copy.save();
}
