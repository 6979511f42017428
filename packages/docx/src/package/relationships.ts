import { childrenOf, type XmlElement } from '../xml/element.ts';

/** What a part points to, by id. */
export interface Relationship {
  /** Last step of the relationship's type: `header`, `hyperlink`, `styles`; the same in the transitional and the strict form. */
  readonly type: string;
  /** Name of a part of the package, or an address outside it. */
  readonly target: string;
  readonly external: boolean;
}

/** Relationships of a part, by id. */
export type Relationships = ReadonlyMap<string, Relationship>;

/** Name of the part that holds a part's relationships (`word/document.xml` → `word/_rels/document.xml.rels`). */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Reads a relationships part; the targets inside the package are resolved against the part they belong to. */
export function readRelationships(root: XmlElement, part: string): Relationships {
  return new Map(
    childrenOf(root, 'Relationship').map(({ attributes }) => {
      const external = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      const type = attributes['Type'] ?? '';
      const relationship = {
        type: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : resolvePart(part, target),
        external,
      };
      return [attributes['Id'] ?? '', relationship];
    }),
  );
}

/** Part named by a reference relative to another part. */
export function resolvePart(base: string, reference: string): string {
  const steps = reference.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const step of reference.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Target of the first relationship of a type. */
export const targetOfType = (relationships: Relationships, type: string): string | undefined =>
  [...relationships.values()].find((relationship) => relationship.type === type && !relationship.external)?.target;
