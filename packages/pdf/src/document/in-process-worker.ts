/// <reference path="./pdfjs-worker.d.ts" />
import { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { InProcessPort } from './in-process-port.ts';

/** What reads files at the far end of a port. */
interface PortReader {
  initializeFromPort(port: InProcessPort): void;
}

const isPortReader = (value: unknown): value is PortReader =>
  typeof value === 'function' && typeof Reflect.get(value, 'initializeFromPort') === 'function';

/**
 * The half of pdfjs that reads files, set up for one document in this thread; undefined where pdfjs does not offer it, and has to set it
 * up itself.
 */
export async function inProcessWorker(): Promise<PDFWorker | undefined> {
  const { WorkerMessageHandler: reader } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  if (!isPortReader(reader)) return undefined;
  const port = new InProcessPort();
  reader.initializeFromPort(port);
  return PDFWorker.create({ port, verbosity: 0 });
}
