import type { Block } from '@council-reports/core';
import { pdfVariants } from '../build-fixtures/pdf-variants.ts';
import type { PaperPlan } from '../build-fixtures/plan.ts';
import { printPage, printWord } from '../build-fixtures/print-pdf.ts';
import { toDocx } from '../build-fixtures/to-docx.ts';
import { toHtml } from '../build-fixtures/to-html.ts';
import { boldHeadings, plainHeadings, typedMarkers } from './plain-structure.ts';

/** A paper printed anew. */
export type Reprint = (blocks: readonly Block[]) => Promise<Uint8Array>;

const page = (blocks: readonly Block[]): string => toHtml(blocks, 'en-GB');
const bytesOf = (html: string): Uint8Array => new TextEncoder().encode(html);
const asPage =
  (change: (blocks: readonly Block[]) => readonly Block[]): Reprint =>
  async (blocks) =>
    bytesOf(page(change(blocks)));

const landscape: PaperPlan = { landscape: true, head: 'Agenda supplement', foot: 'Page #' };

/** The layouts a paper's content is printed in. The PDFs need soffice or chromium. */
export const layouts: Readonly<Record<string, Reprint>> = {
  page: asPage((blocks) => blocks),
  'bold-headings': asPage(boldHeadings),
  'plain-headings': asPage(plainHeadings),
  'typed-markers': asPage(typedMarkers),
  word: (blocks) => toDocx(blocks, {}),
  'writer-tagged': async (blocks) => printWord(await toDocx(blocks, {}), 'tagged'),
  'writer-untagged': async (blocks) => printWord(await toDocx(blocks, {}), 'untagged'),
  'writer-landscape': async (blocks) => printWord(await toDocx(blocks, landscape), 'untagged'),
  browser: (blocks) => printPage(page(blocks)),
  'browser-borderless': async (blocks) =>
    pdfVariants.borderless({ blocks, plan: {}, html: page(blocks), docx: await toDocx(blocks, {}) }),
};
