import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './source-files.ts';

type References = { references?: { path: string }[] };

const readJson = <T>(path: string): T => JSON.parse(readFileSync(resolve(root, path), 'utf8')) as T;
const referencesOf = (path: string): string[] => (readJson<References>(path).references ?? []).map((each) => each.path);
const folders = globSync('packages/*/package.json', { cwd: root }).map((path) => basename(resolve(root, path, '..')));

const entry = { types: './dist/index.d.ts', default: './dist/index.js' };
const manifestEntry = { './package.json': './package.json' };

describe.each(folders)('package %s', (folder) => {
  const manifest = readJson<Record<string, unknown> & { dependencies?: Record<string, string> }>(
    `packages/${folder}/package.json`,
  );

  test('is type-checked with its tests', () => {
    expect(referencesOf('tsconfig.json')).toEqual(
      expect.arrayContaining([`packages/${folder}`, `packages/${folder}/tsconfig.test.json`]),
    );
  });

  test('references the packages it depends on', () => {
    const needed = Object.entries(manifest.dependencies ?? {})
      .filter(([, range]) => range.startsWith('workspace:'))
      .map(([name]) => `../${name.replace('@council-reports/', '')}`);
    expect(
      referencesOf(`packages/${folder}/tsconfig.json`)
        .filter((path) => path.startsWith('../'))
        .sort(),
    ).toEqual(needed.sort());
  });

  test.skipIf(manifest['private'] === true)('is found as source in the workspace and as a build elsewhere', () => {
    expect(manifest).toMatchObject({
      license: 'MIT',
      type: 'module',
      engines: { node: '>=22.13' },
      sideEffects: false,
      exports: { '.': { '@council-reports/source': './src/index.ts', ...entry }, ...manifestEntry },
      publishConfig: { access: 'public', exports: { '.': entry, ...manifestEntry } },
      files: ['dist', 'src', '!dist/*.tsbuildinfo', '!src/**/*.test.ts', '!src/**/test-support'],
    });
    expect(existsSync(resolve(root, `packages/${folder}/tsconfig.json`))).toBe(true);
  });
});
