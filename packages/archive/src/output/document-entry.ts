import { z } from 'zod';
import type { ArchivedDocument } from '../archived-document.ts';
import { documentOutcomeSchema } from '../outcome-schemas.ts';

/** A line of `documents.jsonl`: a document, with the file of its result below the archive's folder in place of the result. */
export interface DocumentEntry extends Omit<ArchivedDocument, 'result'> {
  readonly result: string | null;
}

/** A line of `documents.jsonl` as it is read. */
export const documentEntrySchema: z.ZodType<DocumentEntry> = z.strictObject({
  path: z.string(),
  sha256: z.string().nullable(),
  bytes: z.int().nullable(),
  council: z.string().exactOptional(),
  date: z.string().exactOptional(),
  url: z.string().exactOptional(),
  outcome: documentOutcomeSchema,
  result: z.string().nullable(),
});
