import { resolve, sep } from 'node:path';
import { expect, it } from 'vitest';
import { commonFolder } from './common-folder.ts';

const at = (path: string): string => resolve(sep, path);

it.each([
  [['papers'], 'papers'],
  [['papers/2024', 'papers/2025'], 'papers'],
  [['papers', 'papers/2025/may'], 'papers'],
  [['papers', 'papers-old'], ''],
  [['papers', ''], ''],
])('finds the folder that holds %j', (folders, common) => {
  expect(commonFolder(folders.map(at))).toBe(at(common));
});

it('finds none for none', () => {
  expect(commonFolder([])).toBeUndefined();
});
