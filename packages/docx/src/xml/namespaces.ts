import { ownEntry } from '../own-entry.ts';

/** Customary prefixes of the namespaces that are read, in the transitional and the strict form of the standard. */
const customary: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** The namespaces in force at an element. */
export interface Scope {
  /** A name with the customary prefix of its namespace. */
  rename(name: string): string;
  /** The scope inside an element that declares namespaces; itself where it declares none. */
  enter(attributes: Readonly<Record<string, string>>): Scope;
}

function createScope(prefixes: ReadonlyMap<string, string>): Scope {
  const names = new Map<string, string>();
  const scope: Scope = {
    rename(name) {
      let renamed = names.get(name);
      if (renamed === undefined) {
        const colon = name.indexOf(':');
        const prefix = prefixes.get(colon < 0 ? '' : name.slice(0, colon));
        renamed = prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
        names.set(name, renamed);
      }
      return renamed;
    },
    enter(attributes) {
      let inner: Map<string, string> | undefined;
      for (const name in attributes) {
        if (!name.startsWith('xmlns')) continue;
        const uri = attributes[name] ?? '';
        const prefix = name.slice(6);
        const wanted = ownEntry(customary, uri) ?? (isTaken(prefix) ? `other-${prefix}` : undefined);
        inner ??= new Map(prefixes);
        if (wanted === undefined) inner.delete(prefix);
        else inner.set(prefix, wanted);
      }
      return inner === undefined || sameEntries(inner, prefixes) ? scope : createScope(inner);
    },
  };
  return scope;
}

const taken: ReadonlySet<string> = new Set(Object.values(customary));
const isTaken = (prefix: string): boolean => taken.has(prefix);

const sameEntries = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);

/** The scope outside the root element. */
export const outermostScope: Scope = createScope(new Map());
