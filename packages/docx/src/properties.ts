import type { WordPackage } from './package/open-package.ts';
import { targetOfType } from './package/relationships.ts';
import { childOf, integer } from './xml/element.ts';

/** What the program that saved the file wrote about it (`docProps/app.xml`). */
export interface FileProperties {
  readonly producer?: string;
  readonly pages?: number;
}

/** Reads the file's own statistics; absent ones are left out. */
export async function readFileProperties(file: WordPackage): Promise<FileProperties> {
  const root = await file.readOptional(
    targetOfType(file.packageRelationships, 'extended-properties') ??
      targetOfType(file.packageRelationships, 'extendedProperties'),
  );
  const pages = integer(childOf(root, 'Pages')?.text);
  const producer = [childOf(root, 'Application')?.text, childOf(root, 'AppVersion')?.text]
    .filter((text) => text !== undefined && text !== '')
    .join(' ');
  return { ...(pages !== undefined && pages > 0 && { pages }), ...(producer !== '' && { producer }) };
}
