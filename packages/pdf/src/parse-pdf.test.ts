import { expect, it } from 'vitest';
import { parsePdf } from './parse-pdf.ts';
import { makePdf, textLines } from './test-support/pdf-file.ts';

it('reads the reports in a PDF, and says which file they come from', async () => {
  const bytes = makePdf({ pages: [{ content: textLines(72, 700, ['Recommendation', 'That the report be noted.']) }] });
  const result = await parsePdf(bytes, { name: 'report.pdf' });
  expect(result).toMatchObject({ schemaVersion: 1, source: { format: 'pdf', name: 'report.pdf', pages: 1 } });
  expect(result.reports).toHaveLength(1);
});
