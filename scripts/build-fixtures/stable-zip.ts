import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const moment = '2024-01-02T03:04:05Z';

/** A Word file with the dates and identifiers that change from run to run replaced by fixed ones. */
export function stableZip(bytes: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
  const names = new Map<string, string>();
  const stable = entries.map(([name, part]): readonly [string, Uint8Array] => [
    name,
    /\.(?:xml|rels)$/.test(name) ? strToU8(steady(strFromU8(part), names)) : part,
  ]);
  return zipSync(Object.fromEntries(stable), { level: 9, mtime: new Date(1980, 0, 1) });
}

function steady(xml: string, names: Map<string, string>): string {
  return xml
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z/g, moment)
    .replace(/(?<=")rId[\w-]{8,40}(?=")/g, (id) => {
      const known = names.get(id) ?? `rIdLink${names.size + 1}`;
      names.set(id, known);
      return known;
    });
}
