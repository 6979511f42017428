import type { CommitteeReport, Extracted } from '@council-reports/core';
import { parseReport } from '@council-reports/reader';

/** The first report of a paper written in Markdown, as `parseReport` reads it. */
export async function readPaper(markdown: string): Promise<CommitteeReport> {
  const { reports } = await parseReport({ text: markdown, format: 'markdown' });
  const [report] = reports;
  if (report === undefined) throw new Error('the paper holds no report');
  return report;
}

/** The first report of a paper written in HTML, as `parseReport` reads it. */
export async function readPage(html: string): Promise<CommitteeReport> {
  const { reports } = await parseReport({ text: html, format: 'html' });
  const [report] = reports;
  if (report === undefined) throw new Error('the page holds no report');
  return report;
}

/** What objects say, in order: the quickest way to see that a list was read right. */
export const textsOf = (objects: readonly Extracted[]): readonly string[] => objects.map(({ text }) => text);
