import { type DocumentIssue, UnreadableDocumentError } from '@council-reports/core';
import type { DocxLimits } from '../limits.ts';
import { corrupt } from '../unreadable.ts';
import { childrenOf, type XmlElement } from '../xml/element.ts';
import { createXmlParser, type HandOver } from '../xml/parse-xml.ts';
import { refuseOtherZip, requireWordContent, requireZip } from './identify.ts';
import { type Relationships, readRelationships, relationshipsPartOf, targetOfType } from './relationships.ts';
import { type Archive, openArchive } from './zip.ts';

/** A Word file: its main part, and the other parts by name. */
export interface WordPackage {
  /** Name of the main part, customarily `word/document.xml`. */
  readonly main: string;
  readonly relationships: Relationships;
  readonly packageRelationships: Relationships;
  /** Streams a part that must be there. */
  stream(part: string, handOver: HandOver): Promise<XmlElement>;
  /** Reads a part the document can do without: undefined where it is missing, and an issue besides where it is damaged. */
  readOptional(part: string | undefined): Promise<XmlElement | undefined>;
  relationshipsOf(part: string): Promise<Relationships>;
  /** Doubts met while reading parts. */
  readonly issues: readonly DocumentIssue[];
}

const contentTypes = '[Content_Types].xml';

/**
 * Opens a Word file and finds its main part.
 *
 * @throws {UnreadableDocumentError} as `readDocx` does.
 */
export async function openPackage(bytes: Uint8Array, limits: DocxLimits): Promise<WordPackage> {
  requireZip(bytes);
  const archive = await openArchive(bytes, limits);
  const parse = createXmlParser(limits);
  const issues: DocumentIssue[] = [];

  const readOptional = async (part: string | undefined): Promise<XmlElement | undefined> => {
    if (part === undefined || !archive.has(part)) return undefined;
    try {
      return await parse(part, archive.read(part));
    } catch (error) {
      if (!(error instanceof UnreadableDocumentError) || error.code !== 'corrupt') throw error;
      issues.push({ code: 'damagedPart', severity: 'warning', message: `${error.message} It is left out.` });
      return undefined;
    }
  };
  const relationshipsOf = async (part: string): Promise<Relationships> => {
    const root = await readOptional(relationshipsPartOf(part));
    return root ? readRelationships(root, part) : new Map();
  };

  const types = await readOptional(contentTypes);
  const packageRelationships = await relationshipsOf('');
  const main = targetOfType(packageRelationships, 'officeDocument') ?? 'word/document.xml';
  requireWordContent(contentTypeOf(types, main));
  if (!archive.has(main)) throw await withoutMainPart(archive, types);
  return {
    main,
    relationships: await relationshipsOf(main),
    packageRelationships,
    stream: (part, handOver) => parse(part, archive.read(part), handOver),
    readOptional,
    relationshipsOf,
    issues,
  };
}

function contentTypeOf(types: XmlElement | undefined, part: string): string | undefined {
  const name = `/${part}`.toLowerCase();
  return childrenOf(types, 'Override').find(({ attributes }) => attributes['PartName']?.toLowerCase() === name)
    ?.attributes['ContentType'];
}

async function withoutMainPart(archive: Archive, types: XmlElement | undefined): Promise<UnreadableDocumentError> {
  if (types !== undefined) return corrupt('The package has no main document part.');
  if (!archive.has('mimetype')) return refuseOtherZip(undefined);
  const decoder = new TextDecoder();
  let mediaType = '';
  for await (const chunk of archive.read('mimetype')) {
    mediaType += decoder.decode(chunk, { stream: true });
    if (mediaType.length > 200) break;
  }
  return refuseOtherZip(mediaType);
}
