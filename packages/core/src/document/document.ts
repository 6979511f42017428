import type { Root } from './nodes.ts';

/** The formats an adapter can have read. */
export type SourceFormat = 'pdf' | 'docx' | 'html' | 'markdown' | 'text';

/** What an adapter knows of the file itself. */
export interface DocumentSource {
  readonly format: SourceFormat;
  /** The file's name, where the caller gave one. */
  readonly name?: string;
  /** Lower-case hexadecimal SHA-256 of the bytes. */
  readonly sha256: string;
  /** Length of the source in bytes. */
  readonly bytes: number;
  /** Number of pages, where the format has pages. */
  readonly pages?: number;
  /** Language tag the file declares (`en-GB`, `cy`). */
  readonly language?: string;
  /** The program that made the file, as it says. */
  readonly producer?: string;
  /** Whether a PDF carries structure tags. */
  readonly tagged?: boolean;
  /** Whether any of the text was recognised from pictures. */
  readonly ocr?: boolean;
}

/** Something in the content that a reader of the result should know: an issue of the result. Each adapter's README lists its codes. */
export interface DocumentIssue {
  readonly code: string;
  readonly severity: 'info' | 'warning' | 'error';
  readonly message: string;
  /** The first page it concerns; the message names all. */
  readonly page?: number;
}

/** An entry of the file's own outline (bookmarks), in reading order. `page` counts from 1. */
export interface OutlineEntry {
  readonly title: string;
  readonly depth: number;
  readonly page?: number;
}

/**
 * What the file says of itself, as its author's programs left it: often a template's title, or the name of whoever saved it last. These are
 * facts of the file and not of the paper; nothing is extracted from them.
 */
export interface DocumentMetadata {
  readonly title?: string;
  readonly author?: string;
  readonly subject?: string;
  readonly keywords?: string;
  /** The program the paper was written in; `source.producer` names the one that made the file. */
  readonly creator?: string;
  /** When the file was made and last changed: ISO 8601, in UTC. */
  readonly created?: string;
  readonly modified?: string;
}

/** What the owner of an encrypted file lets others do with it (ISO 32000-1, table 22). */
export type DocumentPermission =
  | 'print'
  | 'printInFull'
  | 'modify'
  | 'copy'
  | 'copyForAccessibility'
  | 'annotate'
  | 'fillForms'
  | 'assemble';

/** What an adapter returns: the tree, where it came from, and what was doubtful on the way. */
export interface Document {
  readonly root: Root;
  readonly source: DocumentSource;
  /** The decoded source text that `position.offset` counts in; absent for formats without one. */
  readonly text?: string;
  /** The file's bookmarks, where it has any. */
  readonly outline?: readonly OutlineEntry[];
  /** What the file calls its pages (`iv`, `12`, `A-3`), or else the numbers they print, one label for each page, where that is not what counting them from 1 gives. */
  readonly pageLabels?: readonly string[];
  readonly metadata?: DocumentMetadata;
  /** What may be done with the file, where it is encrypted; absent where nothing is said. */
  readonly permissions?: readonly DocumentPermission[];
  /** Running heads, feet and other page furniture kept out of the tree. */
  readonly furniture?: readonly string[];
  readonly issues: readonly DocumentIssue[];
}
