import { open } from 'node:fs/promises';

/**
 * The lines of a JSON Lines file, as values; undefined for a line that is not JSON, such as one that was being written when its writer was
 * killed. A file that is not there has no lines.
 */
export async function* readJsonLines(path: string): AsyncGenerator<unknown> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (file === undefined) return;
  await using closing = file;
  for await (const line of closing.readLines()) if (line !== '') yield parseLine(line);
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
