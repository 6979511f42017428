import { createReadStream } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import { CsvError, parse } from 'csv-parse';
import { z } from 'zod';
import { ArchiveError } from '../archive-error.ts';
import { isSystemError } from '../system-error.ts';
import type { DocumentSource, ListedDocument } from './listed-document.ts';
import { isWebUrl } from './web-url.ts';

const rowSchema = z.object({ url: z.string(), council: z.string().optional(), date: z.string().optional() });

/**
 * The documents of a manifest, in its order. A document's path is its URL as printed; where a URL stands in several rows, the later ones have
 * `#2`, `#3` … behind it.
 *
 * @param file - the manifest's absolute path.
 * @param base - the folder, or the HTTP(S) URL, below which every document has to be.
 * @throws {ArchiveError} for a manifest that cannot be read: not there, not CSV, no column `url`, a row without one.
 */
export async function* readManifest(file: string, base: string | null): AsyncGenerator<ListedDocument> {
  const sourceOf = sourcesBelow(base ?? dirname(file));
  const seen = new Map<string, number>();
  for await (const { url, council, date, line } of rowsOf(file)) {
    if (url === '') throw new ArchiveError(`line ${line} of ${basename(file)} has no url`);
    const times = (seen.get(url) ?? 0) + 1;
    seen.set(url, times);
    const path = times === 1 ? url : `${url}#${times}`;
    yield { path, source: sourceOf(url), url, ...(council && { council }), ...(date && { date }) };
  }
}

async function* rowsOf(file: string): AsyncGenerator<z.infer<typeof rowSchema> & { readonly line: number }> {
  const parser = parse({
    bom: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    info: true,
    columns: (heading: string[]) => heading.map((cell) => cell.toLowerCase()),
  });
  const stream = createReadStream(file);
  stream.on('error', (error) => parser.destroy(error)).pipe(parser);
  try {
    for await (const { record, info } of parser) {
      const row = rowSchema.safeParse(record);
      if (!row.success) throw new ArchiveError(`${basename(file)} has no column "url"`);
      yield { ...row.data, line: Number(info.lines) };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new ArchiveError(`${basename(file)} is not a CSV file: ${error.message}`);
    if (isSystemError(error)) throw new ArchiveError(`the manifest cannot be read: ${error.message}`);
    throw error;
  } finally {
    stream.destroy();
  }
}

/** Tells where a manifest's URL leads, given the base it has to stay below. */
function sourcesBelow(base: string): (url: string) => DocumentSource {
  return isWebUrl(base) ? webSources(base) : fileSources(base);
}

function webSources(given: string): (url: string) => DocumentSource {
  const base = new URL(given.endsWith('/') ? given : `${given}/`).href;
  return (url) => {
    const found = URL.canParse(url, base) ? new URL(url, base).href : undefined;
    return found?.startsWith(base) ? { kind: 'web', url: found, base } : { kind: 'outside', base };
  };
}

function fileSources(base: string): (url: string) => DocumentSource {
  const folder = base.endsWith(sep) ? base : base + sep;
  return (url) => {
    const file = resolve(base, url);
    return !isWebUrl(url) && file.startsWith(folder) ? { kind: 'file', file } : { kind: 'outside', base };
  };
}
