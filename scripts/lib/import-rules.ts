import { posix } from 'node:path';
import { type Import, importsOf } from './imports.ts';
import type { SourceFile } from './source-files.ts';

type Edges = Readonly<Record<string, readonly string[]>>;

const adapters = ['markdown', 'html', 'docx', 'pdf'];

/** The packages that a package may import. */
const packageEdges: Edges = {
  core: [],
  markdown: ['core'],
  html: ['core'],
  docx: ['core', 'html'],
  pdf: ['core'],
  reader: ['core', ...adapters],
  archive: ['core', 'reader'],
  'council-reports': ['core', 'reader', 'archive'],
  conformance: ['core', ...adapters, 'reader'],
};

/** The layers that a layer of core may import: a folder of `core/src` is a layer, the files beside them may import all. */
const layerEdges: Edges = {
  document: [],
  model: [],
  lexicon: [],
  values: ['model', 'document', 'lexicon'],
  structure: ['document', 'model', 'values', 'lexicon'],
  extract: ['document', 'model', 'values', 'lexicon', 'structure'],
};

const typeOnlyLayerEdges: Edges = { lexicon: ['model'] };

/** Packages that must run in a browser. */
const browserPackages = ['core', 'markdown', 'html'];

/** The imports that go against the direction of packages or layers, one message for each. */
export function importProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((found) => {
      const problem = problemOf(found);
      return problem ? [`${found.path}:${found.line} ${problem}`] : [];
    }),
  );
}

function problemOf(found: Import): string | undefined {
  const [, from = ''] = found.path.split('/');
  const { specifier } = found;
  if (!packageEdges[from]) return `package ${from} is not in the table of packages (scripts/lib/import-rules.ts)`;
  if (specifier.startsWith('.')) return relativeProblem(found, from);
  if (specifier.startsWith('node:') && browserPackages.includes(from) && !isTest(found.path)) {
    return `${from} runs in a browser and must not import ${specifier}`;
  }
  return packageProblem(specifier, from);
}

function packageProblem(specifier: string, from: string): string | undefined {
  const match = /^(?:@council-reports\/(?<scoped>[^/]+)|(?<main>council-reports)(?=\/|$))(?<rest>\/.*)?$/.exec(
    specifier,
  );
  const to = match?.groups?.['scoped'] ?? match?.groups?.['main'];
  if (to === undefined) return undefined;
  if (match?.groups?.['rest']) return `enter package ${to} through its index, not ${specifier}`;
  if (!packageEdges[from]?.includes(to)) return `package ${from} must not import package ${to}`;
  return undefined;
}

function relativeProblem({ path, specifier, typeOnly }: Import, from: string): string | undefined {
  const target = posix.join(posix.dirname(path), specifier);
  const source = `packages/${from}/src/`;
  if (!target.startsWith(source)) return `${specifier} leaves the package's src`;
  if (from !== 'core') return undefined;
  // Tests and what supports them stand beside a layer, not in it.
  if (target.includes('/test-support/') || path.includes('/test-support/'))
    return isTest(path) ? undefined : `${specifier} is for tests`;
  const fromLayer = layerOf(path.slice(source.length));
  const toLayer = layerOf(target.slice(source.length));
  if (fromLayer === undefined || fromLayer === toLayer) return undefined;
  if (!layerEdges[fromLayer]) return `layer ${fromLayer} is not in the table of layers (scripts/lib/import-rules.ts)`;
  if (toLayer === undefined) return `layer ${fromLayer} must not import the top-level file ${specifier}`;
  if (layerEdges[fromLayer].includes(toLayer)) return undefined;
  if (typeOnly && typeOnlyLayerEdges[fromLayer]?.includes(toLayer)) return undefined;
  return `layer ${fromLayer} must not import layer ${toLayer}`;
}

function layerOf(pathInSource: string): string | undefined {
  return pathInSource.includes('/') ? pathInSource.split('/')[0] : undefined;
}

function isTest(path: string): boolean {
  return path.endsWith('.test.ts') || path.includes('/test-support/');
}
