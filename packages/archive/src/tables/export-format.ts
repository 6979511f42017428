/** The formats tables are written in, in the order in which they are described. */
export const exportFormats = ['csv', 'jsonl', 'parquet', 'sqlite'] as const;

/** A format that tables are written in. */
export type ExportFormat = (typeof exportFormats)[number];
