import { writeFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { writeWhole } from '../write-whole.ts';
import type { DocumentReport, DocumentTask, TaskBegun } from './document-task.ts';
import { type DocumentParser, parseDocument } from './parse-document.ts';

/** What a worker thread runs for each document: parses it and writes its result. */
async function runTask({ id, bytes, target, temporary, parser }: DocumentTask): Promise<DocumentReport> {
  parentPort?.postMessage({ begun: id } satisfies TaskBegun);
  const { outcome, json, pages } = await parseDocument(bytes, await loadParser(parser));
  if (json === null) return { outcome, pages, resultBytes: null };
  const text = Buffer.from(json);
  await writeWhole(target, temporary, (path) => writeFile(path, text));
  return { outcome, pages, resultBytes: text.length };
}

async function loadParser(url: string): Promise<DocumentParser> {
  const loaded: { readonly default?: unknown } = await import(url);
  if (!isParser(loaded.default)) throw new TypeError(`${url} has no function as its default export`);
  return loaded.default;
}

const isParser = (value: unknown): value is DocumentParser => typeof value === 'function';

// biome-ignore lint/style/noDefaultExport: the pool loads a worker's default export.
export default runTask;
