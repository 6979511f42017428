import { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

type Listener = (event: { readonly data: unknown }) => void;

const isChunk = (value: unknown): value is { readonly fnArray: unknown[]; readonly argsArray: unknown[] } =>
  typeof value === 'object' &&
  value !== null &&
  'fnArray' in value &&
  'argsArray' in value &&
  Array.isArray(value.fnArray) &&
  Array.isArray(value.argsArray);

/** A message as it can be handed over: the evaluator empties the two arrays of a chunk of operators after it has sent them. */
function handedOver(message: object): object {
  const chunk: unknown = Reflect.get(message, 'chunk');
  return isChunk(chunk)
    ? { ...message, chunk: { ...chunk, fnArray: [...chunk.fnArray], argsArray: [...chunk.argsArray] } }
    : message;
}

/**
 * Both ends of the channel between pdfjs's two halves, in one thread. pdfjs's own such port copies every message, a tenth of all the work on a
 * paper; nothing here changes what it is handed.
 */
class InProcessPort {
  readonly #listeners = new Set<Listener>();

  postMessage(message: object): void {
    const event = { data: handedOver(message) };
    queueMicrotask(() => {
      for (const listener of this.#listeners) listener(event);
    });
  }

  addEventListener(_: string, listener: Listener, options?: { readonly signal?: AbortSignal }): void {
    this.#listeners.add(listener);
    options?.signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  removeEventListener(_: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }
}

/** The half of pdfjs that reads files, set up for one document in this thread. */
export function inProcessWorker(): PDFWorker {
  const port = new InProcessPort();
  WorkerMessageHandler.initializeFromPort(port);
  return new PDFWorker({ port });
}
