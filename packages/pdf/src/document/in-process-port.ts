/** What listens at a port. */
type Listener = (event: { readonly data: unknown }) => void;

interface OperatorChunk {
  readonly fnArray: readonly unknown[];
  readonly argsArray: readonly unknown[];
}

const isOperatorChunk = (value: unknown): value is OperatorChunk =>
  typeof value === 'object' &&
  value !== null &&
  'fnArray' in value &&
  'argsArray' in value &&
  Array.isArray(value.fnArray) &&
  Array.isArray(value.argsArray);

/** A message as it can be handed over: the sender empties the two arrays of a chunk of operators and fills them again. */
function handedOver(message: object): object {
  const chunk: unknown = Reflect.get(message, 'chunk');
  return isOperatorChunk(chunk)
    ? { ...message, chunk: { ...chunk, fnArray: [...chunk.fnArray], argsArray: [...chunk.argsArray] } }
    : message;
}

/**
 * Both ends of the channel between the two halves of pdfjs, in one thread. The port pdfjs itself uses in Node copies every message, a
 * tenth of all the work on a paper; neither half changes what it has handed over, save the arrays that are copied here.
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
