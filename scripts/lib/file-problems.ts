import type { Manifest } from './packages.ts';

/** What is wrong with the list of files in a tarball, given its `package.json`. */
export function fileProblems(manifest: Manifest, files: readonly string[]): string[] {
  const present = new Set(files);
  const missing = namedFiles(manifest).filter((path) => !present.has(path));
  const unwanted = files.filter((path) => /\.test\.|\/test-support\/|tsconfig|tsbuildinfo/.test(path));
  const unmapped = files.filter((path) => path.startsWith('dist/') && !present.has(sourceOf(path)));
  const unresolved = Object.entries(manifest.dependencies ?? {}).filter(([, range]) =>
    /^(?:workspace|catalog):/.test(range),
  );
  return [
    ...missing.map((path) => `${path} is named in package.json and not in the tarball`),
    ...unwanted.map((path) => `${path} must not be in the tarball`),
    ...unmapped.map((path) => `${path} has no source ${sourceOf(path)} in the tarball`),
    ...unresolved.map(([name, range]) => `dependency ${name} is still ${range}`),
    ...(JSON.stringify(manifest.exports ?? null).includes('/src/') ? ['exports lead to the sources'] : []),
    ...(present.has('LICENSE') ? [] : ['LICENSE is missing']),
  ];
}

function namedFiles({ exports, bin, types, main }: Manifest): string[] {
  const named = [...leaves(exports), ...leaves(bin), ...leaves(types), ...leaves(main)];
  return [...new Set(named.map((path) => path.replace(/^\.\//, '')))];
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  return [];
}

function sourceOf(output: string): string {
  return output.replace(/^dist\//, 'src/').replace(/(?:\.d\.ts|\.js)(?:\.map)?$/, '.ts');
}
