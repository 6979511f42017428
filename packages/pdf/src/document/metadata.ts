import type { DocumentMetadata, DocumentPermission } from '@council-reports/core';
import { PDFDateString, PermissionFlag } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A field of whatever pdfjs hands on: of a map or of an object. */
export const field = (source: unknown, name: string): unknown => {
  if (source instanceof Map) return source.get(name);
  return typeof source === 'object' && source !== null ? Reflect.get(source, name) : undefined;
};

/** A string with its line breaks and other control characters as spaces; undefined for an empty one and for anything else. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return text === '' ? undefined : text;
}

/** A date as PDF writes it (`D:20250314093000Z`; ISO 32000-1, 7.9.4), in ISO 8601; undefined for what is none. */
function dateOf(value: unknown): string | undefined {
  const date = typeof value === 'string' ? PDFDateString.toDateObject(value) : null;
  return date === null || Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

const readers: readonly (readonly [keyof DocumentMetadata, string, (value: unknown) => string | undefined])[] = [
  ['title', 'Title', textOf],
  ['author', 'Author', textOf],
  ['subject', 'Subject', textOf],
  ['keywords', 'Keywords', textOf],
  ['creator', 'Creator', textOf],
  ['created', 'CreationDate', dateOf],
  ['modified', 'ModDate', dateOf],
];

/** What a PDF's information dictionary says (ISO 32000-1, 14.3.3); undefined where it says nothing. */
export function metadataOf(info: unknown): DocumentMetadata | undefined {
  const entries = readers.flatMap(([name, key, read]) => {
    const value = read(field(info, key));
    return value === undefined ? [] : [[name, value] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const flags: readonly (readonly [number, DocumentPermission])[] = [
  [PermissionFlag.PRINT, 'print'],
  [PermissionFlag.PRINT_HIGH_QUALITY, 'printInFull'],
  [PermissionFlag.MODIFY_CONTENTS, 'modify'],
  [PermissionFlag.COPY, 'copy'],
  [PermissionFlag.COPY_FOR_ACCESSIBILITY, 'copyForAccessibility'],
  [PermissionFlag.MODIFY_ANNOTATIONS, 'annotate'],
  [PermissionFlag.FILL_INTERACTIVE_FORMS, 'fillForms'],
  [PermissionFlag.ASSEMBLE, 'assemble'],
];

/** The names of pdfjs's permission flags; undefined where the file says nothing of permissions. */
export function permissionsOf(found: ReadonlySet<number> | null): readonly DocumentPermission[] | undefined {
  if (found === null) return undefined;
  return flags.filter(([flag]) => found.has(flag)).map(([, permission]) => permission);
}

/** Whether anything is not permitted. */
export const isRestricted = (permissions: readonly DocumentPermission[] | undefined): boolean =>
  permissions !== undefined && permissions.length < flags.length;
