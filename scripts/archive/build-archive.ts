import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { createRandom } from '../lib/random.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');
const paper = /\.(?:pdf|docx|html?|md|txt)$/i;

// One document in fifty is broken.
const brokenEvery = 50;

/** The papers of the fixtures, and of more folders. */
export async function papersOf(folders: readonly string[]): Promise<readonly string[]> {
  const names = await readdir(fixtures, { recursive: true });
  const own = names.filter((name) => basename(name).startsWith('paper.')).map((name) => join(fixtures, name));
  const others = await Promise.all(
    folders.map(async (folder) => (await readdir(folder, { recursive: true })).map((name) => join(folder, name))),
  );
  return [...own, ...others.flat()].filter((name) => paper.test(name)).sort();
}

/** Writes an archive of that many documents: the papers again and again, no two of the same bytes, 2 % of them broken. */
export async function buildArchive(folder: string, papers: readonly string[], documents: number): Promise<void> {
  const random = createRandom(documents);
  const contents = await Promise.all(papers.map(async (path) => ({ path, bytes: await readFile(path) })));
  for (let number = 0; number < documents; number++) {
    const source = contents[number % contents.length];
    if (source === undefined) throw new Error('there are no papers');
    const marked = mark(source.bytes, extname(source.path), number);
    const bytes = number % brokenEvery === brokenEvery - 1 ? breakBytes(marked, number, random) : marked;
    const target = join(folder, `${number % 40}`, `${number}-${basename(source.path)}`);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
}

/** The same paper with other bytes. */
function mark(bytes: Buffer, extension: string, number: number): Buffer {
  const text = `${number}`.padStart(8, '0');
  if (extension === '.docx') return withZipComment(bytes, text);
  return Buffer.concat([bytes, Buffer.from(extension === '.pdf' ? `\n%${text}\n` : `\n<!-- ${text} -->\n`)]);
}

// The end record of an archive without a comment closes with the comment's length.
function withZipComment(bytes: Buffer, comment: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16LE(comment.length);
  return Buffer.concat([bytes.subarray(0, -2), length, Buffer.from(comment)]);
}

const breakages: readonly ((bytes: Buffer, random: () => number) => Buffer)[] = [
  () => Buffer.alloc(0),
  (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2)),
  (bytes, random) => Buffer.from(bytes.map((byte) => (random() < 0.05 ? Math.floor(random() * 256) : byte))),
  (bytes, random) => Buffer.from(bytes.map(() => Math.floor(random() * 256))),
];

function breakBytes(bytes: Buffer, number: number, random: () => number): Buffer {
  const breakage = breakages[Math.floor(number / brokenEvery) % breakages.length];
  return breakage === undefined ? bytes : breakage(bytes, random);
}
