import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { ArchiveError } from '../archive-error.ts';
import type { ArchiveFolder } from '../archive-folder.ts';
import { type BatchInputs, batchInputsSchema } from '../inputs/batch-inputs.ts';
import { isWebUrl } from '../inputs/web-url.ts';
import { writeWhole } from '../write-whole.ts';

const settingsSchema = z.object({ format: z.literal(1), inputs: batchInputsSchema });

/**
 * What an archive's batch reads, with paths relative to the archive: as it was begun, or, in a new folder, as given.
 *
 * @param given - with paths relative to the working folder; undefined to go on with what was begun.
 * @throws {ArchiveError} where nothing was begun and nothing is given, or something else is given than was begun.
 */
export async function settleInputs(folder: ArchiveFolder, given: BatchInputs | undefined): Promise<BatchInputs> {
  const begun = await readInputs(folder);
  const asked = given && relativeInputs(given, folder.root);
  if (begun !== undefined && asked !== undefined && !isDeepStrictEqual(asked, begun))
    throw new ArchiveError(`${folder.root} holds another batch; go on with that, or give this one a folder of its own`);
  const inputs = begun ?? asked;
  if (inputs === undefined) throw new ArchiveError(`${folder.root} holds no batch to go on with`);
  return inputs;
}

/** Makes the folder of an archive if need be, clears away what a killed process left, and writes down what the batch reads. */
export async function openFolder({ temporary, settings }: ArchiveFolder, inputs: BatchInputs): Promise<void> {
  await clearFolder(temporary);
  await mkdir(temporary, { recursive: true });
  const text = `${JSON.stringify({ format: 1, inputs }, null, 2)}\n`;
  await writeWhole(settings, temporary, (path) => writeFile(path, text));
}

/** Removes a folder, whatever a process that is just dying still puts there. */
export const clearFolder = (path: string): Promise<void> => rm(path, { recursive: true, force: true, maxRetries: 5 });

/** What an archive's batch reads; undefined where the folder holds none. */
export async function readInputs({ settings, root }: ArchiveFolder): Promise<BatchInputs | undefined> {
  const text = await readFile(settings, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const read = settingsSchema.safeParse(jsonOf(text));
  if (!read.success) throw new ArchiveError(`${root} holds a batch that this release cannot read`);
  return read.data.inputs;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// Relative, so that an archive and its papers may be moved together.
function relativeInputs(inputs: BatchInputs, root: string): BatchInputs {
  const from = (path: string): string => relative(root, resolve(path)) || '.';
  if (inputs.kind === 'files') return { ...inputs, paths: inputs.paths.map(from), list: inputs.list.map(from) };
  const { file, base } = inputs;
  return { ...inputs, file: from(file), base: base === null || isWebUrl(base) ? base : from(base) };
}
