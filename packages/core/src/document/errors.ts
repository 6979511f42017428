/** Why a document could not be read at all. */
export type UnreadableCode = 'encrypted' | 'corrupt' | 'unsupportedFormat' | 'limitExceeded' | 'empty';

/** Thrown for input that cannot be read at all. Doubts about content are issues beside the result, never errors. */
export class UnreadableDocumentError extends Error {
  override readonly name = 'UnreadableDocumentError';
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
