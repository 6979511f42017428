import type { ArchivedDocument } from '../archived-document.ts';

/** Where the bytes of a document are. */
export type DocumentSource =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'web'; readonly url: string; readonly base: string }
  /** The manifest names a place that is not below its base. */
  | { readonly kind: 'outside'; readonly base: string };

/** A document that a batch is to parse. */
export interface ListedDocument extends Pick<ArchivedDocument, 'path' | 'council' | 'date' | 'url'> {
  readonly source: DocumentSource;
}
