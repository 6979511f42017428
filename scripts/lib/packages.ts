import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { root } from './source-files.ts';

/** The parts of a `package.json` that the checks read. */
export type Manifest = {
  name: string;
  version: string;
  private?: boolean;
  bin?: Record<string, string>;
  exports?: unknown;
  types?: string;
  main?: string;
  dependencies?: Record<string, string>;
};

/** A package of the workspace. */
export type Package = { folder: string; manifest: Manifest };

/** Every package that is published and has sources, by name. */
export function publicPackages(): Package[] {
  return globSync('packages/*/package.json', { cwd: root })
    .sort()
    .map((path) => resolve(root, path))
    .map((path) => ({ folder: dirname(path), manifest: JSON.parse(readFileSync(path, 'utf8')) as Manifest }))
    .filter(({ folder, manifest }) => !manifest.private && existsSync(resolve(folder, 'src/index.ts')));
}
