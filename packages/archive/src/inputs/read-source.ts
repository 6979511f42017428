import { lookAtFile, readFile } from './file-source.ts';
import type { DocumentSource } from './listed-document.ts';
import { type SourceLook, type SourceReading, unread } from './source-reading.ts';
import { lookAtWeb, readWeb } from './web-source.ts';

const outside = 'outside the base';

/** Looks at a source without reading it. */
export async function lookAtSource(source: DocumentSource): Promise<SourceLook> {
  switch (source.kind) {
    case 'file':
      return lookAtFile(source.file);
    case 'web':
      return lookAtWeb();
    case 'outside':
      return { stamp: outside, size: 0 };
  }
}

/** Reads a source whole. That there is nothing to read, or nothing that may be read, is an outcome and no error. */
export async function readSource(source: DocumentSource): Promise<SourceReading> {
  switch (source.kind) {
    case 'file':
      return readFile(source.file);
    case 'web':
      return readWeb(source.url, source.base);
    case 'outside':
      return unread(outside, 'outsideBase', 'its url is not below the base of the manifest');
  }
}
