import { z } from 'zod';

/** A quoted place in the source: by page and box, by part and paragraph, or by offsets. The quote is found there, letter by letter. */
export const evidenceSchema = z.strictObject({
  quote: z.string().min(1),
  /** Page number, from 1. */
  page: z.int().positive().optional(),
  /** `[left, top, right, bottom]` in points, origin at the page's top left, y downwards. */
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
  /** Name of the part of the file, where a file is made of parts: `word/document.xml`, `word/footnotes.xml`. */
  part: z.string().min(1).optional(),
  /** Index of the paragraph in the part, from 0: how many begin before it, those inside tables and text boxes among them. */
  paragraph: z.int().nonnegative().optional(),
  /** Offset of the quote's first UTF-16 unit in the decoded source text. */
  start: z.int().nonnegative().optional(),
  /** Offset after the quote's last UTF-16 unit. */
  end: z.int().nonnegative().optional(),
});

/** A quoted place in the source. */
export type Evidence = z.infer<typeof evidenceSchema>;

/** What every extracted object carries. */
export const extractedSchema = z.strictObject({
  /** The same for the same bytes; unique within a report. */
  id: z.string().min(1),
  /** The cleaned text: white space collapsed, page furniture and printed marker left out, words as printed. */
  text: z.string(),
  evidence: z.array(evidenceSchema),
  /** 0 to 1: of the objects at 0.9, nine in ten are right. */
  confidence: z.number().min(0).max(1),
});

/** What every extracted object carries. */
export type Extracted = z.infer<typeof extractedSchema>;
