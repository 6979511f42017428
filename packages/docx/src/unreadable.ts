import { UnreadableDocumentError } from '@council-reports/core';

/** Refuses a damaged file. */
export const corrupt = (message: string, cause?: unknown): UnreadableDocumentError =>
  new UnreadableDocumentError('corrupt', message, { cause });

/** Refuses a file that goes over a limit. */
export const overLimit = (message: string): UnreadableDocumentError =>
  new UnreadableDocumentError('limitExceeded', message);

/** Refuses a file of another format, naming it. */
export const notDocx = (what: string): UnreadableDocumentError =>
  new UnreadableDocumentError('unsupportedFormat', `This is ${what}, not a Word document (.docx).`);
