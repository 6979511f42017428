import { UnreadableDocumentError } from '@council-reports/core';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { DocxLimits } from '../limits.ts';
import { corrupt, overLimit } from '../unreadable.ts';

/** The parts of a zip file, by name. Names are compared without regard to case, as the packaging convention asks (ECMA-376 Part 2, 6.2.2.3). */
export interface Archive {
  has(name: string): boolean;
  /** The bytes of a part as they are inflated. Throws `corrupt`, `encrypted` or `limitExceeded` while they are read. */
  read(name: string): AsyncIterable<Uint8Array>;
}

const isXml = /\.(?:xml|rels)$/i;

/**
 * Opens a zip file by its central directory; nothing is inflated yet.
 *
 * The directory is refused where it lists too many entries, a path that leaves the archive, or XML parts that are too large together.
 *
 * @throws {UnreadableDocumentError} `corrupt` or `limitExceeded`.
 */
export async function openArchive(bytes: Uint8Array, limits: DocxLimits): Promise<Archive> {
  const zip = await openZip(bytes);
  if (zip.entryCount > limits.entries)
    throw overLimit(`The file lists ${zip.entryCount} parts; the limit is ${limits.entries}.`);
  const entries = await readDirectory(zip, limits);
  let inflated = 0;
  return {
    has: (name) => entries.has(name.toLowerCase()),
    async *read(name) {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) throw corrupt(`The part ${name} is missing.`);
      if (entry.isEncrypted()) throw new UnreadableDocumentError('encrypted', `The part ${name} is encrypted.`);
      for await (const chunk of chunksOf(zip, entry)) {
        inflated += chunk.byteLength;
        if (inflated > limits.unzippedBytes)
          throw overLimit(`The file unpacks to more than ${limits.unzippedBytes} bytes.`);
        yield chunk;
      }
    },
  };
}

async function openZip(bytes: Uint8Array): Promise<ZipFile> {
  try {
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    throw corrupt('The file is no complete zip archive.', error);
  }
}

async function readDirectory(zip: ZipFile, limits: DocxLimits): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  let declared = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.toLowerCase();
      if (!entries.has(name)) entries.set(name, entry);
      if (isXml.test(name)) declared += entry.uncompressedSize;
    }
  } catch (error) {
    throw corrupt('The zip directory is damaged or lists a path outside the archive.', error);
  }
  if (declared > limits.unzippedBytes)
    throw overLimit(`The file unpacks to ${declared} bytes of XML; the limit is ${limits.unzippedBytes}.`);
  return entries;
}

async function* chunksOf(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) if (chunk instanceof Uint8Array) yield chunk;
  } catch (error) {
    throw corrupt(`The part ${entry.fileName} does not unpack as its directory says.`, error);
  }
}
