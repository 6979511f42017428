import { z } from 'zod';
import { issueSchema } from './issue.ts';
import { committeeReportSchema, reportKindSchema } from './report.ts';

/** Version of the output contract. */
export const schemaVersion = 1;

/** The file that was read. */
export const sourceSchema = z.strictObject({
  format: z.enum(['pdf', 'docx', 'html', 'markdown', 'text']),
  name: z.string().optional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().nonnegative(),
  pages: z.int().nonnegative().optional(),
  language: z.string().optional(),
  producer: z.string().optional(),
  tagged: z.boolean().optional(),
  ocr: z.boolean().optional(),
});

/** The file that was read. */
export type Source = z.infer<typeof sourceSchema>;

/** All that was read from one file. */
export const parseResultSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  source: sourceSchema,
  /** Of the file as a whole. */
  kind: reportKindSchema,
  reports: z.array(committeeReportSchema),
  issues: z.array(issueSchema),
});

/** All that was read from one file. */
export type ParseResult = z.infer<typeof parseResultSchema>;
