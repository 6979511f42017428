import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { steadyDates } from './steady-pdf.ts';
import { inFolder } from './temporary-folder.ts';

const run = promisify(execFile);

// Programs that keep to it write this moment (2024-01-02) as the time of making.
const environment = { ...process.env, SOURCE_DATE_EPOCH: '1704164645', TZ: 'UTC' };

/** A Word file as LibreOffice Writer exports it to PDF, with structure tags or without. Needs `soffice`. */
export const printWord = (docx: Uint8Array, tags: 'tagged' | 'untagged'): Promise<Uint8Array> =>
  inFolder(async (folder) => {
    const options = { UseTaggedPDF: { type: 'boolean', value: String(tags === 'tagged') } };
    await writeFile(join(folder, 'paper.docx'), docx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const filter = `pdf:writer_pdf_Export:${JSON.stringify(options)}`;
    await run(
      'soffice',
      [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, 'paper.docx')],
      { env: environment },
    );
    return steadyDates(await readFile(join(folder, 'paper.pdf')));
  });

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page as Chromium prints it to PDF, with structure tags. Needs `chromium`. */
export const printPage = (html: string): Promise<Uint8Array> =>
  inFolder(async (folder) => {
    const [page, target] = [join(folder, 'paper.html'), join(folder, 'paper.pdf')];
    await writeFile(page, html);
    const profile = `--user-data-dir=${join(folder, 'profile')}`;
    await run(
      'chromium',
      [...quiet, profile, '--no-pdf-header-footer', `--print-to-pdf=${target}`, pathToFileURL(page).href],
      { env: environment },
    );
    return steadyDates(await readFile(target));
  });
