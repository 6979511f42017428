import { expect, test } from 'vitest';
import { fileProblems } from './file-problems.ts';
import type { Manifest } from './packages.ts';

const manifest: Manifest = {
  name: 'a',
  version: '0.1.0',
  bin: { a: './dist/bin.js' },
  exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' }, './package.json': './package.json' },
};

const files = [
  'LICENSE',
  'package.json',
  'src/index.ts',
  'src/bin.ts',
  'dist/index.js',
  'dist/index.d.ts',
  'dist/bin.js',
];

test('a complete tarball has no problems', () => {
  expect(fileProblems(manifest, [...files, 'dist/index.js.map', 'dist/index.d.ts.map'])).toEqual([]);
});

test.each([
  ['dist/bin.js', 'dist/bin.js is named in package.json'],
  ['dist/index.d.ts', 'dist/index.d.ts is named in package.json'],
  ['LICENSE', 'LICENSE is missing'],
  ['src/bin.ts', 'dist/bin.js has no source src/bin.ts'],
])('without %s there is a problem', (left, message) => {
  const rest = files.filter((path) => path !== left);
  expect(fileProblems(manifest, rest)).toEqual([expect.stringContaining(message)]);
});

test.each(['src/index.test.ts', 'src/a/test-support/b.ts', 'tsconfig.json'])('%s is unwanted', (path) => {
  expect(fileProblems(manifest, [...files, path])).toEqual([`${path} must not be in the tarball`]);
});

test('nothing of the workspace may be left in package.json', () => {
  const left: Manifest = {
    ...manifest,
    exports: { '.': { source: './src/index.ts' } },
    dependencies: { b: 'workspace:^', c: '^1.0.0' },
  };
  expect(fileProblems(left, files)).toEqual(['dependency b is still workspace:^', 'exports lead to the sources']);
});
