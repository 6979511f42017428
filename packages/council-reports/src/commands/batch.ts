import type { BatchInputs, BatchOptions } from '@council-reports/archive';
import { jsonEvents, plainLines, type Reporter, silence, watchedBar } from '../batch/reporters.ts';
import { runBatchCommand } from '../batch/run-batch-command.ts';
import { type Command, defineCommand, type Misuse } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { wholeNumber } from '../whole-number.ts';

const help = `  council-reports batch INPUT... --out FOLDER
  council-reports batch --manifest FILE [--base FOLDER-OR-URL] --out FOLDER
  council-reports batch --resume FOLDER
      Parses an archive of papers into a folder: a result for each, documents.jsonl and failures.csv. It may be stopped or killed at any
      moment; --resume goes on, and takes in what is new or has changed. INPUT is a file, a folder, a glob pattern, or - for a list of files
      on stdin, one a line. A manifest is a CSV file with columns url and, if wanted, council and date.
      --workers N        documents parsed at a time (as many as there are cores)
      --timeout SECONDS  a document may take (120)
      --memory MIB       of heap a document may need (1024)
      --queue URL        has the documents parsed by council-reports worker on other machines, over a Redis or Valkey server
      --quiet            says nothing but why it cannot run
      --json             prints every event as a line of JSON
`;

const options = {
  out: { type: 'string' },
  resume: { type: 'string' },
  manifest: { type: 'string' },
  base: { type: 'string' },
  workers: { type: 'string' },
  timeout: { type: 'string' },
  memory: { type: 'string' },
  queue: { type: 'string' },
  quiet: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** `batch`. */
export const batchCommand: Command = defineCommand(help, options, async ({ values, positionals }, terminal) => {
  const { resume, out, manifest, base, queue, quiet, json } = values;
  if (queue !== undefined && values.workers !== undefined)
    return '--workers is for those who parse: council-reports worker';
  const limits = readLimits(values);
  if (typeof limits === 'string') return limits;
  const means = { ...limits, ...(queue !== undefined && { queue }) };
  const report = reporterOf({ quiet, json }, terminal);
  if (resume !== undefined) {
    if (positionals.length > 0 || out !== undefined || manifest !== undefined || base !== undefined)
      return '--resume takes its folder alone: what it reads is known';
    return runBatchCommand({ out: resume, ...means }, report, terminal);
  }
  if (out === undefined) return 'batch needs a folder to write to: --out FOLDER';
  const inputs = await readInputs(positionals, { manifest, base }, terminal);
  return typeof inputs === 'string' ? inputs : runBatchCommand({ out, inputs, ...means }, report, terminal);
});

async function readInputs(
  positionals: readonly string[],
  { manifest, base = null }: { readonly manifest: string | undefined; readonly base: string | null | undefined },
  terminal: Terminal,
): Promise<BatchInputs | Misuse> {
  if (manifest !== undefined)
    return positionals.length > 0
      ? 'a manifest says itself what to read: no files beside it'
      : { kind: 'manifest', file: manifest, base };
  if (base !== null) return '--base belongs to a manifest';
  if (positionals.length === 0) return 'batch needs a file, a folder, a pattern, - or a manifest to read';
  const list = positionals.includes('-') ? await readList(terminal) : [];
  return { kind: 'files', paths: positionals.filter((path) => path !== '-'), list };
}

async function readList({ lines }: Terminal): Promise<string[]> {
  const list: string[] = [];
  for await (const line of lines()) if (line !== '') list.push(line);
  return list;
}

type Limits = Pick<BatchOptions, 'workers' | 'timeout' | 'memory'>;

function readLimits(given: Partial<Readonly<Record<keyof Limits, string>>>): Limits | Misuse {
  const limits: { -readonly [Name in keyof Limits]: number } = {};
  for (const [name, unit] of [
    ['workers', 1],
    ['timeout', 1000],
    ['memory', 1],
  ] as const) {
    const number = wholeNumber(name, given[name]);
    if (typeof number === 'string') return number;
    if (number !== undefined) limits[name] = number * unit;
  }
  return limits;
}

function reporterOf(
  { quiet, json }: { readonly quiet: boolean; readonly json: boolean },
  terminal: Terminal,
): Reporter {
  if (json) return jsonEvents(terminal);
  if (quiet) return silence();
  const now = (): number => performance.now();
  return terminal.watched ? watchedBar(terminal, now) : plainLines(terminal, now);
}
