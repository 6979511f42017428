import { writeFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { isSystemError } from '../system-error.ts';
import { writeWhole } from '../write-whole.ts';
import { type DocumentReport, type DocumentTask, taskBegun, type Unwritten } from './document-task.ts';
import { type DocumentParser, parseDocument } from './parse-document.ts';

/** What a worker thread runs for each document: parses it and writes its result. Its time counts from when the parser is loaded. */
async function runTask({ bytes, target, temporary, parser }: DocumentTask): Promise<DocumentReport | Unwritten> {
  const parse = await loadParser(parser);
  parentPort?.postMessage(taskBegun);
  const { outcome, json, pages } = await parseDocument(bytes, parse);
  if (json === null) return { outcome, pages, resultBytes: null };
  const text = Buffer.from(json);
  try {
    await writeWhole(target, temporary, (path) => writeFile(path, text));
    return { outcome, pages, resultBytes: text.length };
  } catch (error) {
    if (!isSystemError(error)) return { unwritten: { message: String(error) } };
    const { message, code, syscall } = error;
    return { unwritten: { message, code, syscall } };
  }
}

async function loadParser(url: string): Promise<DocumentParser> {
  const loaded: { readonly default?: unknown } = await import(url);
  if (!isParser(loaded.default)) throw new TypeError(`${url} has no function as its default export`);
  return loaded.default;
}

const isParser = (value: unknown): value is DocumentParser => typeof value === 'function';

// biome-ignore lint/style/noDefaultExport: the pool loads a worker's default export.
export default runTask;
