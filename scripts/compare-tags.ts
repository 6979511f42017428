import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Document } from '@council-reports/core';
import { readPdf } from '@council-reports/pdf';
import { type Agreement, agreementsOf, kinds, shareOf } from './compare-tags/agreement.ts';
import { pagesNamedIn } from './compare-tags/page-ranges.ts';
import { partsOf } from './compare-tags/tree-parts.ts';

const usage = `usage: compare-tags FOLDER [--only TEXT] [--differences]

Reads each tagged PDF of a folder twice, by its structure tags and by geometry alone, and compares the trees: the share of the words in the
same order, and of the list markers, table cells (with spans) and headings of the tags that geometry finds too. Pages whose tags are not
trusted are left out. --only takes the files whose names hold a text; --differences prints what only one of the two readings has.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' }, differences: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error(usage);
  process.exit(2);
}

const totals = new Map(kinds.map((kind) => [kind, { agreed: 0, tagged: 0 }]));
console.log(['file', ...kinds, 'pages left out'].join('\t'));
for (const name of (await readdir(folder)).sort()) {
  if (!name.toLowerCase().endsWith('.pdf') || !name.includes(values.only)) continue;
  const bytes = await readFile(join(folder, name));
  const tags = await readPdf(bytes);
  const geometry = await readPdf(bytes, { tags: 'ignore' });
  const leftOut = untrustedPages(tags);
  if (tags.source.tagged !== true) console.log(`${name}\thas no tags`);
  else report(name, tags, geometry, leftOut);
}
console.log(['all', ...kinds.map((kind) => figure(totals.get(kind) ?? { agreed: 0, tagged: 0 }))].join('\t'));

function report(name: string, tags: Document, geometry: Document, leftOut: ReadonlySet<number>): void {
  const skips = (page: number): boolean => leftOut.has(page);
  const agreements = agreementsOf(partsOf(tags.root, skips), partsOf(geometry.root, skips));
  for (const kind of kinds) {
    const total = totals.get(kind);
    if (total === undefined) continue;
    total.agreed += agreements[kind].agreed;
    total.tagged += agreements[kind].tagged;
  }
  console.log([name, ...kinds.map((kind) => figure(agreements[kind])), [...leftOut].join(' ')].join('\t'));
  if (values.differences) for (const kind of kinds) printDifferences(kind, agreements[kind]);
}

function untrustedPages({ issues }: Document): ReadonlySet<number> {
  return new Set(issues.filter(({ code }) => code === 'untrustedTags').flatMap(({ message }) => pagesNamedIn(message)));
}

function figure(agreement: Pick<Agreement, 'agreed' | 'tagged'> & Partial<Agreement>): string {
  const { agreed, tagged, geometryOnly = [] } = agreement;
  const more = geometryOnly.length > 0 ? ` +${geometryOnly.length}` : '';
  return `${shareOf(agreement).toFixed(3)} (${agreed}/${tagged}${more})`;
}

function printDifferences(kind: string, { tagsOnly, geometryOnly }: Agreement): void {
  for (const key of tagsOnly) console.log(`  ${kind}\ttags only\t${key}`);
  for (const key of geometryOnly) console.log(`  ${kind}\tgeometry only\t${key}`);
}
