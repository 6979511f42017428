import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { ParseResult } from '@council-reports/core';
import type { Misuse } from './command.ts';
import { summarise } from './summary/summarise.ts';
import type { Terminal } from './terminal.ts';

/** Takes the result of a file to where it goes. */
export type Deliver = (file: string, result: ParseResult) => Promise<void> | void;

/** What a caller says about where results go. */
export interface Destination {
  readonly json: boolean;
  readonly out?: string;
}

/** Where results go: a file, a folder, or the terminal as JSON or as a summary. */
export async function deliveryOf(
  files: readonly string[],
  { json, out }: Destination,
  terminal: Terminal,
): Promise<Deliver | Misuse> {
  if (out !== undefined) return toFiles(files, out);
  if (!json) return (file, result) => terminal.out(summarise(result, { name: file, columns: terminal.columns }));
  const indent = files.length > 1 ? undefined : 2;
  return (_file, result) => terminal.out(`${JSON.stringify(result, null, indent)}\n`);
}

async function toFiles(files: readonly string[], out: string): Promise<Deliver | Misuse> {
  const existing = await kindOf(out);
  const isFolder = files.length > 1 || existing === 'folder' || /[/\\]$/.test(out);
  if (isFolder && existing === 'file') return `${out} is a file, and the results need a folder`;
  const targetOf = (file: string): string => (isFolder ? join(out, `${basename(file)}.json`) : out);
  const clash = clashOf(files, targetOf);
  if (clash !== undefined) return clash;
  return async (file, result) => {
    const target = targetOf(file);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, `${JSON.stringify(result, null, 2)}\n`);
  };
}

/** Two results that would be one file, or a result that would take the place of a paper. Some file systems do not tell case. */
function clashOf(files: readonly string[], targetOf: (file: string) => string): Misuse | undefined {
  const papers = new Set(files.map(keyOf));
  const taken = new Map<string, string>();
  for (const file of files) {
    const target = targetOf(file);
    const other = taken.get(keyOf(target));
    if (other !== undefined) return `the results of ${other} and ${file} would both be ${target}; parse them apart`;
    if (papers.has(keyOf(target))) return `the result of ${file} would overwrite ${target}`;
    taken.set(keyOf(target), file);
  }
  return undefined;
}

const keyOf = (path: string): string => resolve(path).toLowerCase();

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}
