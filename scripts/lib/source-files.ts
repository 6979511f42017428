import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A TypeScript source file of a package; the path is relative to the repository, with forward slashes. */
export type SourceFile = { path: string; text: string };

/** The root folder of the repository. */
export const root: string = resolve(import.meta.dirname, '../..');

/** Every TypeScript file under `packages/<name>/src`. */
export function readSourceFiles(): SourceFile[] {
  return globSync('packages/*/src/**/*.ts', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(resolve(root, path), 'utf8') }));
}

/** The line of a file, counted from 1, on which an offset stands. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
