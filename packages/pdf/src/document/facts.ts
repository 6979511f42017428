import type { DocumentIssue, DocumentMetadata, DocumentPermission, OutlineEntry } from '@council-reports/core';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { field, isRestricted, metadataOf, permissionsOf, textOf } from './metadata.ts';

/** What a PDF says of itself. */
export interface DocumentFacts {
  readonly language?: string;
  readonly producer?: string;
  readonly tagged: boolean;
  /** The document itself calls its tags suspect. */
  readonly suspects: boolean;
  readonly outline: readonly OutlineEntry[];
  /** One for each page; undefined where pages are only counted. */
  readonly pageLabels?: readonly string[];
  readonly metadata?: DocumentMetadata;
  readonly permissions?: readonly DocumentPermission[];
  readonly issues: readonly DocumentIssue[];
}

/** The number of the page a destination leads to, from 1; undefined for broken and for remote ones. */
async function pageOf(pdf: PDFDocumentProxy, destination: unknown): Promise<number | undefined> {
  const explicit: unknown = typeof destination === 'string' ? await pdf.getDestination(destination) : destination;
  const [target]: unknown[] = Array.isArray(explicit) ? explicit : [];
  if (typeof target === 'number') return target + 1;
  const num = field(target, 'num');
  const gen = field(target, 'gen');
  if (typeof num !== 'number' || typeof gen !== 'number') return undefined;
  try {
    return (await pdf.getPageIndex({ num, gen })) + 1;
  } catch {
    // A bookmark to a page that is gone still has its title.
    return undefined;
  }
}

const mostEntries = 5_000;

async function readOutline(pdf: PDFDocumentProxy): Promise<readonly OutlineEntry[]> {
  const entries: OutlineEntry[] = [];
  const visit = async (items: unknown, depth: number): Promise<void> => {
    if (!Array.isArray(items) || depth > 20) return;
    for (const item of items as readonly unknown[]) {
      if (entries.length >= mostEntries) return;
      const title = textOf(field(item, 'title'));
      if (title !== undefined) {
        const page = await pageOf(pdf, field(item, 'dest'));
        entries.push({ title, depth, ...(page !== undefined && { page }) });
      }
      await visit(field(item, 'items'), depth + 1);
    }
  };
  await visit(await pdf.getOutline(), 1);
  return entries;
}

/** What the file calls its pages; undefined where that is what counting them from 1 gives. */
async function readPageLabels(pdf: PDFDocumentProxy): Promise<readonly string[] | undefined> {
  const labels = (await pdf.getPageLabels())?.map((label) => textOf(label) ?? '');
  return labels?.some((label, index) => label !== '' && label !== String(index + 1)) ? labels : undefined;
}

const encrypted = (filter: string, restricted: boolean): DocumentIssue => ({
  code: 'encryptedSource',
  severity: 'info',
  message: `The PDF is encrypted (${filter}) and opens without an owner's password${restricted ? '; its permissions are restricted' : ''}`,
});

/** Reads what a document says of itself. What is damaged there is left out and named in an issue: the pages can still be read. */
export async function readFacts(pdf: PDFDocumentProxy): Promise<DocumentFacts> {
  const issues: DocumentIssue[] = [];
  const attempt = async <T>(what: string, read: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await read();
    } catch (error) {
      issues.push({
        code: 'damagedDocument',
        severity: 'warning',
        message: `The PDF's ${what} cannot be read: ${String(error)}`,
      });
      return otherwise;
    }
  };
  const metadata: unknown = await attempt('metadata', () => pdf.getMetadata(), undefined);
  const info = field(metadata, 'info');
  const marks: unknown = await attempt('mark information', () => pdf.getMarkInfo(), undefined);
  const permissions = permissionsOf(await attempt('permissions', () => pdf.getPermissions(), null));
  const outline = await attempt('outline', () => readOutline(pdf), []);
  const pageLabels = await attempt('page labels', () => readPageLabels(pdf), undefined);
  const filter = textOf(field(info, 'EncryptFilterName'));
  if (filter !== undefined) issues.push(encrypted(filter, isRestricted(permissions)));
  const language = textOf(field(info, 'Language'));
  const described = metadataOf(info);
  const producer = textOf(field(info, 'Producer')) ?? textOf(field(info, 'Creator'));
  return {
    ...(language !== undefined && { language }),
    ...(producer !== undefined && { producer }),
    tagged: field(marks, 'Marked') === true,
    suspects: field(marks, 'Suspects') === true,
    outline,
    ...(pageLabels !== undefined && { pageLabels }),
    ...(described !== undefined && { metadata: described }),
    ...(permissions !== undefined && { permissions }),
    issues,
  };
}
