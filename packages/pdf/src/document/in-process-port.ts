import { handedOver } from './handed-over.ts';

/** What listens at a port. */
type Listener = (event: { readonly data: unknown }) => void;

/**
 * Both ends of the channel between the two halves of pdfjs, in one thread. The port pdfjs itself uses in Node copies every message, a
 * tenth of all the work on a paper; neither half changes what it has handed over, save what is copied here.
 */
export class InProcessPort {
  readonly #listeners = new Set<Listener>();

  postMessage(message: object): void {
    const event = { data: handedOver(message) };
    queueMicrotask(() => {
      for (const listener of this.#listeners) listener(event);
    });
  }

  addEventListener(_type: string, listener: Listener, options?: { readonly signal?: AbortSignal }): void {
    this.#listeners.add(listener);
    options?.signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  removeEventListener(_type: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }
}
