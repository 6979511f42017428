import { z } from 'zod';

/** Files, by name, by folder or by pattern. */
export interface FileInputs {
  readonly kind: 'files';
  /** Files, folders (read with all folders below them) and glob patterns. Each has to be there. */
  readonly paths: readonly string[];
  /** Files. One that is not there is recorded as missing. */
  readonly list: readonly string[];
}

/** Documents a CSV file names in its column `url`, with what its columns `council` and `date` say of them. */
export interface ManifestInputs {
  readonly kind: 'manifest';
  readonly file: string;
  /** The folder, or the HTTP(S) URL, that the URLs are relative to and have to stay below; null for the manifest's own folder. */
  readonly base: string | null;
}

/** What a batch reads. */
export type BatchInputs = FileInputs | ManifestInputs;

/** `BatchInputs` as they are read. */
export const batchInputsSchema: z.ZodType<BatchInputs> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('files'), paths: z.array(z.string()), list: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('manifest'), file: z.string(), base: z.string().nullable() }),
]);
