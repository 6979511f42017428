import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const annotationSchema = z.looseObject({ file: z.string() });

/** What was annotated of a paper, as it was written, and the name of the file it was read from. */
export interface Annotation {
  readonly name: string;
  readonly gold: z.infer<typeof annotationSchema>;
}

/** The annotations in a folder that are of one of the files. */
export async function readAnnotations(folder: string, files: ReadonlySet<string>): Promise<readonly Annotation[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const read = await Promise.all(
    names.map(async (name) => ({
      name,
      gold: annotationSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8'))),
    })),
  );
  return read.filter(({ gold }) => files.has(gold.file));
}
